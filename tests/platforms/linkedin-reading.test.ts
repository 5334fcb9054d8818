// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { linkedin } from '../../lib/platforms/linkedin/index.ts';
import { parseUrn, postIdIn, profileIn, timeOf } from '../../lib/platforms/linkedin/urns.ts';
import type { LinkedinOptions } from '../sites/linkedin/index.ts';
import { ids } from '../sites/linkedin/story.ts';
import { drawIndents, openPage, readAll } from './linkedin-page.ts';

afterEach(() => vi.restoreAllMocks());

describe('addresses and ids', () => {
  it.each([
    ['/feed/update/urn:li:activity:7397167513600000000/', '7397167513600000000'],
    ['/feed/update/urn%3Ali%3AugcPost%3A7397167513600000000?x=1', '7397167513600000000'],
    ['/feed/update/urn:li:share:7397167513600000000', '7397167513600000000'],
    ['/posts/anna-bianchi_pane-lievito-activity-7397167513600000000-aB1_', '7397167513600000000'],
    ['/posts/anna-activity-note_x-ugcPost-7397167513600000000-aB1_/', '7397167513600000000'],
    ['/feed/update/urn:li:comment:(activity:1,2)/', undefined],
    ['/feed/', undefined],
    ['/feed/update/%E0%A4%A/', undefined],
  ])('%s is about the post %s', (path, id) => {
    expect(postIdIn(new URL(`https://www.linkedin.com${path}`))?.id).toBe(id);
  });

  it.each([
    ['urn:li:comment:(activity:11111,22222)', '22222'],
    ['urn:li:comment:(urn:li:ugcPost:11111,22222)', '22222'],
    ['urn:li:comment:(urn:li:share:11111,22222) and more', undefined],
    ['urn:li:comment:22222', undefined],
    ['urn:li:fsd_comment:(22222,urn:li:activity:11111)', undefined],
  ])('%s is the comment %s', (urn, id) => {
    expect(parseUrn(urn)?.id).toBe(id);
  });

  it.each([
    ['https://www.linkedin.com/in/Anna-Bianchi/', 'in/anna-bianchi'],
    ['/in/m%C3%BCller?miniProfileUrn=x', 'in/müller'],
    ['/company/mulino-vecchio/posts/', 'company/mulino-vecchio'],
    ['/in/%E0%A4%A', 'in/%e0%a4%a'],
    ['/feed/', null],
    ['javascript:alert(1)', null],
    [null, null],
  ])('%s leads to %s', (href, profile) => {
    expect(profileIn(href)).toBe(profile);
  });

  it.each([
    [ids.marta, Date.UTC(2026, 10, 18, 8)],
    ['12345', null],
    ['99999999999999999999', null],
    ['not a number', null],
  ])('%s was made at %s', (id, at) => {
    expect(timeOf(id)).toBe(at);
  });
});

describe.each([
  ['the older interface', { generation: 'ember' }],
  ['the newer interface', { replies: 'nested' }],
] as const)('a comment in %s', (_, options) => {
  const read = () => {
    const { document, page } = openPage(options);
    return readAll(document, page);
  };

  it('has its facts', () => {
    const comment = read().get(ids.annaToGiulio);
    expect(comment).toMatchObject({
      postId: ids.post,
      parentId: ids.giulio,
      author: { id: 'in/anna-bianchi', name: 'Anna Bianchi' },
      text: 'Giulio Sartori grazie Giulio, le carte che mi hai preparato hanno tolto mezza paura.',
      at: Date.UTC(2026, 10, 18, 9),
      precisionMs: 0,
      mine: true,
      mentions: ['in/giulio-sartori'],
    });
    const permalink = new URL(comment?.permalink ?? '');
    expect(permalink.pathname).toBe(`/feed/update/urn:li:activity:${ids.post}/`);
    expect(permalink.searchParams.get('commentUrn')).toContain(`,${ids.giulio})`);
    expect(permalink.searchParams.get('replyUrn')).toContain(`,${ids.annaToGiulio})`);
  });

  it('says how much is folded away below it', () => {
    const hidden = 'generation' in options ? 2 : null;
    expect(read().get(ids.sofia)?.folded).toEqual({ hidden });
    expect(read().get(ids.chiara)?.folded).toBeUndefined();
  });

  it('shows my like, and keeps emoji and lines', () => {
    const { document, page } = openPage(options);
    const sofia = readAll(document, page).get(ids.sofia);
    expect(sofia).toMatchObject({ hearted: false, author: { name: 'Sofia Riva 🌾' } });
    expect(sofia?.text).toBe('E la prossima volta portala in campo a vedere il grano 🌾');
  });
});

describe('a top comment that has lost its author', () => {
  it.each<[string, (row: Element) => void]>([
    [
      'with a reply of mine in it',
      (row) => {
        for (const list of row.querySelectorAll(
          '.comments-comment-item__nested-items, .comments-replies-list',
        ))
          list.removeAttribute('class');
      },
    ],
    [
      'with a reply of mine that is none any more',
      (row) => row.querySelector('article')?.removeAttribute('data-id'),
    ],
  ])('%s is nobody’s', (_, damage) => {
    const { document, page } = openPage({ generation: 'ember' });
    const row = linkedin.comments.find(document, ids.giulio) as Element;
    row.querySelector('.comments-comment-meta__container')?.remove();
    damage(row);
    expect(linkedin.comments.read(row, page)).toBeNull();
  });
});

describe('the flat list of the newer interface', () => {
  const parents = (indentPx: number, side?: 'rtl') => {
    drawIndents(indentPx, side);
    const { document, page } = openPage({});
    // happy-dom knows no direction.
    const view = document.defaultView as Window;
    if (side) vi.spyOn(view, 'getComputedStyle').mockReturnValue({ direction: side } as never);
    const comments = readAll(document, page);
    const wanted = [ids.marta, ids.annaToGiulio, ids.annaToPaolo, ids.darioToSofia];
    return wanted.map((id) => comments.get(id)?.parentId);
  };

  it.each([
    ['further in are replies of the comment above', 56, undefined],
    ['also where lines begin on the right', 56, 'rtl'],
  ] as const)('%s', (_, indent, side) => {
    expect(parents(indent, side)).toEqual([null, ids.giulio, ids.chiara, ids.sofia]);
  });

  it('a little further in is nothing that one could tell', () => {
    expect(parents(18)).toEqual([null, undefined, undefined, undefined]);
  });

  it('what was proved stays known when the rows above are dropped', () => {
    drawIndents(56);
    const { document, page } = openPage({});
    readAll(document, page);
    for (const id of [ids.chiara, ids.paolo])
      linkedin.comments.find(document, id)?.closest('.b7d2')?.replaceChildren();
    expect(readAll(document, page).get(ids.annaToPaolo)?.parentId).toBe(ids.chiara);
  });

  it('a button between two rows means that replies are folded, whatever it is called', () => {
    drawIndents(56);
    const { document, page } = openPage({});
    const comments = readAll(document, page);
    expect(comments.get(ids.darioToSofia)?.folded).toEqual({ hidden: null });
    expect(comments.get(ids.annaToPaolo)?.folded).toBeUndefined();
    document.querySelector('[data-copy="unfold"]')?.parentElement?.remove();
    expect(readAll(document, page).get(ids.darioToSofia)?.folded).toBeUndefined();
  });
});

describe('in-site navigation, where the address changes before the page does', () => {
  const at = (id: string) => new URL(`https://www.linkedin.com/feed/update/urn:li:activity:${id}/`);
  const mainOf = (path: string, options: LinkedinOptions) =>
    openPage(options, path).document.querySelector('main') as Element;

  it.each<[string, LinkedinOptions]>([
    ['older', { generation: 'ember' }],
    ['newer', { replies: 'nested' }],
  ])('reads nothing of the old post as the new one’s in the %s interface', (_, options) => {
    const { document } = openPage(options, at(ids.marcosPost).pathname);
    linkedin.readPage(document, at(ids.marcosPost));
    const between = linkedin.readPage(document, at(ids.post));
    expect(between).toMatchObject({ kind: 'post', mine: 'unknown', root: null });
    document.querySelector('main')?.replaceWith(mainOf(at(ids.post).pathname, options));
    const page = linkedin.readPage(document, at(ids.post));
    expect(page).toMatchObject({ mine: true, post: { id: ids.post } });
    expect(readAll(document, page).get(ids.marta)?.postId).toBe(ids.post);
    expect(readAll(document, between).size).toBe(0);
  });

  it('reads the post that stood in a list before, once its own page is there', () => {
    const list = '/in/anna-bianchi/recent-activity/all/';
    const { document } = openPage({ generation: 'ember' }, list);
    const between = linkedin.readPage(document, at(ids.post));
    document
      .querySelector('main')
      ?.replaceWith(mainOf(at(ids.post).pathname, { generation: 'ember' }));
    const page = linkedin.readPage(document, at(ids.post));
    expect(page.root === between.root).toBe(false);
    expect(readAll(document, page).get(ids.marta)?.text).toBe(
      'Che bella notizia! Auguri di cuore a Nadia.',
    );
  });
});

describe('who I am', () => {
  it('is known after an own post, also on somebody else’s in the same document', () => {
    const { document } = openPage({});
    const other = openPage({}, `/feed/update/urn:li:activity:${ids.marcosPost}/`).document;
    document.querySelector('main')?.replaceWith(other.querySelector('main') as Element);
    const url = new URL(`https://www.linkedin.com/feed/update/urn:li:activity:${ids.marcosPost}/`);
    const page = linkedin.readPage(document, url);
    expect(page).toMatchObject({ mine: false, account: { id: 'in/anna-bianchi' } });
    expect(readAll(document, page).get(ids.annaAtMarco)?.mine).toBe(true);
  });

  it('is not guessed from a card whose author the menu does not name', () => {
    const { document } = openPage({});
    const copy = document.implementation.createHTMLDocument();
    copy.body.append(copy.importNode(document.querySelector('main') as Element, true));
    copy.querySelector('header button')?.remove();
    const page = linkedin.readPage(
      copy,
      new URL(`https://www.linkedin.com/feed/update/urn:li:activity:${ids.post}/`),
    );
    expect(page).toMatchObject({ mine: true, account: null });
  });

  it('is nobody on the page for visitors', () => {
    const { document, page } = openPage({ signedInAs: null });
    expect(page).toMatchObject({ kind: 'post', mine: 'unknown', account: null });
    expect(readAll(document, page).size).toBe(0);
  });
});
