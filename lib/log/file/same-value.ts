/** Whether two values of JSON say the same, whatever the order of their members; one that is undefined is not there. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, index) => sameValue(each, other[index]))
    );
  }
  const [first, second] = [one as Members, other as Members];
  for (const name in first) if (!sameValue(first[name], second[name])) return false;
  for (const name in second)
    if (second[name] !== undefined && first[name] === undefined) return false;
  return true;
}

type Members = Record<string, unknown>;
