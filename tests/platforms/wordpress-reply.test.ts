// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { wordpress } from '../../lib/platforms/wordpress/index.ts';
import { parsePage } from '../kit/parse-page.ts';
import { annasPost, createBlogSite } from '../sites/blog/index.ts';

const origin = 'https://pane.example';
const { reply } = wordpress;
const target = (id: string) => ({ id, author: { id: 'guest:x', name: 'x' }, text: '' });
const soon = () => AbortSignal.timeout(100);

async function open(path: string, options = {}): Promise<void> {
  const site = createBlogSite(options);
  const html = await (await site.fetch(new Request(origin + path))).text();
  const parsed = parsePage(html);
  document.body.className = parsed.body.className;
  document.body.replaceChildren(...parsed.body.childNodes);
  for (const script of document.querySelectorAll('script')) script.remove();
}

function field(selector: string): HTMLInputElement {
  return document.querySelector(selector) as HTMLInputElement;
}

/** As core's script: the form moves below the comment, its hidden field gets the id. */
function moveFormOnClick(as: (id: string) => string = (id) => id, later = false): void {
  for (const link of document.querySelectorAll<HTMLElement>('.comment-reply-link'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const move = () => {
        const id = link.dataset['commentid'] ?? '';
        field('#comment_parent').value = as(id);
        document.getElementById(`div-comment-${id}`)?.after(field('#respond'));
      };
      if (later) queueMicrotask(() => queueMicrotask(move));
      else move();
    });
}

describe('the reply box under a post', () => {
  beforeEach(() => open(annasPost));

  it.each([false, true])('opens by the reply link of the comment (later: %s)', async (later) => {
    moveFormOnClick(undefined, later);
    const opened = await reply.open(target('104'), document, soon());
    expect(opened).toEqual({ box: field('textarea#comment') });
    const box = field('textarea#comment');
    expect(reply.belongsTo(box, target('104'))).toBe(true);
    expect(reply.belongsTo(box, target('105'))).toBe(false);
    expect(reply.targetOf(box)).toBe('104');
    expect(reply.submitOf(box)).toBe(field('#submit'));
  });

  it('is refused when the form answers another comment', async () => {
    moveFormOnClick(() => '105');
    expect(await reply.open(target('104'), document, soon())).toEqual({ refused: 'boxOfAnother' });
  });

  it('is refused when nothing opens', async () => {
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    expect(await reply.open(target('104'), document, soon())).toEqual({ refused: 'boxDidNotOpen' });
  });

  it('does not answer anybody before it is opened', () => {
    expect(reply.targetOf(field('textarea#comment'))).toBeNull();
  });

  it('is not there at the greatest depth, nor for a comment that is not here', async () => {
    expect(await reply.open(target('117'), document, soon())).toEqual({ refused: 'noReplyButton' });
    expect(await reply.open(target('999'), document, soon())).toEqual({
      refused: 'commentNotHere',
    });
  });

  it('is recognised when the page was loaded with it open', async () => {
    await open(`${annasPost}?replytocom=104`, { scripts: false });
    expect(await reply.open(target('104'), document, soon())).toEqual({
      box: field('textarea#comment'),
    });
  });

  it('is not the trap that anti-spam plugins lay', async () => {
    moveFormOnClick();
    const real = document.createElement('textarea');
    const trap = field('textarea#comment');
    trap.setAttribute('aria-hidden', 'true');
    trap.before(real);
    expect(await reply.open(target('104'), document, soon())).toEqual({ box: real });
    expect(reply.targetOf(trap)).toBeNull();
  });

  it.each([
    ['signed out', annasPost, ''],
    ['where one must sign in', annasPost, 'comment-reply-login'],
  ])('is refused %s', async (_, path, className) => {
    await open(path, { signedInAs: null });
    if (className)
      for (const link of document.querySelectorAll('.comment-reply-link'))
        link.className = className;
    expect(await reply.open(target('104'), document, soon())).toEqual({ refused: 'signedOut' });
  });
});

describe('the quick reply of wp-admin', () => {
  beforeEach(async () => {
    await open('/wp-admin/edit-comments.php');
    document.addEventListener('click', (event) => {
      const button = event.target as HTMLElement;
      if (button.dataset['action'] !== 'replyto') return;
      const id = button.dataset['commentId'] ?? '';
      field('#comment_ID').value = id;
      field('#action').value = 'replyto-comment';
      document.getElementById(`comment-${id}`)?.after(field('#replyrow'));
    });
  });

  it('opens below the row, and only for that comment', async () => {
    const box = field('#replycontent');
    expect(await reply.open(target('120'), document, soon())).toEqual({ box });
    expect(reply.targetOf(box)).toBe('120');
    expect(reply.submitOf(box)?.className).toContain('save');
    expect(reply.belongsTo(box, target('121'))).toBe(false);
  });

  it('belongs to nobody while it edits a comment or is closed', async () => {
    const box = field('#replycontent');
    field('#comment_ID').value = '120';
    expect(reply.targetOf(box)).toBeNull();
    field('#comment-120').after(field('#replyrow'));
    field('#action').value = 'edit-comment';
    expect(reply.targetOf(box)).toBeNull();
  });

  it('is not offered on a post of somebody whose comments one may not edit', async () => {
    await open('/wp-admin/edit-comments.php', { signedInAs: 'bruno' });
    expect(await reply.open(target('120'), document, soon())).toEqual({ refused: 'noReplyButton' });
  });
});
