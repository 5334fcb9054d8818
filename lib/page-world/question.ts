/**
 * What may be asked of the page's own world, by platform. Each is answered by lib/platforms/<id>/page-world.ts with plain data.
 * The page can hear and forge both events: nothing personal is asked, and no answer is believed unchecked.
 */
export const questions = ['tiktok.comment', 'tiktok.page', 'x.post', 'x.page'] as const;
export type Question = (typeof questions)[number];

export const askEvent = 'ricevuto:ask';
export const answerEvent = 'ricevuto:answer';
/** Dispatched on the document when the content script ends: the reader leaves too. */
export const endEvent = 'ricevuto:end';
