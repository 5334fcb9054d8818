/** A number as an attribute holds it; null for anything else. */
export function readCount(digits: string | null | undefined): number | null {
  return digits && /^\d{1,9}$/u.test(digits) ? Number(digits) : null;
}

/** The only number in words such as "3 more replies", in any language; null for none, several, or a rounded one. */
export function readCountIn(words: string): number | null {
  const numbers = words.slice(0, 200).match(/\d+/gu) ?? [];
  return numbers.length === 1 && !/\d\s*[km]\b/iu.test(words) ? readCount(numbers[0]) : null;
}
