import type { ApiAccount, ApiContext, ApiStatus } from './api-types.ts';
import { others, people, shortcodes, thread, type Line, type Person } from './story.ts';

export interface NewReply {
  by: string;
  to: string | null;
  text: string;
  visibility?: Line['visibility'];
  lang?: string;
  /** Absent: just now. */
  minutesAgo?: number;
}

/** The limits of one answer for visitors, as on real servers. */
const visitorLimit = 60;
const memberLimit = 4096;

/** The server's memory: what was written, who may see it, and the answers of its API. */
export function createServer(origin: string, now: number, extra: number) {
  const lines: Line[] = [...others, ...thread, ...moreReplies(extra)];
  const byId = new Map(lines.map((line) => [line.id, line]));
  const replies = new Map<string, Line[]>();
  for (const line of lines) if (line.to !== null) addTo(replies, line.to, line);
  let written = 0;

  const accountOf = (acct: string): ApiAccount => {
    const person = people.find((one) => one.acct === acct) ?? visitor(acct);
    const [username = acct, host] = acct.split('@');
    const url = host ? `https://${host}/@${username}` : `${origin}/@${username}`;
    const avatar = `${origin}/avatars/${person.hue}.svg`;
    return { id: person.id, username, acct, display_name: person.name, url, avatar };
  };

  const statusOf = (line: Line, viewer: string | null): ApiStatus => {
    const parent = line.to === null ? undefined : byId.get(line.to);
    const account = accountOf(line.by);
    const quoted = line.quotes === undefined ? undefined : byId.get(line.quotes);
    const mentioned = [...new Set(tokensOf(line.text).flatMap((token) => mentionIn(token) ?? []))];
    return {
      id: line.id,
      created_at: new Date(now - line.minutesAgo * 60_000).toISOString(),
      in_reply_to_id: line.to,
      in_reply_to_account_id: parent ? accountOf(parent.by).id : null,
      spoiler_text: line.warning ?? '',
      visibility: line.visibility ?? 'public',
      language: line.lang,
      url: `${account.url}/${line.id}`,
      content: contentOf(line.text, quoted && accountOf(quoted.by).url),
      account,
      mentions: mentioned.map((acct) => accountOf(acct)),
      tags: tokensOf(line.text).flatMap((token) => {
        const name = tagIn(token);
        return name ? [{ name: name.toLowerCase(), url: `${origin}/tags/${name}` }] : [];
      }),
      emojis: shortcodes.map((shortcode) => ({ shortcode, url: `${origin}/emoji/bell.svg` })),
      media_attachments: [],
      filtered: [],
      quote: quoted ? { state: 'accepted', quoted_status: statusOf(quoted, viewer) } : null,
      replies_count: replies.get(line.id)?.length ?? 0,
      reblogs_count: line.to === null ? 3 : 0,
      favourites_count: 2,
      ...(viewer !== null && {
        favourited: line.isHearted ?? false,
        pinned: line.isPinned ?? false,
      }),
    };
  };

  const contentOf = (text: string, quotedUrl: string | undefined): string => {
    const fallback = quotedUrl ? `<p class="quote-inline">RE: ${linkTo(quotedUrl)}</p>` : '';
    const paragraphs = text.split(/\n{2,}/u).map((part) => part.split('\n').map(lineToHtml));
    return fallback + paragraphs.map((part) => `<p>${part.join('<br />')}</p>`).join('');
  };

  const lineToHtml = (line: string): string =>
    line
      .split(/(\s+)/u)
      .map((token) => {
        const acct = mentionIn(token);
        const tag = tagIn(token);
        if (acct !== null) {
          const { url, username } = accountOf(acct);
          return `<span class="h-card" translate="no"><a href="${escape(url)}" class="u-url mention">@<span>${escape(username)}</span></a></span>`;
        }
        if (tag !== null)
          return `<a href="${escape(`${origin}/tags/${tag}`)}" class="mention hashtag" rel="tag">#<span>${escape(tag)}</span></a>`;
        return /^https?:\/\/\S+$/u.test(token) ? linkTo(token) : escape(token);
      })
      .join('');

  const maySee = (line: Line, viewer: string | null): boolean => {
    const isOpen = line.visibility === undefined || line.visibility === 'public';
    return isOpen || line.by === viewer || (viewer !== null && line.text.includes(`@${viewer} `));
  };

  const isToAnother = (line: Line): boolean =>
    line.to !== null && byId.get(line.to)?.by !== line.by;

  const below = (id: string, viewer: string | null): Line[] =>
    (replies.get(id) ?? [])
      .filter((line) => maySee(line, viewer))
      .flatMap((line) => [line, ...below(line.id, viewer)]);

  return {
    account: accountOf,
    status(id: string, viewer: string | null): ApiStatus | null {
      const line = byId.get(id);
      return line && maySee(line, viewer) ? statusOf(line, viewer) : null;
    },
    context(id: string, viewer: string | null): ApiContext | null {
      const line = byId.get(id);
      if (!line || !maySee(line, viewer)) return null;
      const ancestors: Line[] = [];
      for (let up = byId.get(line.to ?? ''); up; up = byId.get(up.to ?? '')) ancestors.unshift(up);
      const descendants = below(id, viewer).slice(0, viewer ? memberLimit : visitorLimit);
      return {
        ancestors: ancestors.map((one) => statusOf(one, viewer)),
        descendants: descendants.map((one) => statusOf(one, viewer)),
      };
    },
    /** Newest first, answers to oneself included, as a profile lists them. */
    posts: (acct: string, viewer: string | null): ApiStatus[] =>
      lines
        .filter((line) => line.by === acct && maySee(line, viewer) && !isToAnother(line))
        .toSorted((one, other) => one.minutesAgo - other.minutesAgo)
        .map((line) => statusOf(line, viewer)),
    write(reply: NewReply, viewer: string | null): ApiStatus {
      const { by, to, text, visibility, lang, minutesAgo = 0 } = reply;
      written += 1;
      const line: Line = {
        id: String(114500000000900000n + BigInt(written)),
        by,
        to,
        text: text.trim(),
        minutesAgo: minutesAgo + (now - Date.now()) / 60_000,
        lang: lang ?? 'it',
        visibility,
      };
      lines.push(line);
      byId.set(line.id, line);
      if (to !== null) addTo(replies, to, line);
      return statusOf(line, viewer);
    },
    heart(id: string, isHearted: boolean, viewer: string): ApiStatus | null {
      const line = byId.get(id);
      if (line) line.isHearted = isHearted;
      return line ? statusOf(line, viewer) : null;
    },
    /** What was written since the page last asked; the place of streaming. */
    since: (seen: number, viewer: string | null) => {
      const news = lines.slice(lines.length - Math.max(0, written - seen));
      return { seen: written, statuses: news.map((line) => statusOf(line, viewer)) };
    },
  };
}

export type Server = ReturnType<typeof createServer>;

function addTo(replies: Map<string, Line[]>, id: string, line: Line): void {
  const list = replies.get(id);
  if (list) list.push(line);
  else replies.set(id, [line]);
}

/** Somebody who passed by, for long threads. */
function visitor(acct: string): Person {
  const number = /\d+/u.exec(acct)?.[0] ?? '0';
  return { id: `9${number}`, acct, name: `Passante ${number}`, hue: (Number(number) * 37) % 360 };
}

function moreReplies(count: number): Line[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(114500000000100000n + BigInt(index)),
    by: `passante${index}@folla.example`,
    to: thread[0]?.id ?? null,
    text: `@anna Messaggio numero ${index}: quanto pesa la bicicletta?`,
    minutesAgo: 150 - (index % 100),
    lang: 'it',
  }));
}

function tokensOf(text: string): string[] {
  return text.split(/\s+/u);
}

function mentionIn(token: string): string | null {
  return /^@([\w.-]+(?:@[\w.-]+\w)?)$/u.exec(token)?.[1] ?? null;
}

function tagIn(token: string): string | null {
  return /^#(\p{L}[\p{L}\p{N}_]*)$/u.exec(token)?.[1] ?? null;
}

/** As servers shorten addresses: whole in the text, its ends hidden by style. */
function linkTo(url: string): string {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/u.exec(url) ?? [];
  const [seen, hidden] = [rest.slice(0, 30), rest.slice(30)];
  const isCut = hidden ? ' class="ellipsis"' : ' class=""';
  return `<a href="${escape(url)}" target="_blank" rel="nofollow noopener" translate="no"><span class="invisible">${escape(scheme)}</span><span${isCut}>${escape(seen)}</span><span class="invisible">${escape(hidden)}</span></a>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
