/** A seeded source of numbers in [0, 1): mulberry32, so that a failing copy can be made again. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: () => number, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)];
}

export function shuffle(random: () => number): <T>(items: T[]) => T[] {
  return (items) =>
    items
      .map((item) => ({ item, order: random() }))
      .toSorted((one, other) => one.order - other.order)
      .map(({ item }) => item);
}
