import { parseTemplate, type TemplateError, type TemplatePart } from './parse-template.ts';

export type FilledTemplate = { text: string } | { missing: string[] } | { error: TemplateError };

/**
 * Puts values into a template. Variants that need a value nobody has are not chosen; if no way is left, `missing` names
 * what is missing and nothing is inserted. Values are text, whatever they contain: they are never parsed again.
 * `pick(n)` chooses one of n variants, 0 to n − 1.
 */
export function fillTemplate(
  source: string,
  variables: Readonly<Record<string, string | undefined>>,
  pick: (n: number) => number,
): FilledTemplate {
  const parsed = parseTemplate(source);
  if ('error' in parsed) return parsed;
  const missing = new Set<string>();
  const text = fillParts(parsed.parts, variables, pick, missing);
  return text === null ? { missing: [...missing] } : { text };
}

/** null: it cannot be filled; the names went to `missing`. Depth is bounded by the parser. */
function fillParts(
  parts: readonly TemplatePart[],
  variables: Readonly<Record<string, string | undefined>>,
  pick: (n: number) => number,
  missing: Set<string>,
): string | null {
  let text: string | null = '';
  for (const part of parts) {
    const filled = fillPart(part, variables, pick, missing);
    text = text === null || filled === null ? null : text + filled;
  }
  return text;
}

function fillPart(
  part: TemplatePart,
  variables: Readonly<Record<string, string | undefined>>,
  pick: (n: number) => number,
  missing: Set<string>,
): string | null {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'variable') {
    const value = Object.hasOwn(variables, part.name) ? asPlainText(variables[part.name]) : '';
    if (value === '' && part.fallback === null) missing.add(part.name);
    return value === '' ? part.fallback : value;
  }
  const missingHere = new Set<string>();
  const possible = part.options
    .map((option) => fillParts(option, variables, pick, missingHere))
    .filter((option) => option !== null);
  if (possible.length > 0) return possible[indexOf(pick(possible.length), possible.length)] ?? null;
  for (const name of missingHere) missing.add(name);
  return null;
}

/** A picker that errs must not make a variant vanish. */
function indexOf(picked: number, count: number): number {
  const index = Math.trunc(picked);
  return Number.isFinite(index) ? ((index % count) + count) % count : 0;
}

/** Names on pages hold line breaks, controls and marks that turn the direction of all that follows. */
function asPlainText(value: string | undefined): string {
  return (value ?? '')
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
