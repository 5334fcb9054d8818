import type { Key } from '../log/interaction.ts';
import type { Background } from './background.ts';
import { languageTeller } from './describe-language.ts';
import { makeWording } from './make-card.ts';
import { usedUnder } from './used-under.ts';

/** Another wording of a comment's acknowledgement, the one that stands least under its post; `not` itself where there is no other. */
export async function nextVariant(background: Background, key: Key, not: string): Promise<string> {
  const record = await background.database.comments.get(key);
  if (!record) return not;
  const { texts } = usedUnder(await (await background.memory.read()).under(record.postKey));
  // What was passed over once comes back last.
  const used = [...texts, not];
  const wording = await makeWording(record, used, languageTeller(background), not);
  return wording.acknowledgement || not;
}
