// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { changeOf } from '../../lib/log/change-of.ts';
import { trackComments } from '../../lib/page/track-comments.ts';
import type { CommentTarget, Page } from '../../lib/platforms/platform.ts';
import { studio } from '../../lib/platforms/studio/index.ts';
import { parsePage } from '../kit/parse-page.ts';
import { describePlatform, type PageCase } from '../kit/platform-kit.ts';
import { channelId, type Row, type View } from '../sites/studio/markup.ts';
import { renderDocument, rowsOf, type Shown } from '../sites/studio/page.ts';
import { anna, publications, withAnswers, type Publication } from '../sites/youtube/story.ts';

const italian: View = { lang: 'it', dark: false, idOn: 'comment' };
const english: View = { lang: 'en', dark: true, idOn: 'buttons' };
const inbox = `https://studio.youtube.com/channel/${channelId}/comments/inbox`;
const [bread, rice] = publications as [Publication, Publication];
const breadInbox = `https://studio.youtube.com/video/${bread.id}/comments/inbox`;

const unfolded = rowsOf(publications).map((row): Row => ({ ...row, open: true }));
/** Those of community posts stand there too; nothing tells which post it is. */
const few = unfolded.slice(0, 7);
const provable = few.filter(({ post }) => post.kind !== 'post');
const breadRows = rowsOf([bread])
  .slice(1, 5)
  .map((row): Row => ({ ...row, open: true }));

const pages: PageCase[] = [
  {
    name: 'the inbox, all unfolded',
    html: renderDocument({ comments: few }, italian),
    url: inbox,
    expect: { ...expected(provable), posts: ['annaPane001', 'annaRiso002', 'annaShort04'] },
  },
  {
    name: 'the inbox in English and dark, the ids on the buttons, all folded',
    html: renderDocument(
      { comments: rowsOf(publications).slice(0, 7), unansweredOnly: true },
      english,
    ),
    url: `${inbox}?filter=%5B%5D`,
    expect: expected(few, false),
  },
  {
    name: 'one video',
    html: renderDocument({ comments: breadRows, video: bread }, italian),
    url: breadInbox,
    expect: { ...expected(breadRows), posts: [bread.id] },
  },
  {
    name: 'the content page',
    html: renderDocument({ videos: publications }, italian),
    url: `https://studio.youtube.com/channel/${channelId}/videos/upload`,
    expect: {
      kind: 'profile',
      mine: true,
      account: channelId,
      ids: [],
      mineIds: [],
      posts: ['annaPane001', 'annaRiso002', 'annaShort04'],
    },
  },
  {
    name: 'somebody else’s channel',
    html: renderDocument({ refused: true }, italian),
    url: inbox,
    expect: { kind: 'other', mine: false, account: null, ids: [], mineIds: [] },
  },
  {
    name: 'the list of another video, whose address came before its rows',
    html: renderDocument({ comments: few }, italian),
    url: `https://studio.youtube.com/video/${rice.id}/comments/inbox`,
    expect: expected(provable),
  },
];

describePlatform({ platform: studio, pages });

describe('YouTube Studio, one comment', () => {
  const { read } = open({ comments: unfolded });

  it('is read whole', () => {
    const comment = read('UgxMarco003AaABAg.9bMarco02');
    expect(comment).toMatchObject({
      postId: 'annaPane001',
      parentId: 'UgxMarco003AaABAg',
      author: { id: 'marcorinaldi', name: '@marcorinaldi', handle: 'marcorinaldi' },
      text: '@annaverdi Grazie, la provo domenica. E se non la trovo?',
      mentions: ['annaverdi'],
      position: 1,
      precisionMs: 3_600_000,
      mine: false,
      permalink: 'https://www.youtube.com/watch?v=annaPane001&lc=UgxMarco003AaABAg.9bMarco02',
    });
    expect(Math.abs((comment?.at ?? 0) - (Date.now() - 5 * 3_600_000))).toBeLessThan(3_600_000);
    expect(read('UgxMarco003AaABAg')?.text).toBe('Che farina usi? 🌾');
  });

  it('is the same in the log as on www.youtube.com', () => {
    const inStudio = siteKey('studio', 'studio.youtube.com');
    expect(keyOf(inStudio, 'comment', 'UgxA')).toBe('youtube:www.youtube.com/comment/UgxA');
  });

  it('of a channel without a handle is known by the channel’s id', () => {
    const { document, page } = open({ comments: unfolded });
    const row = studio.comments.find(document, 'UgxMarco003AaABAg');
    row?.querySelector('a#name')?.setAttribute('href', 'https://www.youtube.com/channel/UC0123456');
    const author = row && studio.comments.read(row, page)?.author;
    expect(author).toEqual({ id: 'UC0123456', name: '@marcorinaldi' });
  });
});

describe('YouTube Studio, what a thread tells of its folded replies', () => {
  const marco = unfolded.find(({ remark }) => remark.id === 'UgxMarco003AaABAg') as Row;
  const folded = (change: (thread: Element) => void, isOpen = true) => {
    const { document, read } = open({ comments: [{ ...marco, open: isOpen }] });
    const thread = document.querySelector('ytcp-comment-thread');
    if (thread) change(thread);
    return read(marco.remark.id)?.folded;
  };
  const label = (thread: Element) => thread.querySelector('#show-replies-button button');
  const replies = (thread: Element) => [...thread.querySelectorAll('ytcp-comment[is-reply]')];

  it.each<[string, boolean, (thread: Element) => void, unknown]>([
    ['folded', false, () => undefined, { hidden: 2 }],
    ['unfolded', true, () => undefined, { hidden: 0 }],
    ['partly loaded', true, (thread) => replies(thread)[0]?.remove(), { hidden: 1 }],
    ['without a number', true, (thread) => label(thread)?.replaceChildren('…'), { hidden: null }],
    [
      'a rounded number',
      true,
      (thread) => label(thread)?.replaceChildren('1,2K'),
      { hidden: null },
    ],
    ['no button', false, (thread) => label(thread)?.parentElement?.remove(), undefined],
    [
      'one of mine that has no id',
      true,
      (thread) => replies(thread)[0]?.removeAttribute('comment-id'),
      { hidden: 1, ownerReplied: true },
    ],
  ])('%s', (_name, isOpen, change, wanted) => {
    expect(folded(change, isOpen)).toEqual(wanted);
  });

  it('once all are there, that is kept, and nothing else is lost', () => {
    const known = { ...open({ comments: unfolded }).read('UgxTom00004AaABAg'), hearted: true };
    const before = { ...known, folded: { hidden: 2 } } as CommentObservation;
    const seen = { ...before, folded: { hidden: 0 }, hearted: undefined } as CommentObservation;
    expect(changeOf(before, seen, false)).toEqual({ change: { folded: { hidden: 0 } } });
    expect(changeOf(seen, before, false)).toEqual(null);
  });
});

describe('YouTube Studio, whose it is', () => {
  const accountIn = (html: string, url = inbox) =>
    studio.readPage(parsePage(html), new URL(url)).account;
  const others = unfolded.filter(({ remark }) => remark.by !== anna && !remark.answers);
  const html = renderDocument({ comments: others }, italian);
  const byId = { id: channelId, name: 'Anna Bianchi' };
  const byHandle = { id: anna, name: `@${anna}`, handle: anna };

  it.each<[string, string, unknown]>([
    ['by the pictures in the hearts', html, byHandle],
    ['by its id, where they differ', html.replace(`alt="@${anna}"`, 'alt="@tomhale"'), byId],
    ['by its id, where they are none', html.replaceAll(`alt="@${anna}"`, 'alt=""'), byId],
    [
      'by the account menu',
      html
        .replaceAll(`alt="@${anna}"`, '')
        .replace(
          '</ytcp-app>',
          `<ytd-active-account-header-renderer><div id="channel-handle">@${anna}</div></ytd-active-account-header-renderer></ytcp-app>`,
        ),
      byHandle,
    ],
  ])('%s', (_name, page, wanted) => expect(accountIn(page)).toEqual(wanted));

  it('a heart’s picture makes no comment mine', () => {
    const forged = html.replaceAll(`alt="@${anna}"`, 'alt="@tomhale"');
    const document = parsePage(forged);
    const page = studio.readPage(document, new URL(inbox));
    expect(page.account?.id).toBe('tomhale');
    expect(readAll(document, page).filter(({ mine }) => mine)).toEqual([]);
  });

  it('on a page about one video, by the page’s own script', () => {
    const oneVideo = renderDocument({ comments: others.slice(0, 1), video: bread }, italian);
    expect(accountIn(oneVideo, breadInbox)).toEqual({ id: channelId, name: channelId });
  });

  it('the held and the spam lists are left alone', () => {
    for (const url of [inbox.replace('inbox', 'spam'), inbox.replace('studio.', 'studio-x.')])
      expect(accountIn(html, url)).toBeNull();
  });
});

describe('YouTube Studio, the counts of the content page', () => {
  it('are those of the videos', () => {
    const document = parsePage(renderDocument({ videos: publications }, english));
    const url = new URL(`https://studio.youtube.com/channel/${channelId}/videos/short`);
    expect(studio.readPosts?.(document, url)[0]).toEqual({
      id: bread.id,
      title: bread.title,
      url: `https://www.youtube.com/watch?v=${bread.id}`,
      mine: true,
      total: bread.remarks.flatMap(withAnswers).length,
    });
  });
});

describe('YouTube Studio, a row that becomes another comment', () => {
  const ending = new AbortController();
  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it('is read once it is whole, under its own video', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const [first, second] = rowsOf([rice]) as [Row, Row];
    const source = open({ comments: [first] }).document;
    document.body.replaceChildren(...source.body.children);
    document.documentElement.lang = 'it';
    const page = studio.readPage(document, new URL(inbox));
    const read: CommentObservation[] = [];
    trackComments(page, studio.comments, ({ changed }) => read.push(...changed), ending.signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(read.map(({ id }) => id)).toEqual([first.remark.id]);

    const part = (selector: string) => document.querySelector(`ytcp-comment ${selector}`);
    part('#content-text')?.replaceChildren(second.remark.text);
    await vi.advanceTimersByTimeAsync(40);
    document.querySelector('ytcp-comment')?.setAttribute('comment-id', second.remark.id);
    part('a#name')?.setAttribute('href', `/@${second.remark.by}`);
    await vi.advanceTimersByTimeAsync(40);
    part('ytcp-img-with-fallback img')?.setAttribute('src', 'https://i.ytimg.com/vi/annaPane001/1');
    part('#video-title yt-formatted-string')?.replaceChildren(bread.title);
    await vi.advanceTimersByTimeAsync(40);
    expect(read).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(read.slice(1)).toMatchObject([
      { id: second.remark.id, text: second.remark.text, postId: bread.id },
    ]);
  });

  it.each<[string, string, string, string]>([
    ['the picture is still the old one', 'img', 'src', 'https://i.ytimg.com/vi/annaRiso002/1.jpg'],
    ['two ids', '#action-buttons', 'comment-id', 'UgxOther0001AaABAg'],
    ['the link says otherwise', '#body[class]', 'href', '/watch?v=annaRiso002'],
  ])('is none while %s', (_name, selector, attribute, value) => {
    const rows = rowsOf([bread, rice]).filter(({ remark }) => !remark.answers);
    const { document, page } = open({ comments: rows });
    const before = readAll(document, page);
    const row = studio.comments.find(document, 'UgxGiulia02AaABAg');
    const place = selector === 'img' ? 'ytcp-comment-video-thumbnail img' : selector;
    row?.querySelector(place)?.setAttribute(attribute, value);
    expect(readAll(document, page)).toHaveLength(before.length - 1);
  });
});

describe('YouTube Studio, the reply box', () => {
  const target: CommentTarget = {
    id: 'UgxGiulia02AaABAg',
    author: { id: 'giulialodi', name: '@giulialodi', handle: 'giulialodi' },
    text: '',
  };
  const rows = (boxOf?: string): Row[] => unfolded.map((row) => ({ ...row, boxOf }));
  const soon = () => AbortSignal.timeout(50);

  it('is opened by the comment’s own Reply, pressed once', async () => {
    const { document } = open({ comments: rows() });
    const opened = open({ comments: rows(target.id) }).document;
    const pressed: string[] = [];
    const own = studio.comments.find(document, target.id)?.querySelector('ytcp-comment');
    for (const name of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(name, (event) => {
        pressed.push(event.type);
        expect((event.target as Element).closest('ytcp-comment') === own).toBe(true);
        if (event.type !== 'click') return;
        const box = opened.querySelector('ytcp-commentbox');
        if (box) own?.querySelector('#reply-box')?.append(box);
      });
    const result = await studio.reply.open(target, document, AbortSignal.timeout(1000));
    const box = 'box' in result ? result.box : null;
    expect(box?.localName).toBe('textarea');
    expect(pressed).toEqual(['pointerdown', 'mousedown', 'click']);
    expect(box && studio.reply.targetOf(box)).toBe(target.id);
    expect(box && studio.reply.submitOf(box)?.id).toBe('submit-button');
  });

  it('that is open already is taken as it is', async () => {
    const { document } = open({ comments: rows(target.id) });
    const click = vi.spyOn(HTMLElement.prototype, 'click');
    expect(await studio.reply.open(target, document, soon())).toHaveProperty('box');
    expect(click).not.toHaveBeenCalled();
    click.mockRestore();
  });

  it.each<[string, (document: Document, own: Element) => void, string]>([
    ['does not open', () => undefined, 'boxDidNotOpen'],
    [
      'cannot be opened',
      (_document, own) => own.querySelector('#reply-button')?.setAttribute('disabled', ''),
      'noReplyButton',
    ],
    [
      'of a row that is another comment now',
      (_document, own) => own.setAttribute('comment-id', 'UgxOther0001AaABAg'),
      'commentNotHere',
    ],
  ])('%s', async (_name, change, refused) => {
    const { document } = open({ comments: rows() });
    const own = studio.comments.find(document, target.id)?.querySelector('ytcp-comment');
    if (own) change(document, own);
    expect(await studio.reply.open(target, document, soon())).toEqual({ refused });
  });

  it('belongs to a reply, not to its thread; one that changes a comment answers nobody', () => {
    const { document } = open({ comments: rows('UgxMarco003AaABAg.9bMarco02') });
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    expect(studio.reply.targetOf(box)).toBe('UgxMarco003AaABAg.9bMarco02');
    expect(studio.reply.belongsTo(box, target)).toBe(false);
    box.closest('ytcp-commentbox')?.removeAttribute('is-reply');
    expect(studio.reply.targetOf(box)).toBeNull();
  });

  it('is not its comment’s any more when the row becomes another', () => {
    const { document } = open({ comments: rows(target.id) });
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    expect(studio.reply.belongsTo(box, target)).toBe(true);
    box.closest('ytcp-comment')?.setAttribute('comment-id', 'UgxOther0001AaABAg');
    expect(studio.reply.belongsTo(box, target)).toBe(false);
  });

  it('without the id of its Send has it as the last button', () => {
    const { document } = open({ comments: rows(target.id) });
    document.querySelector('#submit-button')?.removeAttribute('id');
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    expect(studio.reply.submitOf(box)?.textContent).toBe('Rispondi');
  });
});

function open(shown: Shown, view = italian, url = inbox) {
  const document = parsePage(renderDocument(shown, view));
  const page = studio.readPage(document, new URL(url));
  const read = (id: string) => readAll(document, page).find((comment) => comment.id === id);
  return { document, page, read };
}

function readAll(document: Document, page: Page): CommentObservation[] {
  return [...document.querySelectorAll(studio.comments.selector)].flatMap(
    (row) => studio.comments.read(row, page) ?? [],
  );
}

function expected(rows: Row[], areRepliesHere = true): PageCase['expect'] {
  const shown = rows
    .filter(({ post }) => post.kind !== 'post')
    .flatMap(({ remark }) => (areRepliesHere ? withAnswers(remark) : [remark]));
  const ids = shown.map(({ id }) => id);
  return {
    kind: 'inbox',
    mine: true,
    account: anna,
    ids,
    mineIds: shown.filter(({ by }) => by === anna).map(({ id }) => id),
    parents: Object.fromEntries(
      ids.map((id) => [id, id.includes('.') ? id.slice(0, id.indexOf('.')) : null]),
    ),
    total: null,
  };
}
