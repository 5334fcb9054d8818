/** The same ids with one of them moved to stand before or after another. */
export function moveBeside(
  ids: readonly string[],
  id: string,
  { target, side }: { target: string; side: 'before' | 'after' },
): string[] {
  if (id === target || !ids.includes(id) || !ids.includes(target)) return [...ids];
  const others = ids.filter((each) => each !== id);
  const at = others.indexOf(target) + (side === 'after' ? 1 : 0);
  return others.toSpliced(at, 0, id);
}
