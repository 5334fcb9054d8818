import type { CompiledSigns } from './signs/index.ts';
import { stands } from './stands.ts';

/** Does the text find fault? By words that hardly ever praise, or a milder one after "but". `bare`: from bareComment. */
export function findsFault(bare: string, signs: CompiledSigns): boolean {
  if (/👎|🤮|🤡/u.test(bare)) return true;
  const text = bare.replace(signs.harmless, ' · ');
  return stands(signs.faults, text, signs.negationBefore) || hasBut(text, signs);
}

function hasBut(text: string, { buts, mildFaults }: CompiledSigns): boolean {
  for (const { index } of text.matchAll(buts)) {
    if (!/\p{L}/u.test(text.slice(0, index))) continue;
    mildFaults.lastIndex = 0;
    if (mildFaults.test(text.slice(index, index + reach))) return true;
  }
  return false;
}

/** So far after "but" the fault stands. */
const reach = 50;
