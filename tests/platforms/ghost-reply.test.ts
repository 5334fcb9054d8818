// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ghost } from '../../lib/platforms/ghost/index.ts';
import { parsePage } from '../kit/parse-page.ts';
import { renderWidget, type StillOptions } from '../sites/ghost/static-page.ts';
import { ids } from '../sites/ghost/story.ts';
import { open, targetIn } from './ghost-post.ts';

describe.each(['flat', 'threaded'] as const)('the reply box in the %s layout', (layout) => {
  it.each([ids.giuliaAsks, ids.giuliaBack, ids.oscarCriticises, ids.namesakeToOscar])(
    'belongs to %s, and to no other',
    (id) => {
      const { document, comments } = open({ layout, replyingTo: id });
      const box = boxOf(document);
      expect(ghost.reply.targetOf(box)).toBe(id);
      const owners = [...comments.values()].filter((one) => ghost.reply.belongsTo(box, one));
      expect(owners.map((comment) => comment.id)).toEqual([id]);
    },
  );

  it('is opened by the comment’s own button, and proved', async () => {
    const { document, comments } = open({ layout });
    whenReplying(document, ids.twin2, { layout, replyingTo: ids.twin2 });
    const target = targetIn(comments, ids.twin2);
    const opened = await ghost.reply.open(target, document, alive());
    expect(opened).toEqual({ box: boxOf(document) });
    expect(ghost.reply.targetOf(boxOf(document))).toBe(ids.twin2);
    expect(await ghost.reply.open(target, document, alive())).toEqual(opened);
    expect(ghost.reply.belongsTo(boxOf(document), targetIn(comments, ids.twin1))).toBe(false);
  });

  it('is not proved when the site opens it for another', async () => {
    const { document, comments } = open({ layout });
    whenReplying(document, ids.claireAsks, { layout, replyingTo: ids.oscarCriticises });
    const target = targetIn(comments, ids.claireAsks);
    expect(await ghost.reply.open(target, document, AbortSignal.timeout(150))).toEqual({
      refused: 'boxOfAnother',
    });
  });

  it('knows the button that would send, and takes no other field for the box', () => {
    const { document } = open({ layout, replyingTo: ids.giuliaAsks });
    const submit = ghost.reply.submitOf(boxOf(document));
    expect(submit?.getAttribute('data-testid')).toBe('submit-form-button');
    const other = document.createElement('textarea');
    document.body.append(other);
    expect(ghost.reply.targetOf(other)).toBeNull();
    expect(ghost.reply.submitOf(other)).toBeNull();
  });
});

describe('the reply box', () => {
  it('cannot be told between two replies of one beginning that the person opened', () => {
    const { document } = open({ replyingTo: ids.twin1 });
    expect(ghost.reply.targetOf(boxOf(document))).toBeNull();
  });

  it('is nobody’s where the shown beginning fits none', () => {
    const { document } = open({ replyingTo: ids.giuliaBack });
    document.querySelector('[data-testid="replying-to"]')?.lastElementChild?.append(' ?');
    expect(ghost.reply.targetOf(boxOf(document))).toBeNull();
  });

  it.each([
    ['signedOut', ids.giuliaBack, null],
    ['commentNotHere', '69200000000000000000ffff', 'anna'],
  ] as const)('is refused: %s', async (refused, id, member) => {
    const { document, comments } = open({ signedInAs: member }, member);
    const target = { ...targetIn(comments, ids.giuliaBack), id };
    expect(await ghost.reply.open(target, document, alive())).toEqual({ refused });
  });

  it('is refused where commenting is closed, or nothing happens', async () => {
    const { document, comments } = open();
    const target = targetIn(comments, ids.claireAsks);
    const silent = await ghost.reply.open(target, document, AbortSignal.timeout(100));
    expect(silent).toEqual({ refused: 'boxDidNotOpen' });
    for (const button of document.querySelectorAll('[data-testid="reply-button"]')) button.remove();
    expect(await ghost.reply.open(target, document, alive())).toEqual({ refused: 'noReplyButton' });
  });
});

function boxOf(document: Document): HTMLElement {
  const box = document.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!box) throw new Error('No box');
  return box;
}

/** As the site does: the widget is drawn anew. */
function whenReplying(document: Document, id: string, options: StillOptions): void {
  const button = document.getElementById(id)?.querySelector('[data-testid="reply-button"]');
  button?.addEventListener('click', () => {
    const drawn = parsePage(renderWidget(options)).body;
    document.querySelector('#ghost-comments-root')?.replaceChildren(...drawn.children);
  });
}

function alive(): AbortSignal {
  return new AbortController().signal;
}
