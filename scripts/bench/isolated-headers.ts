/** Isolated pages have a clock of 5 µs instead of 100. */
export const isolatedHeaders = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
