import { dateInWords } from './date-in-words.ts';
import { greetingAt } from './greeting-at.ts';
import { parseTemplate, type SyntaxFault, type TemplatePart } from './parse-template.ts';
import { readVariable, type ValueName } from './read-variable.ts';

/** What a template is filled with. */
export interface FillContext {
  /** Of the comment that it answers. Absent: not known, and never made up. */
  values: Readonly<Partial<Record<ValueName, string>>>;
  /** The language that the template is written in, for dates and greetings. */
  language: string;
  /** Epoch ms. */
  now: number;
  /** To its questions, in the order of `asks`. Absent: they were not asked yet. */
  answers?: readonly string[];
}

export type FilledTemplate =
  /** `cursor`: where the caret shall stand, in UTF-16 units. */
  | { text: string; cursor?: number }
  /** Its questions, each once. `preview` holds them as they are written, and must never be inserted. */
  | { asks: string[]; preview: string }
  | { missing: string[] }
  | { error: SyntaxFault };

/**
 * Fills a template. Variants that need a value nobody has are not chosen; if no way is left, `missing` names what is missing and
 * nothing is inserted. Values are text, whatever they contain: they are never parsed again. `pick(n)` chooses one of n variants, 0 to
 * n − 1, and is asked for the chosen ones only. Linear in the source: each part is settled once, and written at most once.
 */
export function fillTemplate(
  source: string,
  context: FillContext,
  pick: (n: number) => number,
): FilledTemplate {
  const parsed = parseTemplate(source);
  if ('error' in parsed) return parsed;
  const asks = questionsIn(parsed.parts);
  const isAsking = asks.length > 0 && context.answers === undefined;
  const missing = new Set<string>();
  const row = settleRow(parsed.parts, context, asks, missing);
  if (row === null) return { missing: [...missing] };
  const page: Page = { text: '' };
  write(row, pick, page);
  return isAsking ? { asks, preview: page.text } : page;
}

/** Every question of a template once, in its order, whatever variant it stands in. */
export function questionsIn(parts: readonly TemplatePart[]): string[] {
  const questions = new Set<string>();
  const collect = (row: readonly TemplatePart[]): void => {
    for (const part of row) {
      if (part.kind === 'variants') part.options.forEach(collect);
      if (part.kind !== 'variable') continue;
      const variable = readVariable(part.name);
      if (variable.kind === 'ask') questions.add(variable.question);
    }
  };
  collect(parts);
  return [...questions];
}

/** A part with its value put in; what cannot be filled is left out of the choices. */
type Settled =
  | { kind: 'text'; text: string }
  /** Words in small letters, which begin with a capital where they begin a sentence. */
  | { kind: 'words'; text: string }
  | { kind: 'cursor' }
  | { kind: 'choice'; rows: Settled[][] };

/** null: it cannot be filled; the names went to `missing`. Depth is bounded by the parser. */
function settleRow(
  parts: readonly TemplatePart[],
  context: FillContext,
  asks: readonly string[],
  missing: Set<string>,
): Settled[] | null {
  const row: Settled[] = [];
  let isWhole = true;
  for (const part of parts) {
    const settled = settle(part, context, asks, missing);
    if (settled) row.push(settled);
    else isWhole = false;
  }
  return isWhole ? row : null;
}

function settle(
  part: TemplatePart,
  context: FillContext,
  asks: readonly string[],
  missing: Set<string>,
): Settled | null {
  if (part.kind === 'text') return part;
  if (part.kind === 'variable') return settleVariable(part, context, asks, missing);
  const missingHere = new Set<string>();
  const rows = part.options
    .map((option) => settleRow(option, context, asks, missingHere))
    .filter((row) => row !== null);
  if (rows.length > 0) return { kind: 'choice', rows };
  for (const name of missingHere) missing.add(name);
  return null;
}

function settleVariable(
  { name, fallback }: Extract<TemplatePart, { kind: 'variable' }>,
  { values, language, now, answers }: FillContext,
  asks: readonly string[],
  missing: Set<string>,
): Settled | null {
  const variable = readVariable(name);
  let value: string | null = null;
  switch (variable.kind) {
    case 'cursor':
      return { kind: 'cursor' };
    case 'date':
      return { kind: 'words', text: dateInWords(now, variable.shift, language) };
    case 'greeting':
      value = greetingAt(new Date(now).getHours(), language);
      if (value !== null) return { kind: 'words', text: value };
      break;
    case 'ask':
      if (answers === undefined) return { kind: 'text', text: `{{ask:${variable.question}}}` };
      value = asPlainText(answers[asks.indexOf(variable.question)], 'lines');
      break;
    case 'value':
      value = asPlainText(values[variable.name]);
      break;
    case 'faulty':
      break;
  }
  const text = value || fallback;
  if (text === null) missing.add(name);
  return text === null ? null : { kind: 'text', text };
}

interface Page {
  text: string;
  cursor?: number;
}

function write(row: readonly Settled[], pick: (n: number) => number, page: Page): void {
  for (const part of row) {
    if (part.kind === 'text') page.text += part.text;
    else if (part.kind === 'words') page.text += atItsPlace(part.text, page.text);
    else if (part.kind === 'cursor') page.cursor ??= page.text.length;
    else write(part.rows[indexOf(pick(part.rows.length), part.rows.length)] ?? [], pick, page);
  }
}

/** With a capital where a sentence begins. */
function atItsPlace(words: string, before: string): string {
  const opening = before.length < tail ? sentenceOrTextStart : sentenceStart;
  return opening.test(before.slice(-tail)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Looking no further back keeps many greetings in one template as cheap as one. */
const tail = 8;
const sentenceStart = /[.!?…\n]["»”)]?[ \t\u00a0\u202f¡¿]*$/u;
const sentenceOrTextStart = /(?:^|[.!?…\n]["»”)]?)[ \t\u00a0\u202f¡¿]*$/u;

/** A picker that errs must not make a variant vanish. */
function indexOf(picked: number, count: number): number {
  const index = Math.trunc(picked);
  return Number.isFinite(index) ? ((index % count) + count) % count : 0;
}

/** Names on pages hold line breaks, controls and marks that turn the direction of all that follows. Answers may have lines. */
function asPlainText(value: string | undefined, keep?: 'lines'): string {
  const straight = (value ?? '').toWellFormed().replace(/[\u202a-\u202e\u2066-\u2069]/gu, '');
  return keep === 'lines'
    ? straight
        .replace(/\r\n?/gu, '\n')
        .replace(/[^\P{Cc}\n]+/gu, ' ')
        .trim()
    : straight.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
