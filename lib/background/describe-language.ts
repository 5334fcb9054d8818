import { browser } from 'wxt/browser';
import { languageOf } from '../language/language-of.ts';
import type { DescribeLanguage } from './make-card.ts';

/** So many texts are remembered; the worker forgets them all when it stops. */
const rememberedLimit = 2_000;

const remembered = new Map<string, Promise<string>>();

/** Finds the language of a text with the browser's own detector; nothing leaves the browser. */
export const describeLanguage: DescribeLanguage = (text, declared) => {
  const key = `${declared ?? ''} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= rememberedLimit) remembered.clear();
  const found = languageOf(text, {
    declared,
    detect: (sample) => browser.i18n.detectLanguage(sample),
    fallback: browser.i18n.getUILanguage().slice(0, 2),
  });
  remembered.set(key, found);
  return found;
};
