// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CommentObservation, FoldedReplies } from '../../lib/comments/comment.ts';
import {
  readAddress,
  readCommentLink,
  readPerson,
} from '../../lib/platforms/facebook/addresses.ts';
import { facebook } from '../../lib/platforms/facebook/index.ts';
import { readWhen } from '../../lib/platforms/facebook/read-when.ts';
import { describePlatform, type PageCase } from '../kit/platform-kit.ts';
import { parsePage } from '../kit/parse-page.ts';
import { commentIdOf, type View } from '../sites/facebook/markup-comment.ts';
import { renderDocument, type Shown } from '../sites/facebook/markup-page.ts';
import { people, posts, withAnswers, type Post } from '../sites/facebook/story.ts';

const [bread, focaccia, hours, tomatoes] = posts as [Post, Post, Post, Post];
const origin = 'https://www.facebook.com';
const asAnna: View = { viewer: 'anna', lang: 'it', dark: false, replies: 'beside', ids: 'base64' };
const english: View = { ...asAnna, lang: 'en', dark: true, replies: 'inside', ids: 'numeric' };
const asPage: View = { ...asAnna, viewer: 'forno', login: 'anna' };
const whole = { loaded: 20, isOpen: true, order: 'all' } as const;

/** Two threads and a comment: enough to be damaged hundreds of times. */
const short: Post = { ...bread, remarks: bread.remarks.slice(1, 4) };
const parents = {
  '7100000000000002': null,
  '7100000000000021': '7100000000000002',
  '7100000000000022': '7100000000000002',
  '7100000000000041': '7100000000000004',
  '7100000000000042': '7100000000000004',
  '7100000000000043': '7100000000000041',
};
const pages: PageCase[] = [
  {
    name: 'my post on its own page, all unfolded, in Italian',
    ...alone(short, asAnna, whole),
    expect: { ...expected(short, true, 'anna'), total: 8, parents },
  },
  {
    name: 'my post in a dialog over my profile, replies inside, in English and dark',
    ...page(
      { kind: 'post', post: short, progress: whole, behind: [short, focaccia] },
      english,
      at(bread),
    ),
    expect: { ...expected(short, true, 'anna'), total: 8, parents },
  },
  {
    name: 'my post, folded, before more is loaded',
    ...alone(short, asAnna, { loaded: 2 }),
    expect: {
      ...expected(short, true, 'anna'),
      ids: short.remarks.slice(0, 2).map(({ id }) => id),
      mineIds: [],
      total: 8,
    },
  },
  {
    name: 'the post of a page of mine, while I act as the page',
    ...alone(hours, asPage, whole),
    expect: expected(hours, true, 'forno'),
  },
  {
    name: 'the post of a page of mine, while I act as myself',
    ...alone(hours, asAnna, whole),
    expect: expected(hours, false, 'anna'),
  },
  {
    name: 'somebody else’s post, where my namesake writes',
    ...alone(tomatoes, asAnna, whole),
    expect: { ...expected(tomatoes, false, 'anna'), author: 'orto.di.citta' },
  },
  {
    name: 'signed out',
    ...alone(tomatoes, { ...asAnna, viewer: null }, whole),
    expect: expected(tomatoes, false, null),
  },
  {
    name: 'my profile',
    ...page({ kind: 'profile', owner: 'anna', posts }, asAnna, '/anna.bianchi.pane'),
    expect: {
      kind: 'profile',
      mine: true,
      account: people.anna.id,
      ids: [],
      mineIds: [],
      posts: [bread.id, focaccia.id],
    },
  },
  {
    name: 'somebody else’s profile',
    ...page({ kind: 'profile', owner: 'orto', posts }, asAnna, '/orto.di.citta/'),
    expect: {
      kind: 'profile',
      mine: false,
      account: people.anna.id,
      ids: [],
      mineIds: [],
      posts: [],
    },
  },
];

describePlatform({ platform: facebook, pages });

describe('Facebook, addresses', () => {
  it.each([
    ['/anna.b/posts/pfbid02Ab', 'pfbid02Ab'],
    ['/anna.b/posts/a-readable-title/122/?comment_id=7', '122'],
    ['/permalink.php?story_fbid=pfbid02Ab&id=100', 'pfbid02Ab'],
    ['/groups/baking/posts/55/', '55'],
    ['/groups/99/permalink/55/', '55'],
    ['/groups/99?multi_permalinks=55', '55'],
    ['/photo/?fbid=44&set=a.1', '44'],
    ['/reel/33', '33'],
    ['/watch/?v=22', '22'],
    ['/anna.b/videos/11/', '11'],
    ['/anna.b/posts/../x', null],
    ['/permalink.php?story_fbid=5', null],
    ['/groups/99?multi_permalinks=55,56', null],
    ['/groups/99', null],
    ['/', null],
  ])('%s is the post %s', (path, ref) => {
    const address = readAddress(new URL(path, origin));
    expect(address?.kind === 'post' ? address.ref : null).toBe(ref);
  });

  it.each([
    ['/anna.b', 'anna.b'],
    ['/Anna.B?comment_id=7', 'anna.b'],
    ['/profile.php?id=100&sk=about', '100'],
    ['/groups/99/user/100/', '100'],
    ['/people/Anna-B/100/', '100'],
    ['/p/Forno-B-100/', '100'],
    ['/hashtag/pane', null],
    ['/marketplace', null],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com', null],
    ['https://elsewhere.example/anna.b', null],
    ['javascript:alert(1)', null],
    ['http://[', null],
  ])('%s is the person %s', (href, id) => {
    expect(readPerson(href)).toBe(id);
  });

  it('comments are known by their number, in either form', () => {
    const encoded = encodeURIComponent(btoa('comment:122_71'));
    const reply = encodeURIComponent(btoa('comment:122_72'));
    expect(readCommentLink('/anna.b/posts/pfbid02Ab?comment_id=71&__tn__=R')).toEqual({
      ref: 'pfbid02Ab',
      postId: null,
      id: '71',
      topId: '71',
      permalink: `${origin}/anna.b/posts/pfbid02Ab?comment_id=71`,
    });
    expect(
      readCommentLink(`/anna.b/posts/pfbid02Ab?comment_id=${encoded}&reply_comment_id=${reply}`),
    ).toMatchObject({ postId: '122', id: '72', topId: '71' });
    for (const odd of ['x', '%', btoa('feedback:122_71'), btoa('comment:122'), '7e3'])
      expect(readCommentLink(`/anna.b/posts/122?comment_id=${odd}`), odd).toBeNull();
    expect(readCommentLink('/anna.b?comment_id=71')).toBeNull();
  });
});

describe('Facebook, ages', () => {
  const now = Date.UTC(2026, 10, 21, 12);
  const hour = 3_600_000;
  it.each([
    ['Comment by Giulia Lodi 3 hours ago', 'en', 3 * hour],
    ['Comment by Tom 2 about an hour ago', 'en', hour],
    ['Reply by Anna to Tom’s comment a week ago', 'en', 7 * 24 * hour],
    ['Commento di Giulia Lodi circa un’ora fa', 'it', hour],
    ['Commento di Giulia Lodi un giorno fa', 'it', 24 * hour],
    ['Commentaire de Céline il y a 5 jours', 'fr', 5 * 24 * hour],
    ['Commentaire de Céline il y a une heure', 'fr', hour],
    ['Kommentar von Lea vor 2 Wochen', 'de', 14 * 24 * hour],
    ['Comment by Giulia Lodi', 'en', null],
    ['', 'en', null],
  ])('%s', (label, language, ago) => {
    const age = readWhen(label, language, now);
    if (ago === null) expect(age).toBeNull();
    else expect(Math.abs((age?.at ?? 0) - (now - ago))).toBeLessThan(age?.precisionMs ?? 0);
  });
});

describe('Facebook, what a thread tells of its folded replies', () => {
  const wanted: Record<string, FoldedReplies | undefined> = {
    '7100000000000001': undefined,
    '7100000000000002': { hidden: 2, ownerReplied: true },
    '7100000000000004': { hidden: 3 },
    '7100000000000005': { hidden: 1, ownerReplied: true },
  };
  it.each([
    ['beside', asAnna],
    ['inside, in English', english],
  ] as const)('%s', (_name, view) => {
    const read = readAll(...alone(bread, view, { loaded: 20 }).parts);
    for (const [id, folded] of Object.entries(wanted))
      expect(read.get(id)?.folded, id).toEqual(folded);
    const open = readAll(...alone(bread, view, whole).parts);
    expect([...open.values()].filter(({ folded }) => folded)).toEqual([]);
  });

  it('after in-site navigation, without data, by the name on the button', () => {
    const { html, url } = alone(bread, asAnna, { loaded: 20 });
    const read = readAll(html.replaceAll('interesting_reply', 'x'), url);
    expect(read.get('7100000000000002')?.folded).toEqual({ hidden: 2, ownerReplied: true });
  });

  it('but not where somebody else has that name', () => {
    const { html, url } = alone(bread, asAnna, { loaded: 20 });
    const document = parsePage(
      html.replaceAll('interesting_reply', 'x').replaceAll('Giulia Lodi', 'Anna Bianchi'),
    );
    readDocument(document, url);
    expect(readDocument(document, url).get('7100000000000002')?.folded).toEqual({ hidden: 2 });
  });

  it('“View more comments” below a single thread is no reply', () => {
    const single: Post = { ...bread, remarks: bread.remarks.slice(0, 1) };
    const { html, url } = alone(single, asAnna, whole);
    expect(readAll(html, url).get('7100000000000001')?.folded).toBeUndefined();
  });
});

describe('Facebook, one comment', () => {
  const told = Date.now();
  const read = readAll(...alone(bread, asAnna, whole).parts);

  it('is read whole', () => {
    const comment = read.get('7100000000000022');
    expect(comment).toMatchObject({
      postId: bread.id,
      parentId: '7100000000000002',
      author: { id: people.marco.id, name: 'Marco Rinaldi' },
      text: 'Anna Bianchi Grazie! E se non la trovo?',
      mentions: [people.anna.id],
      position: 1,
      precisionMs: 0,
      mine: false,
      hearted: false,
      permalink: `${origin}/anna.bianchi.pane/posts/${bread.ref}?comment_id=7100000000000002&reply_comment_id=7100000000000022`,
    });
    expect(Math.abs((comment?.at ?? 0) - (told - 5 * 3_600_000))).toBeLessThan(60_000);
  });

  it('mentions are known by number or name, as authors are', () => {
    expect(read.get('7100000000000021')?.mentions).toEqual([people.marco.id]);
    expect(read.get('7100000000000042')?.mentions).toEqual(['celine.morel.5']);
    expect(read.get('7100000000000004')?.author.id).toBe('celine.morel.5');
  });

  it('emoji pictures are their characters, and “See more” is no word of it', () => {
    expect(read.get('7100000000000002')?.text).toBe('Che farina usi? 🌾');
    expect(read.get('7100000000000005')?.text).toMatch(/un miracolo\.…$/u);
  });

  it.each([
    ['it', asAnna],
    ['en', english],
  ] as const)('a like of mine is one, a count of reactions is none (%s)', (_name, view) => {
    const all = readAll(...alone(bread, view, whole).parts);
    const liked = [...all.values()].filter(({ hearted }) => hearted).map(({ id }) => id);
    expect(liked).toEqual(['7100000000000003']);
  });

  it('without data its age comes from its label, and does not move while it is the same', () => {
    const { html, url } = alone(bread, asAnna, whole);
    const document = parsePage(html.replaceAll('created_time', 'x'));
    const first = readDocument(document, url).get('7100000000000001');
    expect(first?.precisionMs).toBe(3_600_000);
    expect(readDocument(document, url).get('7100000000000001')).toEqual(first);
  });

  it('a badge beside the name is no text, where there is none, and a text need not be a block', () => {
    const { html, url } = alone(bread, asAnna, whole);
    const block = '<div dir="auto" style="text-align: start;">';
    const bare = readAll(html.replaceAll(block, '<div>'), url);
    expect(bare.get('7100000000000021')?.text).toBe('');
    const spans = readAll(html.replaceAll(block, '<div><span dir="auto">'), url);
    expect(spans.get('7100000000000021')?.text).toBe('Marco Rinaldi Tipo 1, macinata a pietra.');
  });

  it('characters that nobody sees are left out, joiners stay', () => {
    const { html, url } = alone(bread, asAnna, whole);
    const planted = readAll(inBody(html, 'crosta', 'cro\u200B\u2066sta 👩‍🍳'), url);
    expect(planted.get('7100000000000001')?.text).toContain('crosta 👩‍🍳');
  });

  it('a link to another comment in the text leads nobody astray', () => {
    const { html, url } = alone(bread, asAnna, whole);
    const link = `<a href="/anna.bianchi.pane/posts/${bread.ref}?comment_id=7100000000000002">qui</a> `;
    const linked = readAll(inBody(html, 'Provata', `${link}Provata`), url);
    expect(linked.get('7100000000000001')?.text).toMatch(/^qui Provata/u);
    expect(linked.size).toBe(read.size);
    const card = inBody(
      html,
      '<ul aria-hidden="false"',
      `<div>${link}</div><ul aria-hidden="false"`,
    );
    expect(idsIn(readAll(card, url))).toEqual(idsIn(read));
  });
});

describe('Facebook, what is not this post', () => {
  it('a list of posts is none, though it shows one of the post’s comments', () => {
    const html = page({ kind: 'profile', owner: 'anna', posts }, asAnna, '').html;
    const document = parsePage(html);
    expect(facebook.readPage(document, new URL(at(bread), origin)).kind).toBe('other');
  });

  it('nor is a dialog that still shows the post before', () => {
    const document = parsePage(
      page({ kind: 'post', post: focaccia, progress: whole, behind: posts }, english, '').html,
    );
    expect(facebook.readPage(document, new URL(at(focaccia), origin)).post?.id).toBe(focaccia.id);
    expect(facebook.readPage(document, new URL(at(bread), origin)).kind).toBe('other');
  });

  it('comments of a post that is suggested below are not read', () => {
    const { html, url } = alone(bread, asAnna, whole);
    const other = alone(tomatoes, asAnna, whole).html;
    const document = parsePage(html);
    const suggested = parsePage(other).querySelector('.x1threads');
    if (suggested) document.querySelector('.x1focal')?.append(document.importNode(suggested, true));
    expect(readDocument(document, url).size).toBe(13);
  });

  it('an address kept from another visit is the same post, on the first page only', () => {
    const { html } = alone(bread, asAnna, whole);
    const kept = new URL('/anna.bianchi.pane/posts/pfbid02AnotherVisitsWordForIt', origin);
    const document = parsePage(html);
    expect(facebook.readPage(document, kept)).toMatchObject({ mine: true, post: { id: bread.id } });
    expect(readDocument(document, kept.href).size).toBe(13);
    const later = parsePage(html);
    facebook.readPage(later, new URL(at(bread), origin));
    expect(facebook.readPage(later, kept).kind).toBe('other');
  });

  it('a post whose number nobody knows is none before its comments come', () => {
    const { html, url } = alone(bread, asAnna, whole);
    const document = parsePage(html.replaceAll('data-sjs', 'data-x'));
    const list = document.querySelector('.x1threads');
    const rows = [...(list?.children ?? [])];
    list?.replaceChildren();
    expect(facebook.readPage(document, new URL(url)).kind).toBe('other');
    list?.append(...rows);
    expect(facebook.readPage(document, new URL(url)).post?.id).toBe(bread.id);
  });

  it('without the page’s data nothing is proved, and nobody is signed in', () => {
    const { html, url } = alone(bread, asAnna, whole);
    const bare = parsePage(html.replaceAll('data-sjs', 'data-x'));
    expect(facebook.readPage(bare, new URL(url))).toMatchObject({ mine: 'unknown', account: null });
  });

  it('of an account whose address is not known, a name in an address says nothing', () => {
    const { html, url } = alone(focaccia, asAnna, whole);
    const hidden = html.replaceAll(/"(?:userVanity|url|owning_profile|actors)"/gu, '"x"');
    expect(facebook.readPage(parsePage(hidden), new URL(url)).mine).toBe('unknown');
  });
});

describe('Facebook, the reply box', () => {
  const target = (id: string, name: string) => ({ id, author: { id: 'x', name }, text: '' });
  const giulia = target('7100000000000001', 'Giulia Lodi');
  const marco = target('7100000000000002', 'Marco Rinaldi');
  const marcoAgain = target('7100000000000022', 'Marco Rinaldi');

  it('is opened by the comment’s own button, and named for who wrote it', async () => {
    const document = playing('Rispondi a Giulia Lodi', 'Giulia Lodi ');
    const opened = await facebook.reply.open(giulia, document, AbortSignal.timeout(1000));
    const box = 'box' in opened ? opened.box : null;
    expect(box && facebook.reply.targetOf(box)).toBe(giulia.id);
    expect(box && facebook.reply.belongsTo(box, giulia)).toBe(true);
    expect(box && facebook.reply.belongsTo(box, marco)).toBe(false);
    expect(box && facebook.reply.submitOf(box)?.getAttribute('aria-label')).toBe('Commenta');
    expect(document.querySelectorAll('[data-pressed]')).toHaveLength(1);
  });

  it('one that names another person is refused', async () => {
    const document = playing('Rispondi a Tom Hale');
    expect(await facebook.reply.open(giulia, document, AbortSignal.timeout(50))).toEqual({
      refused: 'boxOfAnother',
    });
  });

  it('one that names nobody is proved by the mention in it', async () => {
    const document = playing('Rispondi come Anna Bianchi', 'Giulia Lodi ');
    expect(await facebook.reply.open(giulia, document, AbortSignal.timeout(1000))).toHaveProperty(
      'box',
    );
  });

  it('of two comments by one person, the press tells which is meant', async () => {
    const document = playing('Rispondi a Marco Rinaldi', 'Marco Rinaldi ');
    const opened = await facebook.reply.open(marcoAgain, document, AbortSignal.timeout(1000));
    const box = 'box' in opened ? opened.box : null;
    expect(box && facebook.reply.targetOf(box)).toBe(marcoAgain.id);
    const copy = box?.cloneNode(true) as Element;
    box?.replaceWith(copy);
    expect(facebook.reply.targetOf(copy)).toBeNull();
  });

  it('the box for a new comment answers nobody', () => {
    const document = playing('');
    const foot = document.querySelector('.x1foot');
    foot?.append(boxNamed(document, 'Commenta come Anna Bianchi', ''));
    const box = foot?.querySelector('[role="textbox"]');
    expect(box && facebook.reply.targetOf(box)).toBeNull();
  });

  it('nothing opens: says so, once the signal ends', async () => {
    const document = playing(null);
    expect(await facebook.reply.open(giulia, document, AbortSignal.timeout(30))).toEqual({
      refused: 'boxDidNotOpen',
    });
  });

  it('is not opened for people who are signed out, nor without the button', async () => {
    const { html, url } = alone(bread, { ...asAnna, viewer: null }, whole);
    const out = parsePage(html);
    readDocument(out, url);
    expect(await facebook.reply.open(giulia, out, AbortSignal.timeout(50))).toEqual({
      refused: 'signedOut',
    });
    const document = playing(null);
    for (const button of document.querySelectorAll('[data-act="reply"]')) button.remove();
    expect(await facebook.reply.open(giulia, document, AbortSignal.timeout(50))).toEqual({
      refused: 'noReplyButton',
    });
  });

  /** Anna's post, where a press on Reply opens a box with this label. null: nothing happens. */
  function playing(label: string | null, mention = ''): Document {
    const { html, url } = alone(bread, asAnna, whole);
    const document = parsePage(html);
    readDocument(document, url);
    for (const button of document.querySelectorAll('[data-act="reply"]'))
      button.addEventListener('click', () => {
        button.setAttribute('data-pressed', '');
        const place = button.closest('.x1thread')?.querySelector('.x1box');
        if (label !== null) place?.append(boxNamed(document, label, mention));
      });
    return document;
  }

  function boxNamed(document: Document, label: string, mention: string): Element {
    const form = document.createElement('form');
    form.append(
      part(document, { role: 'button', 'aria-label': 'Emoji', 'aria-haspopup': 'dialog' }),
      part(
        document,
        {
          role: 'textbox',
          contenteditable: 'true',
          'data-lexical-editor': 'true',
          'aria-label': label,
        },
        mention,
      ),
      part(document, { role: 'button', 'aria-label': 'Commenta', 'aria-disabled': 'true' }),
    );
    return form;
  }

  function part(document: Document, attributes: Record<string, string>, text = ''): Element {
    const element = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  }
});

describe('Facebook, what changes beside a comment', () => {
  it('replies that come make their whole thread be read again, a new thread only itself', () => {
    const { html, url } = alone(bread, asAnna, whole);
    const document = parsePage(html);
    readDocument(document, url);
    const list = facebook.comments.find(document, '7100000000000022')?.parentElement?.parentElement
      ?.parentElement;
    const again = [...(facebook.comments.dependants?.(list as Element) ?? [])];
    const ids = again.map((row) => row.querySelector('ul a')?.getAttribute('href') ?? '');
    expect(new Set(again).size).toBe(3);
    expect(
      ids.every((href) => href.includes(commentIdOf(bread, '7100000000000002', 'base64'))),
    ).toBe(true);
    const threads = document.querySelector('.x1threads') as Element;
    expect([...(facebook.comments.dependants?.(threads) ?? [])]).toEqual([]);
  });
});

/** Not in the data, which stand in the head. */
function inBody(html: string, words: string, others: string): string {
  const [head = '', body = ''] = html.split('<body>');
  return `${head}<body>${body.replace(words, others)}`;
}

function at(post: Post): string {
  return `/${people[post.by].vanity}/posts/${post.ref}`;
}

function page(shown: Shown, view: View, path: string) {
  const html = renderDocument(shown, view);
  const url = new URL(path, origin).href;
  return { html, url, parts: [html, url] as const };
}

function alone(post: Post, view: View, progress: Extract<Shown, { kind: 'post' }>['progress']) {
  return page({ kind: 'post', post, progress }, view, at(post));
}

function expected(post: Post, mine: boolean, viewer: keyof typeof people | null) {
  const remarks = post.remarks.flatMap(withAnswers);
  return {
    kind: 'post' as const,
    mine,
    postId: post.id,
    account: viewer && people[viewer].id,
    ids: remarks.map(({ id }) => id),
    mineIds: remarks.filter(({ by }) => by === viewer).map(({ id }) => id),
  };
}

function idsIn(read: Map<string, CommentObservation>): string[] {
  return [...read.keys()].toSorted();
}

function readAll(html: string, url: string): Map<string, CommentObservation> {
  return readDocument(parsePage(html), url);
}

function readDocument(document: Document, url: string): Map<string, CommentObservation> {
  const shown = facebook.readPage(document, new URL(url));
  const read = [...document.querySelectorAll(facebook.comments.selector)].flatMap(
    (row) => facebook.comments.read(row, shown) ?? [],
  );
  return new Map(read.map((comment) => [comment.id, comment]));
}
