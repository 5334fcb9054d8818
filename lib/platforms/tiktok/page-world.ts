import type { Answers } from '../../page-world/answer-in-page.ts';

/**
 * Runs in TikTok's own world. Its comments carry no id in the document; the objects they were drawn from hang on their elements,
 * where React keeps what it has drawn. Only the fields that are needed leave, and none of them is a secret.
 */
export const tiktokAnswers: Answers = {
  /** For the element of one comment. */
  'tiktok.comment': (element) => commentsOf(element).map(pickComment),
  /** For an element with a link to a video, or anything that belongs to the video of this address. */
  'tiktok.page': (element) => {
    const link = element.matches('a') ? element : element.querySelector(videoLink);
    const path = link?.getAttribute('href') ?? element.ownerDocument.location.pathname;
    const id = /\/(?:video|photo)\/(\d+)/u.exec(path)?.[1];
    const item = id === undefined ? null : itemWith(id, element);
    return item && pickItem(item);
  },
};

const videoLink = 'a[href*="/video/"], a[href*="/photo/"]';

/** Deeper and wider than any row. */
const mostSteps = 200;
const mostLevels = 30;

/**
 * The comment of a row: in what was drawn inside it, else in the components whose outermost element it is. Never further up: there
 * is the thread, whose comment is another. React keeps two generations of a row, and the element may hold the older one: both are
 * told, and whoever asks compares them with what is shown.
 */
function commentsOf(element: Element): Fields[] {
  const own = fiberOf(element);
  const found = [own, asFields(own?.['alternate'])].map((fiber) => fiber && commentNear(fiber));
  return [...new Set(found)].filter((comment) => comment !== null);
}

function commentNear(row: Fields): Fields | null {
  const open: Fields[] = [row];
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const fiber = open.shift();
    if (!fiber) break;
    const comment = commentIn(fiber);
    if (comment) return comment;
    const child = asFields(fiber['child']);
    const sibling = fiber === row ? null : asFields(fiber['sibling']);
    for (const next of [child, sibling]) if (next) open.push(next);
  }
  let above = asFields(row['return']);
  for (; above && typeof above['type'] !== 'string'; above = asFields(above['return'])) {
    const comment = commentIn(above);
    if (comment) return comment;
  }
  return null;
}

function commentIn(fiber: Fields): Fields | null {
  const comment = asFields(asFields(fiber['memoizedProps'])?.['comment']);
  return typeof comment?.['cid'] === 'string' ? comment : null;
}

/** The object of this video among the props above an element, whatever its name there: its id says that it is the one. */
function itemWith(id: string, element: Element): Fields | null {
  let fiber = fiberOf(element);
  for (let level = 0; fiber && level < mostLevels; level += 1) {
    for (const value of Object.values(asFields(fiber['memoizedProps']) ?? {})) {
      const item = asFields(value);
      if (item?.['id'] === id && item['author'] !== undefined) return item;
    }
    fiber = asFields(fiber['return']);
  }
  return null;
}

function fiberOf(element: Element): Fields | null {
  const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'));
  return key === undefined ? null : asFields((element as unknown as Fields)[key]);
}

function pickComment(comment: Fields): Fields {
  const replies: unknown = comment['reply_comment'];
  return {
    ...pick(comment, [
      ...['cid', 'aweme_id', 'create_time', 'reply_id', 'reply_to_reply_id'],
      ...['reply_comment_total', 'user_digged', 'is_author_digged'],
    ]),
    text: cut(comment['text']),
    user: pickUser(comment['user']),
    replies: Array.isArray(replies)
      ? replies.slice(0, mostReplies).map((reply) => pickUser(asFields(reply)?.['user']))
      : [],
  };
}

function pickUser(user: unknown): Fields {
  return pick(asFields(user), ['unique_id', 'nickname']);
}

function pickItem(item: Fields): Fields {
  const author = asFields(item['author']);
  return {
    ...pick(item, ['id', 'createTime']),
    desc: cut(item['desc']),
    author: author ? pick(author, ['uniqueId']) : cut(item['author']),
    stats: pick(asFields(item['stats']), ['commentCount']),
  };
}

/** More than are ever preloaded, and than a text may have. */
const mostReplies = 50;
const longestText = 20_000;

function pick(from: Fields | null, names: string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, cut(from?.[name])]));
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, longestText);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

type Fields = Record<string, unknown>;

function asFields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null ? (value as Fields) : null;
}
