import type { Author, CommentObservation, PostObservation } from '../../comments/comment.ts';
import type { Interaction, Key } from '../interaction.ts';

/** How much of a fact was erased, from nothing to everything that tells of a person. */
export const erasures = ['full', 'textless', 'wiped'] as const;
export type Erasure = (typeof erasures)[number];

export function erasureOf({ wiped, textless }: Interaction): Erasure {
  return wiped ? 'wiped' : textless ? 'textless' : 'full';
}

/**
 * The fact without its words (`textless`), or without words, names and all else that tells of a person (`wiped`): the exception to
 * "append only". Erasing twice, or a little and then more, comes to the same as erasing once.
 */
export function eraseFact(fact: Interaction, erasure: Exclude<Erasure, 'full'>): Interaction {
  if (fact.wiped) return fact;
  return erasure === 'wiped' ? wipe(fact) : fact.textless ? fact : withoutText(fact);
}

/** The comment without what somebody wrote and who it was. Its place, its times and its status stay. */
export function withoutPerson(comment: CommentObservation): CommentObservation {
  const { mentions: _mentions, author, ...rest } = comment;
  const permalink = withoutName(comment.permalink, author);
  return { ...rest, permalink, author: { id: '', name: '' }, text: '' };
}

/** A post of somebody else's without who it was, and without its title, which is theirs too. */
export function withoutPublisher(post: PostObservation): PostObservation {
  const { author, ...rest } = post;
  return { ...rest, title: '', url: author ? withoutName(post.url, author) : post.url };
}

/** One direction only: who is forgotten is named by it, so that other logs can forget them too. 53 bits, as hexadecimal digits. */
export function hashOfPerson(key: Key): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code + (one >>> 7)), 0x85ebca6b);
  }
  one = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ (other >>> 13);
  other = Math.imul(other ^ (other >>> 13), 0x297a2d39) ^ (one >>> 16);
  return ((other & 0x1fffff) * 2 ** 32 + (one >>> 0)).toString(16).padStart(14, '0');
}

function wipe(fact: Interaction): Interaction {
  const { textless: _textless, ...full } = fact;
  switch (full.kind) {
    case 'comment.seen':
      return { ...full, comment: withoutPerson(full.comment), wiped: true };
    case 'comment.changed': {
      const { text: _t, author: _a, mentions: _m, permalink: _p, ...change } = full.change;
      return { ...full, change, wiped: true };
    }
    case 'comment.useful':
      if (!full.useful) return full;
      return { ...full, useful: { ...full.useful, changed: '' }, wiped: true };
    case 'post.seen':
      return { ...full, post: withoutPublisher(full.post), wiped: true };
    case 'post.changed': {
      const { title: _title, author: _author, url: _url, ...change } = full.change;
      return { ...full, change, wiped: true };
    }
    case 'person.said':
      return { ...full, personId: '', said: wordless[full.said.act], wiped: true };
    case 'person.joined': {
      const { site } = full.with;
      return { ...full, personId: '', with: { site, personId: '' }, wiped: true };
    }
    case 'comment.said':
      return withoutReason(fact, 'wiped');
    case 'draft.inserted':
      return { ...full, text: '', wiped: true };
    default:
      return fact;
  }
}

const wordless = {
  note: { act: 'note', text: '' },
  tags: { act: 'tags', tags: [] },
  mute: { act: 'mute', muted: false },
} as const;

function withoutText(fact: Interaction): Interaction {
  switch (fact.kind) {
    case 'comment.seen': {
      const { mentions: _mentions, ...comment } = fact.comment;
      return { ...fact, comment: { ...comment, text: '' }, textless: true };
    }
    case 'comment.changed': {
      const { text: _text, mentions: _mentions, ...change } = fact.change;
      return { ...fact, change, textless: true };
    }
    case 'comment.said':
      return withoutReason(fact, 'textless');
    case 'draft.inserted':
      return { ...fact, text: '', textless: true };
    default:
      return fact;
  }
}

/** Marked even where no reason was given, so that it stays erased beside any other version of it. */
function withoutReason(fact: Interaction, flag: Exclude<Erasure, 'full'>): Interaction {
  if (fact.kind !== 'comment.said' || fact.said.act !== 'letGo') return fact;
  const { textless: _textless, ...rest } = fact;
  const { reason: _reason, ...said } = fact.said;
  return { ...rest, said, [flag]: true };
}

/** Many sites put a person's handle into the addresses of what they wrote. */
function withoutName(url: string, { id, name, handle = '' }: Author): string {
  const address = plain(readable(url));
  const names = [id, handle, name].map((each) => plain(each.replace(/^guest:|^@/u, '')));
  const tells = names.some((each) => each.length >= shortestName && address.includes(each));
  return tells && URL.canParse(url) ? `${new URL(url).origin}/` : url;
}

const shortestName = 3;

function readable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // a lone % is no encoding
  }
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
