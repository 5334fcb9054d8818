import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export interface SavedAnswer {
  pattern: RegExp;
  text: string;
}

/**
 * Reads `URL-PATTERN=FILE.json` words. In a pattern `*` stands for anything; one that begins with `/` is a path at the
 * page's own origin; without a `?` the query does not matter. Files are looked for from `folder`. Throws a sentence for what cannot be read.
 */
export async function readAnswers(
  words: string[],
  page: URL,
  folder: string,
): Promise<SavedAnswer[]> {
  return Promise.all(words.map((word) => readAnswer(word, page, folder)));
}

async function readAnswer(word: string, page: URL, folder: string): Promise<SavedAnswer> {
  // The last one: addresses have `=` in their queries.
  const at = word.lastIndexOf('=');
  if (at <= 0 || at === word.length - 1) {
    throw new Error(`--respond takes "URL-PATTERN=FILE.json", not "${word}".`);
  }
  const path = word.slice(at + 1);
  const text = await readFile(resolve(folder, path), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      throw new Error(`The answer ${path} cannot be read (${error.code ?? error.message}).`);
    },
  );
  try {
    JSON.parse(text);
  } catch {
    throw new Error(`The answer ${path} is no JSON.`);
  }
  return { pattern: patternOf(word.slice(0, at), page), text };
}

function patternOf(written: string, page: URL): RegExp {
  const whole = written.startsWith('/') ? page.origin + written : written;
  const literal = whole.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const query = written.includes('?') ? '' : '(?:\\?.*)?';
  return new RegExp(`^${literal.join('.*')}${query}$`, 'u');
}
