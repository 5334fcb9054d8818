/** A template taken apart. `at` is the place in the source, in UTF-16 units. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: string; fallback: string | null; at: number }
  | { kind: 'variants'; options: TemplatePart[][]; at: number };

export type TemplateErrorCode =
  | 'notClosed' // a { without its }
  | 'notOpened' // a } without its {
  | 'oneVariant' // {a} chooses between nothing
  | 'notAVariable' // {{ … }} that names nothing
  | 'tooDeep';

export interface TemplateError {
  code: TemplateErrorCode;
  at: number;
}

/**
 * `{{name}}`, `{{firstName|friend}}` (with a fallback), `{hello|hi|{good|fine} morning}` (variants, which may nest and hold
 * variables); `\{ \} \| \\` stand for themselves. Two braces are a variable if they can be one. One pass, linear.
 */
export function parseTemplate(
  source: string,
): { parts: TemplatePart[] } | { error: TemplateError } {
  const parts: TemplatePart[] = [];
  const open: OpenVariants[] = [];
  let row = parts;
  let text = '';
  const flush = (): void => {
    if (text) row.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < source.length;) {
    const sign = source.charAt(at);
    if (sign === '\\' && special.includes(source.charAt(at + 1)) && at + 1 < source.length) {
      text += source.charAt(at + 1);
      at += 2;
      continue;
    }
    const variable = sign === '{' ? variableAt(source, at) : null;
    if (variable) {
      flush();
      row.push(variable.part);
      at = variable.end;
      continue;
    }
    const inner = open.at(-1);
    if (sign === '{') {
      if (open.length === deepest) return { error: { code: 'tooDeep', at } };
      flush();
      const options: TemplatePart[][] = [[]];
      row.push({ kind: 'variants', options, at });
      open.push({ options, at, outer: row });
      row = options[0] as TemplatePart[]; // made one line above
    } else if (sign === '}') {
      if (!inner) return { error: { code: 'notOpened', at } };
      flush();
      if (inner.options.length === 1) return { error: tooFew(source, inner.at) };
      open.pop();
      row = inner.outer;
    } else if (sign === '|' && inner) {
      flush();
      row = [];
      inner.options.push(row);
    } else text += sign;
    at += 1;
  }
  flush();
  const unclosed = open.at(-1);
  return unclosed ? { error: { code: 'notClosed', at: unclosed.at } } : { parts };
}

interface OpenVariants {
  options: TemplatePart[][];
  at: number;
  outer: TemplatePart[];
}

const special = '{}|\\';
const deepest = 40;

/** It stops at the next brace, so no sign is looked at more than a few times. */
const variablePattern = /\{\{\s*(\p{L}[^{}|\\\n]*)(?:\|((?:[^{}|\\]|\\.)*))?\}\}/uy;

function variableAt(source: string, at: number): { part: TemplatePart; end: number } | null {
  if (source.charAt(at + 1) !== '{') return null;
  variablePattern.lastIndex = at;
  const match = variablePattern.exec(source);
  if (!match) return null;
  const [whole, name = '', fallback] = match;
  return {
    part: {
      kind: 'variable',
      name: name.trim(),
      fallback: fallback === undefined ? null : fallback.replace(/\\(.)/gu, '$1'),
      at,
    },
    end: at + whole.length,
  };
}

function tooFew(source: string, at: number): TemplateError {
  const isDouble = source.charAt(at + 1) === '{' || source.charAt(at - 1) === '{';
  return { code: isDouble ? 'notAVariable' : 'oneVariant', at };
}
