import type { LogDatabase, UnsentDraft } from '../log/database.ts';

/** Words that nobody came back to for so long are forgotten. */
const livesMs = 60 * 86_400_000;
/** More than any site takes for a comment. What is longer stays whole in the view, and is kept up to here. */
const longest = 20_000;

/** Unsent words by id. Forgets those that are old, and those for a comment that disappeared from its site. */
export async function readUnsentDrafts(
  { drafts, comments }: LogDatabase,
  now: number,
): Promise<Record<string, string>> {
  const all = await drafts.toArray();
  const records = await comments.bulkGet(all.map(({ id }) => keyIn(id)));
  const isOver = ({ at }: UnsentDraft, index: number) =>
    now - at >= livesMs || records[index]?.gone === true;
  const over = all.filter(isOver).map(({ id }) => id);
  if (over.length > 0) await drafts.bulkDelete(over);
  const kept = all.filter((draft, index) => !isOver(draft, index));
  return Object.fromEntries(kept.map(({ id, text }) => [id, text]));
}

/** The last writer wins: two panels may show the same comment. null forgets it. */
export async function writeUnsentDraft(
  { drafts }: LogDatabase,
  id: string,
  text: string | null,
  now: number,
): Promise<void> {
  if (text === null) await drafts.delete(id);
  else await drafts.put({ id, text: text.slice(0, longest).toWellFormed(), at: now });
}

/** `<key> reply`: the comment that it is about; views may keep words about other things too. */
function keyIn(id: string): string {
  const end = id.lastIndexOf(' ');
  return end === -1 ? id : id.slice(0, end);
}
