import { words, type Words } from './words.ts';

/** Who looks at the copy, and how. */
export interface View {
  viewer: string | null;
  lang: 'it' | 'en';
  dark: boolean;
  /** Which of its two editors the new layout's composer begins with. */
  composer: 'rich' | 'markdown';
  /** When the story is told, epoch ms. */
  now: number;
}

export function wordsOf({ lang }: View): Words {
  return words[lang];
}

export function timeOf(minutesAgo: number, { now }: View): Date {
  return new Date(now - minutesAgo * 60_000);
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Paragraphs, and u/somebody as a link. */
export function bodyOf(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((part) => `<p>${linked(escape(part)).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function linked(html: string): string {
  return html.replace(/\bu\/([\w-]+)/gu, '<a href="/user/$1/">u/$1</a>');
}
