import { fillTemplate, type FilledTemplate } from '../../../lib/templates/fill-template.ts';
import { firstNameOf } from '../../../lib/templates/first-name.ts';

export interface SampleWish {
  /** Of whom the sample comment is; '': a person without a name. */
  name: string;
  post: string;
  /** Base code of the text's language. */
  language: string;
  now: number;
  /** Each gives other variants, as far as there are any. */
  turn: number;
}

/** A text filled for a sample comment. */
export function sampleFilling(source: string, wish: SampleWish): FilledTemplate {
  const { name, post, language, now, turn } = wish;
  const firstName = firstNameOf(name);
  const values = {
    ...(name.trim() && { name: name.trim() }),
    ...(firstName !== null && { firstName }),
    post,
    platform: 'WordPress',
  };
  return fillTemplate(source, { values, language, now }, pickerOf(turn));
}

/** The next turn that gives other words; null: there are none. */
export function nextTurn(source: string, wish: SampleWish): number | null {
  const words = wordsOf(sampleFilling(source, wish));
  if (words === null) return null;
  for (let step = 1; step <= mostSteps; step += 1) {
    const turn = wish.turn + step;
    if (wordsOf(sampleFilling(source, { ...wish, turn })) !== words) return turn;
  }
  return null;
}

/** Enough to meet each variant of a reply that somebody wrote by hand. */
const mostSteps = 24;

function wordsOf(filled: FilledTemplate): string | null {
  return 'text' in filled ? filled.text : 'preview' in filled ? filled.preview : null;
}

/** Turn after turn goes through the first choice in order, and through the next each time the one before is through. */
function pickerOf(turn: number): (n: number) => number {
  let rest = turn;
  return (n) => {
    const picked = rest % n;
    rest = Math.floor(rest / n);
    return picked;
  };
}
