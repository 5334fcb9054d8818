// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { reddit } from '../../lib/platforms/reddit/index.ts';
import { allOf, bread, rice } from '../sites/reddit/story.ts';
import { documentOf } from './reddit-pages.ts';

const { reply } = reddit;
const id = 't1_lmarc01';
const child = 't1_lmarc02';
const target = (id: string) => ({ id, author: { id: 'x', name: 'x' }, text: '' });
const soon = () => AbortSignal.timeout(1500);

describe('Reddit, the new layout’s reply box', () => {
  it('is opened by the comment’s own Reply, which comes once it was on screen', async () => {
    const document = openNew();
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (
      this: Element,
    ) {
      queueMicrotask(() => giveReply(this, richEditor));
    });
    const opened = await reply.open(target(id), document, soon());
    expect(scrolled).toHaveBeenCalledOnce();
    const box = boxFrom(opened);
    expect(box.matches('[data-lexical-editor]')).toBe(true);
    expect(ownersOf(box)).toEqual([id]);
    expect(reply.targetOf(box)).toBe(id);
    expect(reply.submitOf(box)?.getAttribute('slot')).toBe('submit-button');
    expect(boxFrom(await reply.open(target(id), document, soon()))).toBe(box);
  });

  it('is also found as the Markdown textarea, two open shadow roots down', async () => {
    const document = openNew();
    giveReply(rowOf(document, child), markdownEditor);
    const box = boxFrom(await reply.open(target(child), document, soon()));
    expect(box.localName).toBe('textarea');
    expect(document.contains(box)).toBe(false);
    expect(ownersOf(box)).toEqual([child]);
    expect(reply.submitOf(box)?.textContent).toBe('➤');
  });

  it('is opened by a button in the row’s open shadow root too', async () => {
    const document = openNew();
    const row = rowOf(document, id);
    const root = row.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    button.setAttribute('slot', 'comment-reply');
    button.addEventListener('click', () => giveComposer(row, richEditor));
    root.append(button);
    expect(await reply.open(target(id), document, soon())).toHaveProperty('box');
  });

  it('of a comment that is folded is opened after unfolding it', async () => {
    const document = openNew();
    const folded = 't1_loscr01';
    const fold = rowOf(document, folded).closest('details');
    expect(fold?.open).toBe(false);
    giveReply(rowOf(document, folded), richEditor);
    expect(boxFrom(await reply.open(target(folded), document, soon()))).toBeTruthy();
    expect(fold?.open).toBe(true);
  });

  it('is not the box of an answer inside the comment', async () => {
    const document = openNew();
    giveComposer(rowOf(document, child), richEditor);
    giveReply(rowOf(document, id), richEditor);
    const box = boxFrom(await reply.open(target(id), document, soon()));
    expect(reply.targetOf(box)).toBe(id);
  });

  it('is not opened by the Reply of an answer inside the comment', async () => {
    const document = openNew();
    giveReply(rowOf(document, 't1_lanna01'), richEditor);
    rowOf(document, id).remove();
    const opened = await reply.open(target(id), document, AbortSignal.timeout(120));
    expect(opened).toEqual({ refused: 'noReplyButton' });
  });

  it('is refused where the composer says that it answers another', async () => {
    const document = openNew();
    giveReply(rowOf(document, id), richEditor, child);
    const opened = await reply.open(target(id), document, soon());
    expect(opened).toEqual({ refused: 'boxOfAnother' });
  });

  it('is not taken while it is hidden', async () => {
    const document = openNew();
    giveReply(rowOf(document, id), (composer) => richEditor(composer).setAttribute('hidden', ''));
    const opened = await reply.open(target(id), document, AbortSignal.timeout(150));
    expect(opened).toEqual({ refused: 'boxDidNotOpen' });
  });

  it('is not the closed box for a new comment, nor an editor for the comment itself', () => {
    const document = openNew();
    const host = document.querySelector('main > comment-composer-host') as Element;
    const area = host.firstElementChild?.attachShadow({ mode: 'open' });
    area?.append(document.createElement('textarea'));
    expect(reply.targetOf(area?.firstElementChild as Element)).toBeNull();
    const edit = richEditor(rowOf(document, 't1_lanna01').parentElement as Element);
    expect(reply.targetOf(edit)).toBeNull();
    expect(reply.submitOf(edit)).toBeNull();
  });

  it.each([
    ['commentNotHere', 't1_nowhere', { shown: { post: bread } }],
    ['signedOut', id, { shown: { post: bread }, view: { viewer: null } }],
    ['noReplyButton', 't1_lgiul02', { shown: { post: rice } }],
  ] as const)('is refused: %s', async (refused, id, still) => {
    const { document } = documentOf({ layout: 'new', ...still });
    expect(await reply.open(target(id), document, soon())).toEqual({ refused });
  });

  it('is refused at once where the post is closed, and not because another one is', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const closed = documentOf({ layout: 'new', shown: { post: rice } }).document;
    expect(await reply.open(target('t1_lgiul02'), closed, soon())).toEqual({
      refused: 'noReplyButton',
    });
    expect(scrolled).not.toHaveBeenCalled();
    const open = openNew();
    open.body.append(closed.querySelector('shreddit-post') as Element);
    scrolled.mockImplementation(function (this: Element) {
      giveReply(this, richEditor);
    });
    expect(await reply.open(target(id), open, soon())).toHaveProperty('box');
  });

  it('is refused where no Reply comes in time, or only one that cannot be pressed', async () => {
    const document = openNew();
    const late = () => AbortSignal.timeout(120);
    const refusal = { refused: 'noReplyButton' };
    expect(await reply.open(target(id), document, late())).toEqual(refusal);
    giveReply(rowOf(document, id), richEditor);
    rowOf(document, id).querySelector('button')?.setAttribute('disabled', '');
    expect(await reply.open(target(id), document, late())).toEqual(refusal);
  });
});

describe('Reddit, the old layout’s reply box', () => {
  it('is opened by the comment’s own reply link, below the comment', async () => {
    const document = openOld();
    const box = boxFrom(await reply.open(target(id), document, soon()));
    expect(ownersOf(box)).toEqual([id]);
    expect(reply.submitOf(box)?.className).toBe('save');
    expect(boxFrom(await reply.open(target(id), document, soon()))).toBe(box);
    const inner = boxFrom(await reply.open(target(child), document, soon()));
    expect(ownersOf(inner)).toEqual([child]);
  });

  it('is refused where its form says that it answers another', async () => {
    const document = openOld(() => child);
    const opened = await reply.open(target(id), document, soon());
    expect(opened).toEqual({ refused: 'boxOfAnother' });
  });

  it('is not the form for a new comment, nor one that changes the comment', () => {
    const document = openOld();
    const form = document.querySelector('.commentarea > form') as Element;
    expect(reply.targetOf(form.querySelector('textarea') as Element)).toBeNull();
    const field = form.querySelector('[name="thing_id"]') as HTMLInputElement;
    field.value = 't1_lanna01';
    reddit.comments.find(document, 't1_lanna01')?.querySelector('.entry')?.append(form);
    expect(reply.targetOf(form.querySelector('textarea') as Element)).toBeNull();
  });

  it.each([
    ['commentNotHere', 't1_nowhere', { shown: { post: bread } }],
    ['signedOut', id, { shown: { post: bread }, view: { viewer: null } }],
    ['noReplyButton', 't1_lgiul02', { shown: { post: rice } }],
  ] as const)('is refused: %s', async (refused, id, still) => {
    const { document } = documentOf({ layout: 'old', ...still });
    expect(await reply.open(target(id), document, soon())).toEqual({ refused });
  });
});

type Opened = Awaited<ReturnType<typeof reply.open>>;
type Editor = (composer: Element) => unknown;

function boxFrom(opened: Opened): HTMLElement {
  if (!('box' in opened)) throw new Error(`Refused: ${opened.refused}`);
  return opened.box;
}

/** All comments of the post that the box would belong to. */
function ownersOf(box: Element): string[] {
  return allOf(bread)
    .map((remark) => remark.id)
    .filter((id) => reply.belongsTo(box, target(id)));
}

function openNew(): Document {
  return documentOf({ layout: 'new', shown: { post: bread, open: true } }).document;
}

function rowOf(document: Document, id: string): Element {
  const row = document.querySelector(`shreddit-comment-action-row[comment-id="${id}"]`);
  if (!row) throw new Error(`No row for ${id}`);
  return row;
}

/** As Reddit does once the row has been on screen. */
function giveReply(row: Element, editor: Editor, parentId?: string): void {
  const tracker = row.ownerDocument.createElement('faceplate-tracker');
  tracker.setAttribute('slot', 'comment-reply');
  const button = row.ownerDocument.createElement('button');
  button.addEventListener('click', () => giveComposer(row, editor, parentId));
  tracker.append(button);
  row.append(tracker);
}

function giveComposer(row: Element, editor: Editor, parentId?: string): void {
  const host = row.ownerDocument.createElement('comment-composer-host');
  host.setAttribute('parent-id', parentId ?? row.getAttribute('comment-id') ?? '');
  host.innerHTML =
    '<faceplate-form><shreddit-composer><button type="submit" slot="submit-button">➤</button></shreddit-composer></faceplate-form>';
  editor(host.querySelector('shreddit-composer') as Element);
  row.append(host);
}

function richEditor(composer: Element): Element {
  const box = composer.ownerDocument.createElement('div');
  for (const [name, value] of [
    ['slot', 'rte'],
    ['contenteditable', 'true'],
    ['data-lexical-editor', 'true'],
  ] as const)
    box.setAttribute(name, value);
  composer.append(box);
  return box;
}

function markdownEditor(composer: Element): Element {
  richEditor(composer).setAttribute('hidden', '');
  const markdown = composer.ownerDocument.createElement('shreddit-markdown-composer');
  composer.attachShadow({ mode: 'open' }).append(markdown);
  const area = composer.ownerDocument.createElement('textarea');
  markdown.attachShadow({ mode: 'open' }).append(area);
  return area;
}

/** The page's own `reply()` puts a copy of the form below the comment. */
function openOld(answers = (id: string) => id): Document {
  const { document } = documentOf({ layout: 'old', shown: { post: bread, open: true } });
  const form = document.querySelector('.commentarea > form') as HTMLFormElement;
  for (const link of document.querySelectorAll('.buttons a[onclick]')) {
    link.removeAttribute('href');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const thing = link.closest('.thing');
      const copy = form.cloneNode(true) as HTMLFormElement;
      const field = copy.querySelector('[name="thing_id"]') as HTMLInputElement;
      field.value = answers(thing?.getAttribute('data-fullname') ?? '');
      thing?.querySelector('.child')?.prepend(copy);
    });
  }
  return document;
}
