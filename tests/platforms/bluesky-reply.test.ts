// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bluesky } from '../../lib/platforms/bluesky/index.ts';
import type { CommentTarget } from '../../lib/platforms/platform.ts';
import { parsePage } from '../kit/parse-page.ts';
import { annasPost } from '../sites/bluesky/index.ts';
import { origin, renderThread, type StillOptions } from '../sites/bluesky/static-page.ts';
import { ids } from '../sites/bluesky/story.ts';

describe('the reply box', () => {
  it('belongs to the comment that the composer shows, and to no other', () => {
    const { document, targets } = open({ replyingTo: ids.namesake });
    const box = boxOf(document);
    expect(bluesky.reply.targetOf(box)).toBe(ids.namesake);
    const owners = targets.filter((target) => bluesky.reply.belongsTo(box, target));
    expect(owners.map(({ id }) => id)).toEqual([ids.namesake]);
  });

  it.each([ids.lenaLinks, ids.lenaQuotes, ids.nina, ids.ugoHearts, ids.giuliaAsks])(
    'belongs to %s, however its text is drawn',
    (id) => {
      const { document, target } = open({ replyingTo: id });
      expect(bluesky.reply.belongsTo(boxOf(document), target(id))).toBe(true);
    },
  );

  it.each([
    [
      'the name differs',
      '.answered .name',
      (element: Element) => void (element.textContent = 'Anna'),
    ],
    ['the words differ', '.answered .text', (element: Element) => element.append(' ?')],
    ['the answered post is not shown', '.answered', (element: Element) => element.remove()],
    ['it is no composer', '[role="dialog"]', (element: Element) => element.removeAttribute('role')],
    [
      'the face is another’s',
      '.answered img',
      (element: Element) => element.setAttribute('src', '/img/plain/did:plc:mallory/1'),
    ],
  ])('belongs to nobody when %s', (_, selector, change) => {
    const { document, target } = open({ replyingTo: ids.namesake });
    const box = boxOf(document);
    for (const element of document.querySelectorAll(selector)) change(element);
    expect(bluesky.reply.belongsTo(box, target(ids.namesake))).toBe(false);
    expect(bluesky.reply.targetOf(box)).toBeNull();
  });

  it('cannot be told between two comments of one person in the same words', () => {
    const { document, target } = open({ replyingTo: ids.ugoTwin1 });
    expect(bluesky.reply.targetOf(boxOf(document))).toBeNull();
    expect(bluesky.reply.belongsTo(boxOf(document), target(ids.ugoTwin1))).toBe(false);
  });

  it('is proved by our own click then', async () => {
    const { document, target, targets } = open();
    whenReplying(document, ids.ugoTwin2, ids.ugoTwin2);
    const opened = await bluesky.reply.open(target(ids.ugoTwin2), document, alive());
    expect(opened).toEqual({ box: boxOf(document) });
    const owners = targets.filter((one) => bluesky.reply.belongsTo(boxOf(document), one));
    expect(owners.map(({ id }) => id)).toEqual([ids.ugoTwin2]);
    expect(bluesky.reply.targetOf(boxOf(document))).toBe(ids.ugoTwin2);
    expect(await bluesky.reply.open(target(ids.ugoTwin2), document, alive())).toEqual(opened);
  });

  it('opens for the reply that the page is about', async () => {
    const { document, target } = open({ anchor: ids.giuliaBack }, 'giulia.forno.example');
    whenReplying(document, ids.giuliaBack, ids.giuliaBack);
    const opened = await bluesky.reply.open(target(ids.giuliaBack), document, alive());
    expect(opened).toHaveProperty('box');
  });

  it('is not proved when the site opens it for another', async () => {
    const { document, target } = open();
    whenReplying(document, ids.giuliaBack, ids.oscarCriticises);
    const opened = await bluesky.reply.open(
      target(ids.giuliaBack),
      document,
      AbortSignal.timeout(150),
    );
    expect(opened).toEqual({ refused: 'boxOfAnother' });
  });

  it('is left alone where the person is writing to somebody else', async () => {
    const { document, target } = open({ replyingTo: ids.namesake });
    const opened = await bluesky.reply.open(target(ids.giuliaBack), document, alive());
    expect(opened).toEqual({ refused: 'boxOfAnother' });
  });

  it.each([
    ['signedOut', ids.giuliaBack, { signedInAs: null }],
    ['commentNotHere', ids.benToClaire, {}],
  ] as const)('is refused: %s', async (refused, id, options) => {
    const { document } = open(options);
    const { target } = open({ view: 'tree' });
    expect(await bluesky.reply.open(target(id), document, alive())).toEqual({ refused });
  });

  it('is refused where the site offers no reply, or nothing happens', async () => {
    const { document, target } = open();
    const silent = await bluesky.reply.open(target(ids.nina), document, AbortSignal.timeout(100));
    expect(silent).toEqual({ refused: 'boxDidNotOpen' });
    bluesky.comments.find(document, ids.nina)?.querySelector('[data-testid="replyBtn"]')?.remove();
    const without = await bluesky.reply.open(target(ids.nina), document, alive());
    expect(without).toEqual({ refused: 'noReplyButton' });
  });

  it('knows the button that would publish, and takes no other field for the box', () => {
    const { document } = open({ replyingTo: ids.namesake });
    const submit = bluesky.reply.submitOf(boxOf(document));
    expect(submit?.getAttribute('data-testid')).toBe('composerPublishBtn');
    const other = document.createElement('textarea');
    document.body.append(other);
    expect(bluesky.reply.targetOf(other)).toBeNull();
    expect(bluesky.reply.submitOf(other)).toBeNull();
  });
});

function open(options: StillOptions = {}, author = 'anna.pane.example') {
  const document = parsePage(renderThread(options));
  const path = options.anchor ? `/profile/${author}/post/${options.anchor}` : annasPost;
  const page = bluesky.readPage(document, new URL(path, origin));
  const targets: CommentTarget[] = [];
  for (const element of document.querySelectorAll(bluesky.comments.selector)) {
    const comment = bluesky.comments.read(element, page);
    if (comment) targets.push(comment);
  }
  const target = (id: string): CommentTarget => {
    const found = targets.find((one) => one.id === id);
    if (!found) throw new Error(`No comment ${id}`);
    return found;
  };
  return { document, targets, target };
}

function boxOf(document: Document): HTMLElement {
  const box = document.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!box) throw new Error('No box');
  return box;
}

/** As the site does: the dialog is drawn over the page. */
function whenReplying(document: Document, id: string, shows: string): void {
  const button = bluesky.comments.find(document, id)?.querySelector('[data-testid="replyBtn"]');
  button?.addEventListener('click', () => {
    const dialog = parsePage(renderThread({ replyingTo: shows })).querySelector('[role="dialog"]');
    if (dialog) document.body.append(dialog);
  });
}

function alive(): AbortSignal {
  return new AbortController().signal;
}
