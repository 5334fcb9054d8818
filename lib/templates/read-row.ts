import { commentKinds } from '../language/comment-kind.ts';
import { checkTemplate } from './check-template.ts';
import type {
  ImportedRow,
  ImportedTemplate,
  ImportFault,
  ImportFaultCode,
} from './import-fault.ts';
import { longestText, shortcutPattern, type Situation, textTagPattern } from './template.ts';

/** The members of one template as a file has them: of any kind, until they are looked at. */
export interface RawTemplate {
  id?: unknown;
  title?: unknown;
  folder?: unknown;
  tags?: unknown;
  texts?: unknown;
  goodFor?: unknown;
  purpose?: unknown;
  shortcut?: unknown;
  favourite?: unknown;
}

export const situations: readonly Situation[] = [
  ...commentKinds,
  'firstTime',
  'regular',
  'cameBack',
  'promiseDue',
];
const purposes = ['acknowledge', 'promise', 'reply'] as const;
export const longestTitle = 200;
const longestName = 100;
const mostTags = 20;
const longestTag = 50;

/** Looks at every member of one template from a file. What is missing takes its usual value; what is wrong becomes a fault. */
export function readRow(raw: RawTemplate, position: number, line: number | null): ImportedRow {
  const faults: ImportFault[] = [];
  const fault = (code: ImportFaultCode, what?: string) =>
    void faults.push({ code, line, ...(what !== undefined && { what: what.slice(0, 60) }) });
  const template: ImportedTemplate = {
    id: readId(raw.id, fault),
    title: readTitle(raw.title, fault),
    folder: readFolder(raw.folder, fault),
    tags: readTags(raw.tags, fault),
    texts: readTexts(raw.texts, fault),
    goodFor: readSituations(raw.goodFor, fault),
    purpose: readPurpose(raw.purpose, fault),
    favourite: readFavourite(raw.favourite, fault),
    position,
    ...readShortcut(raw.shortcut, fault),
  };
  return { template, line, faults };
}

type Note = (code: ImportFaultCode, what?: string) => void;

function readId(id: unknown, fault: Note): string | null {
  if (isAbsent(id)) return null;
  if (typeof id === 'string' && /^[\w.:-]{1,100}$/u.test(id)) return id;
  fault('badId', asShown(id));
  return null;
}

function readTitle(title: unknown, fault: Note): string {
  const words = typeof title === 'string' ? oneLine(title) : '';
  if (words === '') fault('noTitle');
  if (words.length > longestTitle) fault('longTitle', words);
  return words;
}

function readFolder(folder: unknown, fault: Note): string {
  if (isAbsent(folder)) return '';
  const words = typeof folder === 'string' ? oneLine(folder) : null;
  if (words === null || words.length > longestName) fault('badFolder', asShown(folder));
  return words ?? '';
}

function readTags(tags: unknown, fault: Note): string[] {
  if (isAbsent(tags)) return [];
  const words = listOf(tags)?.map(oneLine).filter(Boolean);
  const isGood =
    words &&
    words.length <= mostTags &&
    words.every((tag) => tag.length <= longestTag && !tag.includes(','));
  if (!isGood) fault('badTags', asShown(tags));
  return [...new Set(words)];
}

function readTexts(texts: unknown, fault: Note): Record<string, string> {
  const all = typeof texts === 'object' && !Array.isArray(texts) ? Object.entries(texts ?? {}) : [];
  const written = all.filter(
    ([, text]) => !isAbsent(text) && !(typeof text === 'string' && text.trim() === ''),
  );
  if (written.length === 0) fault('noText');
  const good = written.flatMap(([tag, text]: [string, unknown]): [string, string][] => {
    const code = faultOfText(tag, text);
    if (code !== null) fault(code, tag);
    return code === null && typeof text === 'string' ? [[tag, text.toWellFormed()]] : [];
  });
  return Object.fromEntries(good);
}

function faultOfText(tag: string, text: unknown): ImportFaultCode | null {
  if (!textTagPattern.test(tag)) return 'badLanguage';
  if (typeof text !== 'string') return 'faultyText';
  if (text.length > longestText) return 'longText';
  return checkTemplate(text).length > 0 ? 'faultyText' : null;
}

function readSituations(goodFor: unknown, fault: Note): Situation[] {
  if (isAbsent(goodFor)) return [];
  const words = listOf(goodFor);
  if (!words) fault('badSituation', asShown(goodFor));
  const unknown = words?.find((word) => !isSituation(word));
  if (unknown !== undefined) fault('badSituation', unknown);
  return [...new Set(words?.filter(isSituation))];
}

function readPurpose(purpose: unknown, fault: Note): ImportedTemplate['purpose'] {
  if (isAbsent(purpose)) return 'reply';
  const known = purposes.find((each) => each === purpose);
  if (!known) fault('badPurpose', asShown(purpose));
  return known ?? 'reply';
}

function readFavourite(favourite: unknown, fault: Note): boolean {
  if (typeof favourite === 'boolean') return favourite;
  if (!isAbsent(favourite)) fault('badFavourite', asShown(favourite));
  return false;
}

function readShortcut(shortcut: unknown, fault: Note): { shortcut?: string } {
  if (isAbsent(shortcut)) return {};
  if (typeof shortcut === 'string' && shortcutPattern.test(shortcut)) return { shortcut };
  fault('badShortcut', asShown(shortcut));
  return {};
}

function isAbsent(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

function isSituation(word: string): word is Situation {
  return situations.includes(word as Situation);
}

function listOf(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null;
}

/** As it stands in the file, for the person to find it. */
function asShown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
