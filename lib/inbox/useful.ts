/** Of what the person writes about what a criticism changed: a note, no essay. */
export const longestChange = 2_000;
