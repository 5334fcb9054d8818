// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FoldedReplies } from '../../lib/comments/comment.ts';
import { youtube } from '../../lib/platforms/youtube/index.ts';
import { readAge } from '../../lib/page/read-age.ts';
import { readCount } from '../../lib/page/read-count.ts';
import { describePlatform, type PageCase } from '../kit/platform-kit.ts';
import type { View } from '../sites/youtube/markup-comment.ts';
import { renderDocument as renderServed, type Shown } from '../sites/youtube/markup-page.ts';
import {
  anna,
  guest,
  publications,
  withAnswers,
  type Publication,
} from '../sites/youtube/story.ts';

const asAnna: View = { layout: 'threaded', viewer: anna, lang: 'it', dark: false };
const asGuest: View = { ...asAnna, viewer: guest };
const [bread, , tomatoes, short, post] = publications as [
  Publication,
  Publication,
  Publication,
  Publication,
  Publication,
];

const flatParents = parentsIn(bread, false);
const pages: PageCase[] = [
  {
    name: 'my video, threaded, all unfolded',
    ...opened(bread, asAnna),
    expect: {
      ...expected(bread, { mine: true, account: anna }),
      total: 14,
      parents: parentsIn(bread, true),
    },
  },
  {
    name: 'my video, flat, all unfolded, in English and dark',
    ...opened(bread, { ...asAnna, layout: 'flat', lang: 'en', dark: true }),
    expect: { ...expected(bread, { mine: true, account: anna }), total: 14, parents: flatParents },
  },
  {
    name: 'my video, folded, before more is loaded',
    ...page({ post: bread, loaded: 3 }, asAnna, '/watch?v=annaPane001'),
    expect: {
      ...expected(bread, { mine: true, account: anna }),
      ids: bread.remarks.slice(0, 3).map(({ id }) => id),
      mineIds: ['UgxPinned01AaABAg'],
      total: 14,
    },
  },
  {
    name: 'a comment that the address leads to stands twice',
    ...page(
      { post: bread, loaded: 20, open: true, linked: 'UgxMarco003AaABAg.9bMarco02' },
      { ...asAnna, layout: 'flat' },
      '/watch?v=annaPane001&lc=UgxMarco003AaABAg.9bMarco02',
    ),
    expect: { ...expected(bread, { mine: true, account: anna }), parents: flatParents },
  },
  {
    name: 'my Short, its comments open',
    ...opened(short, asAnna),
    expect: { ...expected(short, { mine: true, account: anna }), total: 4 },
  },
  {
    name: 'my community post: only the hearts say that it is mine',
    ...opened(post, asAnna),
    expect: { ...expected(post, { mine: true, account: anna }), total: 3 },
  },
  {
    name: 'signed out',
    ...opened(bread, { ...asAnna, viewer: null }),
    expect: expected(bread, { mine: false, account: null }),
  },
  {
    name: 'somebody else’s video, who I am is not said',
    ...opened(tomatoes, asAnna),
    expect: expected(tomatoes, { mine: false, account: null }),
  },
  {
    name: 'somebody else’s video, the account menu was opened',
    ...withMenu(opened(tomatoes, asAnna), anna),
    expect: { ...expected(tomatoes, { mine: false, account: anna }), author: 'orto.di.citta' },
  },
  {
    name: 'Anna’s community post seen by a guest, who he is is not said',
    ...opened(post, asGuest),
    expect: expected(post, { mine: 'unknown', account: null }),
  },
  {
    name: 'my channel, its posts',
    ...page({ channel: anna, tab: 'posts', publications }, asAnna, '/@annaverdi/posts'),
    expect: {
      kind: 'profile',
      mine: true,
      account: anna,
      ids: [],
      mineIds: [],
      posts: ['UgkxAnnaPost0005abcdefgh'],
    },
  },
  {
    name: 'my channel, its videos, whose comments are not counted there',
    ...page({ channel: anna, tab: 'videos', publications }, asAnna, '/@annaverdi'),
    expect: { kind: 'profile', mine: true, account: anna, ids: [], mineIds: [], posts: [] },
  },
  {
    name: 'Anna’s channel seen by a guest',
    ...page({ channel: anna, tab: 'videos', publications }, asGuest, '/@annaverdi'),
    expect: { kind: 'profile', mine: 'unknown', account: null, ids: [], mineIds: [] },
  },
];

describePlatform({ platform: youtube, pages, mutations: 150 });

describe('YouTube, what a thread tells of its folded replies', () => {
  const cases: [string, View['layout'], Shown, Record<string, FoldedReplies | undefined>][] = [
    [
      'folded, one with the owner’s picture',
      'flat',
      { post: bread, loaded: 20 },
      {
        UgxGiulia02AaABAg: undefined,
        UgxMarco003AaABAg: { hidden: 2, ownerReplied: true },
        UgxCeline05AaABAg: { hidden: 3 },
        UgxPaolo007AaABAg: { hidden: 1, ownerReplied: true },
      },
    ],
    [
      'folded, threaded',
      'threaded',
      { post: bread, loaded: 20 },
      {
        UgxMarco003AaABAg: { hidden: 2, ownerReplied: true },
        UgxCeline05AaABAg: { hidden: 3 },
      },
    ],
    [
      'unfolded',
      'flat',
      { post: bread, loaded: 20, open: true },
      { UgxMarco003AaABAg: undefined, UgxCeline05AaABAg: undefined },
    ],
    [
      'unfolded, threaded',
      'threaded',
      { post: bread, loaded: 20, open: true },
      { UgxMarco003AaABAg: undefined, UgxCeline05AaABAg: undefined },
    ],
  ];
  it.each(cases)('%s', (_name, layout, shown, wanted) => {
    const read = readAll(renderDocument(shown, { ...asAnna, layout }), '/watch?v=annaPane001');
    for (const [id, folded] of Object.entries(wanted))
      expect(read.get(id)?.folded, id).toEqual(folded);
  });

  it('opened with more to load: what is missing of the number, and no picture counts that is hidden', () => {
    const document = parse(renderDocument({ post: bread, loaded: 20, open: true }, flat));
    const thread = youtube.comments.find(document, 'UgxCeline05AaABAg');
    const contents = thread?.querySelector('[id="contents"]');
    contents?.lastElementChild?.replaceWith(
      document.createElement('ytd-continuation-item-renderer'),
    );
    expect(readDocument(document, '/watch?v=annaPane001').get('UgxCeline05AaABAg')?.folded).toEqual(
      { hidden: 1 },
    );
  });

  it('a rounded number is no number', () => {
    const html = renderDocument({ post: bread, loaded: 20 }, flat).replaceAll('3 risposte', '1,2K');
    expect(readAll(html, '/watch?v=annaPane001').get('UgxCeline05AaABAg')?.folded).toEqual({
      hidden: null,
    });
  });
});

describe('YouTube, one comment', () => {
  const read = readAll(
    renderDocument({ post: bread, loaded: 20, open: true }, flat),
    '/watch?v=annaPane001',
  );

  it('is read whole', () => {
    const comment = read.get('UgxMarco003AaABAg.9bMarco02');
    expect(comment).toMatchObject({
      postId: 'annaPane001',
      parentId: 'UgxMarco003AaABAg',
      author: { id: 'marcorinaldi', name: '@marcorinaldi', handle: 'marcorinaldi' },
      text: '@annaverdi Grazie, la provo domenica. E se non la trovo?',
      mentions: ['annaverdi'],
      position: 1,
      precisionMs: 3_600_000,
      mine: false,
      hearted: false,
      permalink: 'https://www.youtube.com/watch?v=annaPane001&lc=UgxMarco003AaABAg.9bMarco02',
    });
    expect(Math.abs((comment?.at ?? 0) - (Date.now() - 5 * 3_600_000))).toBeLessThan(3_600_000);
  });

  it('emoji pictures are their characters, and line breaks stay', () => {
    expect(read.get('UgxMarco003AaABAg')?.text).toBe('Che farina usi? 🌾');
    expect(read.get('UgxPaolo007AaABAg')?.text).toContain('bambini.\n\nPrima');
  });

  it('a link to another comment in the text leads nobody astray', () => {
    const link = '<a href="/watch?v=annaPane001&amp;lc=UgxOther0001AaABAg">look</a> ';
    const html = renderDocument({ post: bread, loaded: 20 }, flat);
    const linked = readAll(html.replace('Provato', `${link}Provato`), '/watch?v=annaPane001');
    expect(linked.get('UgxGiulia02AaABAg')?.text).toMatch(/^look Provato/u);
    const headless = html.replaceAll('id="published-time-text"', '').replace('Provato', link);
    expect(readAll(headless, '/watch?v=annaPane001').size).toBe(0);
  });

  it('only a given heart is a heart', () => {
    expect(read.get('UgxTom00004AaABAg')?.hearted).toBe(true);
    expect(read.get('UgxGiulia02AaABAg')?.hearted).toBe(false);
  });

  it('a heart of another channel is not mine', () => {
    const foreign = readAll(
      renderDocument({ post: tomatoes, loaded: 20 }, asAnna),
      '/watch?v=ortoCitta03',
    );
    expect(foreign.get('UgzTom00002AaABAg')).not.toHaveProperty('hearted');
  });

  it('places among replies are right in any order, and after one is put between', () => {
    const document = parse(renderDocument({ post: bread, loaded: 20, open: true }, asAnna));
    const positions = () => {
      const found = readDocument(document, '/watch?v=annaPane001');
      return ['UgxCeline05AaABAg.9cTom0001', 'UgxCeline05AaABAg.9eGiulia3'].map(
        (id) => found.get(id)?.position,
      );
    };
    expect(positions()).toEqual([0, 1]);
    const second = youtube.comments.find(document, 'UgxCeline05AaABAg.9eGiulia3');
    const sub = second?.closest('yt-sub-thread');
    const between = sub?.cloneNode(true) as Element;
    for (const link of between.querySelectorAll('a[href*="lc="]'))
      link.setAttribute('href', '/watch?v=annaPane001&lc=UgxCeline05AaABAg.9dBetween');
    sub?.before(between);
    expect(positions()).toEqual([0, 2]);
  });
});

describe('YouTube, another video in the same elements', () => {
  it('the comments that are still those of the last video are not read', () => {
    const document = parse(renderDocument({ post: bread, loaded: 20 }, asAnna));
    expect(readDocument(document, '/watch?v=annaPane001').size).toBe(8);
    expect(readDocument(document, '/watch?v=ortoCitta03').size).toBe(0);
  });

  it('nor is it mine because the last one was', () => {
    const document = parse(renderDocument({ post: bread, loaded: 20 }, asAnna));
    const before = youtube.readPage(document, addressed('/watch?v=annaPane001'));
    expect(before.mine).toBe(true);
    const moved = youtube.readPage(document, addressed('/watch?v=ortoCitta03'));
    expect(moved).toEqual({ kind: 'other', mine: false, account: null, root: null });
  });

  it('nor is a channel: its address changes before its buttons do', () => {
    const shown: Shown = { channel: anna, tab: 'posts', publications };
    const document = parse(renderDocument(shown, asAnna));
    const url = addressed('/@orto.di.citta/posts');
    expect(youtube.readPage(document, url)).toMatchObject({ mine: 'unknown', account: null });
    expect(youtube.readPosts?.(document, url)).toEqual([]);
  });

  it('without the first page’s script, the owner’s buttons prove it; a link in a description does not', () => {
    const bare = (view: View) =>
      parse(renderDocument({ post: bread, loaded: 20 }, view).replaceAll('videoDetails', 'x'));
    const url = addressed('/watch?v=annaPane001');
    expect(youtube.readPage(bare(asAnna), url).mine).toBe(true);
    expect(youtube.readPage(bare(asGuest), url).mine).toBe(false);
  });

  it('of a video with several channels nobody is taken for its owner', () => {
    const html = renderDocument({ post: bread, loaded: 20 }, asAnna).replace(
      '<div id="attributed-channel-name"></div>',
      '<div id="attributed-channel-name">Anna Verdi e altri 2</div>',
    );
    const page = youtube.readPage(parse(html), addressed('/watch?v=annaPane001'));
    expect(page).toMatchObject({ mine: true, account: null });
  });
});

describe('YouTube, the reply box', () => {
  const target = (id: string) => ({ id, author: { id: 'x', name: '@x' }, text: '' });

  function withBoxes(): Document {
    const document = parse(renderDocument({ post: bread, loaded: 20, open: true }, asAnna));
    const box =
      '<ytd-commentbox><div id="contenteditable-root" contenteditable></div><div id="submit-button"><button>Send</button></div></ytd-commentbox>';
    for (const place of document.querySelectorAll('[id="reply-dialog"], [id="edit-dialog"]'))
      place.innerHTML = box;
    return document;
  }

  it('belongs to the comment in whose dialog it is, also in a thread inside a thread', () => {
    const document = withBoxes();
    const boxes = [...document.querySelectorAll('[id="reply-dialog"] [contenteditable]')].filter(
      (box) => box.closest('ytd-comments[id="comments"]'),
    );
    expect(boxes.map((box) => youtube.reply.targetOf(box)).toSorted()).toEqual(
      bread.remarks
        .flatMap(withAnswers)
        .map(({ id }) => id)
        .toSorted(),
    );
    const [first] = boxes as [Element];
    expect(youtube.reply.belongsTo(first, target('UgxPinned01AaABAg'))).toBe(true);
    expect(youtube.reply.belongsTo(first, target('UgxGiulia02AaABAg'))).toBe(false);
    expect(youtube.reply.submitOf(first)?.textContent).toBe('Send');
  });

  it('the box for a new comment and the one that edits answer nobody', () => {
    const document = withBoxes();
    for (const box of document.querySelectorAll(
      '[id="edit-dialog"] [contenteditable], [id="simple-box"] [contenteditable]',
    ))
      expect(youtube.reply.targetOf(box)).toBeNull();
  });

  it('is not opened for people who are signed out', async () => {
    const document = parse(
      renderDocument({ post: bread, loaded: 20 }, { ...asAnna, viewer: null }),
    );
    const signal = AbortSignal.timeout(1000);
    expect(await youtube.reply.open(target('UgxGiulia02AaABAg'), document, signal)).toEqual({
      refused: 'signedOut',
    });
  });

  it('no dialog in time: says so, once the signal ends', async () => {
    const document = parse(renderDocument({ post: bread, loaded: 20 }, asAnna));
    expect(
      await youtube.reply.open(target('UgxGiulia02AaABAg'), document, AbortSignal.timeout(30)),
    ).toEqual({ refused: 'boxDidNotOpen' });
  });
});

describe('YouTube, ages', () => {
  const now = Date.UTC(2026, 10, 21, 12, 30, 15);
  const hour = 3_600_000;
  const day = 24 * hour;
  it.each([
    ['it-IT', '3 ore fa', 3 * hour, hour],
    ['it-IT', '1 ora fa (modificato)', hour, hour],
    ['it-IT', '2 settimane fa', 14 * day, 7 * day],
    ['it', '45 secondi fa', 45_000, 1000],
    ['en', '12 hours ago', 12 * hour, hour],
    ['en-GB', '1 minute ago (edited)', 60_000, 60_000],
    ['en', '11 months ago', 11 * 30.44 * day, 30.44 * day],
    ['fr-FR', 'il y a 2 ans', 2 * 365.25 * day, 365.25 * day],
    ['fr-FR', 'il y a 5\u00a0jours (modifié)', 5 * day, day],
    ['es-419', 'hace 4 días', 4 * day, day],
    ['es-ES', 'hace 1 hora (editado)', hour, hour],
    ['de-DE', 'vor 3 Wochen', 21 * day, 7 * day],
    ['de-DE', 'vor 1 Monat (bearbeitet)', 30.44 * day, 30.44 * day],
    ['pt-BR', 'há 6 minutos', 360_000, 60_000],
    ['pt-PT', 'há 1 dia (editado)', day, day],
    ['ja-JP', '1 か月前（編集済み）', 30.44 * day, 30.44 * day],
    ['ko-KR', '1년 전', 365.25 * day, 365.25 * day],
    ['it', 'ieri', day, day],
  ])('%s: "%s"', (language, words, ago, precisionMs) => {
    const age = readAge(words, language, now);
    expect(age?.precisionMs).toBe(precisionMs);
    expect(Math.abs((age?.at ?? 0) - (now - ago))).toBeLessThan(precisionMs);
  });

  it.each([
    ['it', '12 hours ago'],
    ['en', ''],
    ['en', 'Premieres in 3 hours'],
    ['en', 'in 3 hours'],
    ['en', '3 4 hours ago'],
    ['en', '# hours ago'],
    ['en', '999999999999999 years ago'],
    ['not a language!', '3 hours ago'],
    ['', '3 hours ago'],
    ['en', `${'9'.repeat(1000)} hours ago`],
  ])('%s: "%s" is not understood', (language, words) => {
    expect(readAge(words, language, now)).toBeNull();
  });
});

describe('YouTube, numbers', () => {
  it.each([
    ['14 commenti', 14],
    ['1 Comment', 1],
    ['2,455,259 Comments', 2_455_259],
    ['1.234 commenti', 1234],
    ['1 234 commentaires', 1234],
    ['1\u202f234\u00a0commentaires', 1234],
    ['12,34,567 Comments', 1_234_567],
    ['댓글 31개', 31],
    ['コメント 31 件', 31],
    ['9 replies', 9],
    ['0', 0],
    ['5 Kommentare', 5],
    ['7 milioni di commenti', null],
    ['2 million comments', null],
    ['1.2K', null],
    ['12K Comments', null],
    ['31만', null],
    ['댓글 1.2만개', null],
    ['12 mila commenti', null],
    ['1,2 Mln', null],
    ['12 k commentaires', null],
    ['3 Mio. Kommentare', null],
    ['12 mil comentarios', null],
    ['1,2 mi de comentários', null],
    ['2 of 14', null],
    ['Comments', null],
    ['', null],
    ['1,23', null],
    ['١٢٣ تعليق', null],
  ])('"%s" → %s', (label, count) => {
    expect(readCount(label)).toBe(count);
  });
});

const flat: View = { ...asAnna, layout: 'flat' };

/** As the server sends it, without the files that a parser in memory would ask for. */
function renderDocument(shown: Shown, view: View): string {
  return renderServed(shown, view).replace(/<link [^>]*>|<script src[^>]*><\/script>/gu, '');
}

function addressed(path: string): URL {
  return new URL(path, 'https://www.youtube.com');
}

function page(shown: Shown, view: View, path: string): Pick<PageCase, 'html' | 'url'> {
  return { html: () => renderDocument(shown, view), url: addressed(path).href };
}

function opened(publication: Publication, view: View): Pick<PageCase, 'html' | 'url'> {
  const path = { watch: '/watch?v=', short: '/shorts/', post: '/post/' }[publication.kind];
  return page({ post: publication, loaded: 20, open: true }, view, path + publication.id);
}

function withMenu(
  { html, url }: Pick<PageCase, 'html' | 'url'>,
  handle: string,
): Pick<PageCase, 'html' | 'url'> {
  const menu = `<ytd-active-account-header-renderer><yt-formatted-string id="channel-handle">@${handle}</yt-formatted-string></ytd-active-account-header-renderer>`;
  return {
    url,
    html: async () =>
      (typeof html === 'string' ? html : await html()).replace(
        '<ytd-popup-container>',
        `<ytd-popup-container>${menu}`,
      ),
  };
}

function expected(
  publication: Publication,
  { mine, account }: { mine: boolean | 'unknown'; account: string | null },
) {
  const all = publication.remarks.flatMap(withAnswers);
  return {
    kind: 'post' as const,
    mine,
    account,
    postId: publication.id,
    ids: all.map(({ id }) => id),
    mineIds: all.filter(({ by }) => by === account).map(({ id }) => id),
  };
}

function parentsIn(publication: Publication, nested: boolean): Record<string, string | null> {
  const parents: Record<string, string | null> = {};
  for (const top of publication.remarks)
    for (const remark of withAnswers(top)) {
      if (remark === top) parents[remark.id] = null;
      for (const answer of remark.answers ?? []) parents[answer.id] = nested ? remark.id : top.id;
    }
  return parents;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function readAll(html: string, path: string) {
  return readDocument(parse(html), path);
}

function readDocument(document: Document, path: string) {
  const page = youtube.readPage(document, addressed(path));
  const read = [...document.querySelectorAll(youtube.comments.selector)].flatMap(
    (element) => youtube.comments.read(element, page) ?? [],
  );
  return new Map(read.map((comment) => [comment.id, comment]));
}
