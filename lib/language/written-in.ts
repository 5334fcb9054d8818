import { likelyLanguages } from './likely-languages.ts';
import { baseCode } from './language-of.ts';

/** For figures: in which language a comment is written, as the page declares it or as its frequent words tell; '' where nobody can tell. */
export function writtenIn(text: string, declared?: string): string {
  if (declared) {
    const code = codes.get(declared) ?? baseCode(declared) ?? '';
    codes.set(declared, code);
    if (code !== '') return code;
  }
  const [likely, other] = likelyLanguages(text);
  return likely && !other ? likely : '';
}

/** Pages declare the same few tags again and again, and taking one apart is slow. */
const codes = new Map<string, string>();
