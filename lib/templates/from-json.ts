import type { ImportedFile, ImportFaultCode } from './import-fault.ts';
import { markDoubles } from './mark-doubles.ts';
import { readRow } from './read-row.ts';
import { mostTemplates } from './template.ts';
import { jsonFormat, jsonVersion } from './to-json.ts';

/** Reads a library from a file that toJson wrote, or that somebody edited since. Every fault is named with its line. */
export function fromJson(text: string): ImportedFile {
  if (text.trim() === '') return faultAt('empty');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    return faultAt('notJson', lineOfError(error, text));
  }
  if (!isObject(file) || file['format'] !== jsonFormat) return faultAt('notTemplates', 1);
  const { version, templates } = file;
  if (typeof version !== 'number' || !Array.isArray(templates)) return faultAt('notTemplates', 1);
  if (version > jsonVersion) return faultAt('newerVersion');
  if (templates.length > mostTemplates) return faultAt('tooMany');
  const lines = linesOfItems(text);
  const rows = (templates as unknown[]).map((raw, position) => {
    const line = lines[position] ?? null;
    if (isObject(raw)) return readRow(raw, position, line);
    return { ...readRow({}, position, line), faults: [{ code: 'notATemplate' as const, line }] };
  });
  return { rows: markDoubles(rows) };
}

function faultAt(code: ImportFaultCode, line: number | null = null): ImportedFile {
  return { fault: { code, line } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Browsers name the place of a mistake each in their own way: "at position 7", "at line 2 column 3". */
function lineOfError(error: unknown, text: string): number | null {
  const { message } = error as Error;
  const [, line] = /\bline (\d+)/u.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  const [, position] = /\bposition (\d+)/u.exec(message) ?? [];
  if (position !== undefined) return lineAt(text, Number(position));
  return lineByHalves(text);
}

/** Chromium names no place for a strange sign: the first line with which the text no longer could go on well. */
function lineByHalves(text: string): number {
  const lines = text.split('\n');
  let [sound, broken] = [0, lines.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (couldGoOn(lines.slice(0, middle).join('\n'))) sound = middle;
    else broken = middle;
  }
  return broken;
}

function couldGoOn(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const [, position] = /\bposition (\d+)/u.exec(message) ?? [];
    return /\bend of\b/iu.test(message) || Number(position) >= start.length;
  }
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The lines on which the objects of a list stand that is a member of the outermost object: each template's. One pass. */
function linesOfItems(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],\n]/gu)) {
    if (token === '\n') line += 1;
    else if (token === '[' || token === '{') {
      if (token === '{' && depth === 2) lines.push(line);
      depth += 1;
    } else if (token === ']' || token === '}') depth -= 1;
  }
  return lines;
}
