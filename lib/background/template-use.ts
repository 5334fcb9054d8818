import type { LogDatabase } from '../log/database.ts';
import type { TemplateUse } from '../templates/template.ts';

/**
 * How often each template was put into a box, and when last. Counted by the index, template by template: a favourite may have been used
 * ten thousand times.
 */
export async function readTemplateUse({
  interactions,
}: LogDatabase): Promise<(id: string) => TemplateUse> {
  const used = await interactions.orderBy('templateId').uniqueKeys();
  const uses = await Promise.all(
    used.map(async (templateId) => {
      const uses = () => interactions.where({ templateId });
      // Among the same template's, keys come in the order of their ids, and ULIDs in that of time.
      const [count, last] = await Promise.all([uses().count(), uses().last()]);
      return [templateId as string, { count, lastAt: last?.recordedAt ?? null }] as const;
    }),
  );
  const useOf = new Map(uses);
  return (id) => useOf.get(id) ?? { count: 0, lastAt: null };
}
