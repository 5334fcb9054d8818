import { idAt, lines as story, members, type Line, type Member } from './story.ts';

/** A comment as the members' interface gives it. */
export interface ApiComment {
  id: string;
  parent_id: string | null;
  in_reply_to_id: string | null;
  in_reply_to_snippet: string | null;
  html: string;
  status: Line['status'];
  created_at: string;
  member: Member | null;
  liked: boolean;
  count: { likes: number; replies: number };
  replies: ApiComment[];
}

/** So many replies of a thread come with it. */
const repliesWithThread = 3;

/** The blog's memory: who wrote what under the post. `now`: when the story is told. */
export function createBlog(now: number) {
  const all: Line[] = [...story];
  const times = new Map(all.map((line) => [line.id, now - line.minutesAgo * 60_000]));
  const repliesOf = (id: string) => all.filter(({ parent }) => parent === id);

  const give = (line: Line): ApiComment => {
    const answered = all.find(({ id }) => id === line.inReplyTo);
    return {
      id: line.id,
      parent_id: line.parent,
      in_reply_to_id: line.inReplyTo,
      in_reply_to_snippet: answered ? snippetOf(answered.html) : null,
      html: line.html,
      status: line.status,
      created_at: new Date(times.get(line.id) ?? now).toISOString(),
      member: line.by === null || line.status === 'deleted' ? null : (members[line.by] ?? null),
      liked: line.liked ?? false,
      count: { likes: line.liked ? 1 : 0, replies: repliesOf(line.id).length },
      replies: [],
    };
  };

  return {
    threads(page: number, limit: number) {
      const tops = all.filter(({ parent }) => parent === null).toReversed();
      const shown = tops.slice((page - 1) * limit, page * limit);
      const comments = shown.map((line) => ({
        ...give(line),
        replies: repliesOf(line.id).slice(0, repliesWithThread).map(give),
      }));
      const next = page * limit < tops.length ? page + 1 : null;
      return { comments, meta: { pagination: { page, next, total: tops.length } } };
    },
    replies(id: string, after: string) {
      const rest = repliesOf(id).filter((line) => line.id > after);
      return { comments: rest.map(give), meta: { pagination: { next: null } } };
    },
    count: () => all.filter(({ status }) => status === 'published').length,
    write(by: string, parent: string | null, inReplyTo: string | null, html: string): ApiComment {
      const at = Date.now();
      const id = idAt(0, at).slice(0, 20) + all.length.toString(16).padStart(4, '0');
      const line: Line = { id, by, parent, inReplyTo, html, minutesAgo: 0, status: 'published' };
      all.push(line);
      times.set(id, at);
      return give(line);
    },
    like(id: string): void {
      const line = all.find((one) => one.id === id);
      if (line) line.liked = !line.liked;
    },
  };
}

/** One line, without quotes, of a hundred characters. */
export function snippetOf(html: string): string {
  const text = html
    .replace(/<blockquote>.*?<\/blockquote>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
