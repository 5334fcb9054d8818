import * as v from 'valibot';
import { furthest, templateSchema } from '../../messages/schemas.ts';
import type { RefusedBecause } from './data.ts';
import type { UnsentDraft } from '../database.ts';
import { checkTemplate as findFaults } from '../../templates/check-template.ts';
import type { StoredTemplate } from '../../templates/merge-library.ts';

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(furthest));

/** Of the starter set only what was changed is kept, so a row may lack anything but its id and its moment. */
const stored = v.object({
  ...v.partial(templateSchema).entries,
  id: templateSchema.entries.id,
  changedAt: moment,
  removed: v.optional(v.literal(true)),
});

/** One template of a file, as it may stand in the library. */
export function checkStoredTemplate(
  value: unknown,
): { template: StoredTemplate } | { refused: RefusedBecause } {
  const { success, output, issues } = v.safeParse(stored, value);
  if (success) {
    const isFaulty = Object.values(output.texts ?? {}).some((text) => findFaults(text).length > 0);
    return isFaulty ? { refused: 'wrongShape' } : { template: output };
  }
  if (issues.some(({ path }) => path?.[0]?.key === 'changedAt')) return { refused: 'badMoment' };
  return {
    refused: issues.some(({ type }) => type === 'max_length') ? 'tooLong' : 'wrongShape',
  };
}

const draft = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  at: moment,
});

/** Unsent words of a file; null: they are none. */
export function checkDraft(value: unknown): UnsentDraft | null {
  const { success, output } = v.safeParse(draft, value);
  return success ? { ...output, text: output.text.toWellFormed() } : null;
}
