/** Whether a sign stands in the text, and nothing right before it turns it round. `sign` is global. */
export function stands(sign: RegExp, text: string, negationBefore?: RegExp): boolean {
  for (const { index } of text.matchAll(sign)) {
    const before = text.slice(Math.max(0, index - reach), index);
    if (!negationBefore?.test(before)) return true;
  }
  return false;
}

/** A negation stands at most so many characters before what it negates. */
const reach = 30;
