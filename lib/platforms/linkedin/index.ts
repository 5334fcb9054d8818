import type { Platform } from '../platform.ts';

// SKELETON: replaced by the helper of this platform.
export const linkedin: Platform = {
  id: 'linkedin',
  anchors: {},
  recognises: () => false,
  readPage: () => ({ kind: 'other', mine: 'unknown', account: null, root: null }),
  comments: { selector: 'ricevuto-none', read: () => null, total: () => null, find: () => null },
  reply: {
    open: async () => ({ refused: 'commentNotHere' }),
    belongsTo: () => false,
    targetOf: () => null,
    submitOf: () => null,
  },
};
