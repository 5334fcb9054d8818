import type { LogDatabase } from '../log/database.ts';
import type { TemplateUse } from '../templates/template.ts';

/** How often each template was put into a box, and when last. Read from the index: only the last of each is looked up. */
export async function readTemplateUse({
  interactions,
}: LogDatabase): Promise<(id: string) => TemplateUse> {
  const counts = new Map<string, number>();
  const lastFacts = new Map<string, string>();
  await interactions.orderBy('templateId').eachKey((templateId, { primaryKey }) => {
    const id = templateId as string; // nothing else is kept there
    counts.set(id, (counts.get(id) ?? 0) + 1);
    // Among the same template's, keys come in the order of their ids, and ULIDs in that of time.
    lastFacts.set(id, primaryKey);
  });
  const facts = await interactions.bulkGet([...lastFacts.values()]);
  const lastAt = new Map(
    [...lastFacts.keys()].map((id, order) => [id, facts[order]?.recordedAt ?? null]),
  );
  return (id) => ({ count: counts.get(id) ?? 0, lastAt: lastAt.get(id) ?? null });
}
