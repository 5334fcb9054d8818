/** A template taken apart. `at` is the place in the source, in UTF-16 units; `end` the place after it. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: string; fallback: string | null; at: number; end: number }
  | { kind: 'variants'; options: TemplatePart[][]; at: number; end: number };

export type SyntaxFaultCode =
  | 'notClosed' // a { without its }
  | 'notOpened' // a } without its {
  | 'oneVariant' // {a} chooses between nothing
  | 'notAVariable' // {{ … }} that names nothing
  | 'tooDeep';

export interface SyntaxFault {
  code: SyntaxFaultCode;
  /** Where it begins in the source, and where it ends, in UTF-16 units. */
  at: number;
  end: number;
}

/**
 * `{{name}}`, `{{firstName|friend}}` (with a fallback), `{hello|hi|{good|fine} morning}` (variants, which may nest and hold
 * variables); `\{ \} \| \\` stand for themselves. Two braces are a variable if they can be one. One pass, linear.
 */
export function parseTemplate(source: string): { parts: TemplatePart[] } | { error: SyntaxFault } {
  const { parts, faults } = readTemplate(source);
  const [error] = faults;
  return error ? { error } : { parts };
}

/** As parseTemplate, but goes on after a fault: every fault, and what can be read of the rest. */
export function readTemplate(source: string): { parts: TemplatePart[]; faults: SyntaxFault[] } {
  const parts: TemplatePart[] = [];
  const faults: SyntaxFault[] = [];
  const open: OpenVariants[] = [];
  let row = parts;
  let text = '';
  const flush = (): void => {
    if (text) row.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < source.length;) {
    const sign = source.charAt(at);
    if (sign === '\\' && isSpecial(source.charAt(at + 1))) {
      text += source.charAt(at + 1);
      at += 2;
      continue;
    }
    const braces = sign === '{' ? doubleBracesAt(source, at) : null;
    if (braces) {
      flush();
      if ('fault' in braces) faults.push(braces.fault);
      else row.push(braces.part);
      at = braces.end;
      continue;
    }
    const inner = open.at(-1);
    if (sign === '{') {
      if (open.length === deepest) {
        faults.push({ code: 'tooDeep', at, end: at + 1 });
        return { parts, faults };
      }
      flush();
      const options: TemplatePart[][] = [[]];
      const part: VariantsPart = { kind: 'variants', options, at, end: at };
      row.push(part);
      open.push({ part, outer: row });
      row = options[0] as TemplatePart[]; // made three lines above
    } else if (sign === '}' && !inner) {
      faults.push({ code: 'notOpened', at, end: at + 1 });
    } else if (sign === '}' && inner) {
      flush();
      inner.part.end = at + 1;
      if (inner.part.options.length === 1) faults.push(tooFew(source, inner.part));
      open.pop();
      row = inner.outer;
    } else if (sign === '|' && inner) {
      flush();
      row = [];
      inner.part.options.push(row);
    } else text += sign;
    at += 1;
  }
  flush();
  for (const { part } of open) {
    part.end = source.length;
    faults.push({ code: 'notClosed', at: part.at, end: part.at + 1 });
  }
  return { parts, faults: faults.toSorted((one, other) => one.at - other.at) };
}

type VariantsPart = Extract<TemplatePart, { kind: 'variants' }>;
interface OpenVariants {
  part: VariantsPart;
  outer: TemplatePart[];
}

const deepest = 40;

function isSpecial(sign: string): boolean {
  return sign !== '' && '{}|\\'.includes(sign);
}

/** Both stop at the next brace that is not escaped, so no sign is looked at more than a few times. */
const variablePattern =
  /\{\{\s*(\p{L}[^{}|\\\n]*)(?:\|((?:[^{}|\\]|\\[{}|\\]|\\(?![{}|\\]))*))?\}\}/uy;
const namelessPattern = /\{\{[^{}|\\]*\}\}/uy;

function doubleBracesAt(
  source: string,
  at: number,
): { part: TemplatePart; end: number } | { fault: SyntaxFault; end: number } | null {
  if (source.charAt(at + 1) !== '{') return null;
  variablePattern.lastIndex = at;
  const match = variablePattern.exec(source);
  if (match) {
    const [whole, name = '', fallback] = match;
    const end = at + whole.length;
    const plain = fallback === undefined ? null : fallback.replace(/\\([{}|\\])/gu, '$1');
    return { part: { kind: 'variable', name: name.trim(), fallback: plain, at, end }, end };
  }
  namelessPattern.lastIndex = at;
  const [nameless] = namelessPattern.exec(source) ?? [];
  if (nameless === undefined) return null;
  const end = at + nameless.length;
  return { fault: { code: 'notAVariable', at, end }, end };
}

function tooFew(source: string, { at, end }: VariantsPart): SyntaxFault {
  const isDouble = source.charAt(at + 1) === '{' || source.charAt(at - 1) === '{';
  return { code: isDouble ? 'notAVariable' : 'oneVariant', at, end };
}
