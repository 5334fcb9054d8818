// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mastodon } from '../../lib/platforms/mastodon/index.ts';
import type { CommentTarget } from '../../lib/platforms/platform.ts';
import { renderThread } from '../sites/mastodon/static-page.ts';
import { ids } from '../sites/mastodon/story.ts';
import { alive, all, open, parse, read } from './mastodon-thread.ts';

describe('the reply box', () => {
  const boxOf = (document: Document) => document.querySelector('textarea') as HTMLTextAreaElement;
  const target = (id: string): CommentTarget => {
    const comment = read().get(id);
    if (!comment) throw new Error(`No comment ${id}`);
    return comment;
  };

  it('belongs to the comment whose account and words it shows, and to no other', () => {
    const { document } = open({ replyingTo: ids.namesake });
    const box = boxOf(document);
    expect(mastodon.reply.targetOf(box)).toBe(ids.namesake);
    const owners = all.filter((id) => mastodon.reply.belongsTo(box, target(id)));
    expect(owners).toEqual([ids.namesake]);
  });

  it('belongs also where a line of hashtags stands only in the box’s copy', () => {
    const { document } = open({ replyingTo: ids.ugoPraises });
    expect(mastodon.reply.belongsTo(boxOf(document), target(ids.ugoPraises))).toBe(true);
  });

  it.each([
    ['the mention is gone', (document: Document) => void (boxOf(document).value = 'Grazie!')],
    [
      'another is mentioned',
      (document: Document) => void (boxOf(document).value = '@anna@breizh.example2 '),
    ],
    [
      'the indicator is gone',
      (document: Document) => document.querySelector('.reply-indicator')?.remove(),
    ],
    [
      'the words differ',
      (document: Document) => document.querySelector('.reply-indicator__content')?.append(' ?'),
    ],
    [
      'the account differs',
      (document: Document) =>
        document
          .querySelector('.reply-indicator a.detailed-status__display-name')
          ?.setAttribute('href', '/@anna'),
    ],
    [
      'the thread is gone and nobody saw the click',
      (document: Document) => document.querySelector('.item-list')?.remove(),
    ],
  ])('belongs to nobody when %s', (_, change) => {
    const { document } = open({ replyingTo: ids.namesake });
    change(document);
    expect(mastodon.reply.belongsTo(boxOf(document), target(ids.namesake))).toBe(false);
  });

  it('cannot be told between two comments of the same words', () => {
    const { document } = open({ replyingTo: ids.ugoTwin1 });
    expect(mastodon.reply.targetOf(boxOf(document))).toBeNull();
    expect(mastodon.reply.belongsTo(boxOf(document), target(ids.ugoTwin1))).toBe(false);
  });

  it.each([ids.ugoTwin2, ids.warned, ids.giuliaAsks, ids.noraPrivate])(
    'is proved by our own click for %s',
    async (id) => {
      const { document } = open();
      whenReplying(document, id, () => showBoxFor(document, id));
      const opened = await mastodon.reply.open(target(id), document, alive());
      expect(opened).toEqual({ box: boxOf(document) });
      expect(all.filter((one) => mastodon.reply.belongsTo(boxOf(document), target(one)))).toEqual([
        id,
      ]);
      expect(mastodon.reply.targetOf(boxOf(document))).toBe(id);
    },
  );

  it('is proved by our own click when the thread is gone after it', async () => {
    const { document } = open({ layout: 'narrow' });
    whenReplying(document, ids.warned, () => {
      const column = document.querySelector('.column');
      const form = parse(renderThread({ replyingTo: ids.warned })).querySelector('form');
      if (form) column?.replaceChildren(form);
    });
    const opened = await mastodon.reply.open(target(ids.warned), document, alive());
    expect(opened).toHaveProperty('box');
    expect(mastodon.reply.targetOf(boxOf(document))).toBe(ids.warned);
    expect(await mastodon.reply.open(target(ids.warned), document, alive())).toEqual(opened);
  });

  it('is not proved when the site opens it for another', async () => {
    const { document } = open();
    whenReplying(document, ids.giuliaBack, () => showBoxFor(document, ids.giuliaAsks));
    const opened = await mastodon.reply.open(
      target(ids.giuliaBack),
      document,
      AbortSignal.timeout(200),
    );
    expect(opened).toEqual({ refused: 'boxOfAnother' });
  });

  it('is not proved by a box that stood there before the click', async () => {
    const { document } = open({ replyingTo: ids.ugoTwin1 });
    const opened = await mastodon.reply.open(
      target(ids.ugoTwin2),
      document,
      AbortSignal.timeout(200),
    );
    expect(opened).toEqual({ refused: 'boxOfAnother' });
  });

  it('is left alone when the site asks whether to overwrite', async () => {
    const { document } = open();
    whenReplying(document, ids.giuliaBack, () => {
      const dialog = document.createElement('div');
      dialog.className = 'modal-root__container';
      document.body.append(dialog);
    });
    const opened = await mastodon.reply.open(target(ids.giuliaBack), document, alive());
    expect(opened).toEqual({ refused: 'boxDidNotOpen' });
  });

  it.each([
    ['signedOut', ids.giuliaBack, { signedInAs: null }],
    ['commentNotHere', '42', {}],
  ] as const)('is refused: %s', async (refused, id, options) => {
    const { document } = open(options);
    const comment = { ...target(ids.giuliaBack), id };
    expect(await mastodon.reply.open(comment, document, alive())).toEqual({ refused });
  });

  it('is refused where the site offers no reply', async () => {
    const { document } = open();
    mastodon.comments
      .find(document, ids.giuliaBack)
      ?.querySelector('.status__action-bar')
      ?.remove();
    const opened = await mastodon.reply.open(target(ids.giuliaBack), document, alive());
    expect(opened).toEqual({ refused: 'noReplyButton' });
  });

  it('opens the reply to the status that the page is about', async () => {
    const { document } = open({ focalId: ids.giuliaBack });
    const button = document.querySelector('.detailed-status__action-bar button');
    button?.addEventListener('click', () => showBoxFor(document, ids.giuliaBack));
    const opened = await mastodon.reply.open(target(ids.giuliaBack), document, alive());
    expect(opened).toHaveProperty('box');
  });

  it('knows the button that would send, and takes no other field for the box', () => {
    const { document } = open({ replyingTo: ids.namesake });
    expect(mastodon.reply.submitOf(boxOf(document))?.textContent).toBe('Rispondi');
    const shadow = document.createElement('textarea');
    document.body.append(shadow);
    expect(mastodon.reply.targetOf(shadow)).toBeNull();
    expect(mastodon.reply.submitOf(shadow)).toBeNull();
  });
});

function whenReplying(document: Document, id: string, then: () => void): void {
  const button = mastodon.comments.find(document, id)?.querySelector('.status__action-bar button');
  button?.addEventListener('click', then);
}

/** As the site does: the form is drawn anew, with the indicator and the mentions. */
function showBoxFor(document: Document, id: string): void {
  const form = parse(renderThread({ replyingTo: id })).querySelector('form');
  if (form) document.querySelector('form')?.replaceWith(form);
}
