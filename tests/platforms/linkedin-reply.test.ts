// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedin } from '../../lib/platforms/linkedin/index.ts';
import type { LinkedinOptions } from '../sites/linkedin/index.ts';
import { ids } from '../sites/linkedin/story.ts';
import { openPage, targetFor } from './linkedin-page.ts';

const { reply } = linkedin;

const older: LinkedinOptions = { generation: 'ember' };
const newer: LinkedinOptions = { replies: 'nested' };

/** A box as each interface opens it, with a name in it. */
function boxHtml({ generation }: LinkedinOptions, name: string): string {
  if (generation === 'ember')
    return `<div class="comments-comment-box comments-comment-box--cr"><div class="ql-editor" contenteditable="true"><p>${name ? `<a class="ql-mention">${name}</a> ` : ''}</p></div></div>`;
  const chip = name ? `<span data-type="mention">${name}</span> ` : '';
  return `<div componentkey="commentBox-x"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div contenteditable="true" role="textbox"><p>${chip}</p></div></div><div id="xcommentButtonSection"></div></div>`;
}

/** The site's answer to a click on the Reply of this comment. */
function answerClicks(
  document: Document,
  options: LinkedinOptions,
  id: string,
  name: string,
): void {
  const row = linkedin.comments.find(document, id);
  const outer = row?.closest('[id^="replaceableComment_"]') ?? row;
  const button = row?.querySelector('[data-copy="reply"]');
  button?.addEventListener('click', () => {
    const thread = row?.closest('article')?.parentElement?.closest('article') ?? row;
    if (options.generation === 'ember')
      thread?.insertAdjacentHTML('beforeend', boxHtml(options, name));
    else outer?.insertAdjacentHTML('afterend', boxHtml(options, name));
  });
}

const soon = () => AbortSignal.timeout(300);

describe.each([
  ['the older interface', older],
  ['the newer interface', newer],
  ['the newer interface in Italian, flat', { lang: 'it' } satisfies LinkedinOptions],
])('the reply box of %s', (_, options) => {
  it('opens, and belongs to its comment alone', async () => {
    const { document } = openPage(options);
    answerClicks(document, options, ids.marta, 'Marta Colonna');
    const opened = await reply.open(targetFor(ids.marta), document, soon());
    if (!('box' in opened)) throw new Error(opened.refused);
    expect(reply.belongsTo(opened.box, targetFor(ids.marta))).toBe(true);
    expect(reply.belongsTo(opened.box, targetFor(ids.giulio))).toBe(false);
    expect(reply.targetOf(opened.box)).toBe(ids.marta);
  });

  it('is used again if it is open already', async () => {
    const { document } = openPage(options);
    answerClicks(document, options, ids.marta, 'Marta Colonna');
    const first = await reply.open(targetFor(ids.marta), document, soon());
    expect(await reply.open(targetFor(ids.marta), document, soon())).toEqual(first);
  });

  it('that names somebody else is refused', async () => {
    const { document } = openPage(options);
    answerClicks(document, options, ids.marta, 'Giulio Sartori');
    expect(await reply.open(targetFor(ids.marta), document, soon())).toEqual({
      refused: 'boxOfAnother',
    });
  });

  it('that opens at another comment is refused', async () => {
    const { document } = openPage(options);
    const button = linkedin.comments
      .find(document, ids.marta)
      ?.querySelector('[data-copy="reply"]');
    button?.addEventListener('click', () => {
      const other = linkedin.comments.find(document, ids.tom);
      (other?.closest('[id^="replaceableComment_"]') ?? other)?.insertAdjacentHTML(
        'afterend',
        boxHtml(options, 'Marta Colonna'),
      );
    });
    expect(await reply.open(targetFor(ids.marta), document, soon())).toEqual({
      refused: 'boxOfAnother',
    });
  });

  it('that never comes is said so', async () => {
    const { document } = openPage(options);
    expect(await reply.open(targetFor(ids.marta), document, soon())).toEqual({
      refused: 'boxDidNotOpen',
    });
  });

  it('the post’s own answers nobody', () => {
    const { document } = openPage(options);
    const place = document.querySelector('[data-copy-box="post"]');
    place?.insertAdjacentHTML('afterbegin', boxHtml(options, ''));
    const box = document.querySelector('[contenteditable]') as Element;
    expect(reply.targetOf(box)).toBeNull();
    expect(reply.belongsTo(box, targetFor(ids.marta))).toBe(false);
  });

  it('without a Reply button says so', async () => {
    const { document } = openPage(options);
    const row = linkedin.comments.find(document, ids.marta);
    row?.querySelector('[data-copy="reply"]')?.remove();
    expect(await reply.open(targetFor(ids.marta), document, soon())).toEqual({
      refused: 'noReplyButton',
    });
  });
});

describe('two comments of one person in a thread of the older interface', () => {
  const openTwice = () => {
    const { document } = openPage(older);
    const twin = linkedin.comments.find(document, ids.paolo)?.cloneNode(true) as Element;
    twin.setAttribute('data-id', `urn:li:comment:(activity:${ids.post},${ids.paoloAgain})`);
    linkedin.comments.find(document, ids.annaToPaolo)?.after(twin);
    return document;
  };

  it('are told apart by our own click', async () => {
    const document = openTwice();
    answerClicks(document, older, ids.paolo, 'Paolo Serra');
    const opened = await reply.open(targetFor(ids.paolo), document, soon());
    if (!('box' in opened)) throw new Error(opened.refused);
    expect(reply.targetOf(opened.box)).toBe(ids.paolo);
    expect(reply.belongsTo(opened.box, { ...targetFor(ids.paolo), id: ids.paoloAgain })).toBe(
      false,
    );
    opened.box.replaceChildren('Chiara Neri ');
    expect(reply.targetOf(opened.box), 'the site put another name in').toBe(ids.chiara);
  });

  it('are not told apart in a box that the person opened', () => {
    const document = openTwice();
    linkedin.comments
      .find(document, ids.chiara)
      ?.insertAdjacentHTML('beforeend', boxHtml(older, 'Paolo Serra'));
    expect(reply.targetOf(document.querySelector('.ql-editor') as Element)).toBeNull();
  });
});

describe('Send', () => {
  it('of the newer interface counts as disabled until the editor took the words', async () => {
    const { document } = openPage(newer);
    answerClicks(document, newer, ids.marta, 'Marta Colonna');
    const opened = await reply.open(targetFor(ids.marta), document, soon());
    if (!('box' in opened)) throw new Error(opened.refused);
    expect((reply.submitOf(opened.box) as HTMLButtonElement).disabled).toBe(true);
    const button = document.createElement('button');
    document.querySelector('#xcommentButtonSection')?.append(button);
    expect(reply.submitOf(opened.box) === button).toBe(true);
  });

  it('of another box is never taken', async () => {
    const { document } = openPage(newer);
    answerClicks(document, newer, ids.marta, 'Marta Colonna');
    answerClicks(document, newer, ids.tom, 'Tom Hadley');
    const marta = await reply.open(targetFor(ids.marta), document, soon());
    await reply.open(targetFor(ids.tom), document, soon());
    if (!('box' in marta)) throw new Error(marta.refused);
    const sections = document.querySelectorAll('#xcommentButtonSection');
    sections[1]?.append(document.createElement('button'));
    expect((reply.submitOf(marta.box) as HTMLButtonElement).disabled).toBe(true);
  });
});
