/** What the living copy says besides its people; both languages have the same keys. */
export const words = {
  it: {
    reply: 'Rispondi',
    comment: 'Commenta',
    cancel: 'Annulla',
    share: 'Condividi',
    join: 'Partecipa alla conversazione',
    more: (count: number) => `Altre ${count} risposte`,
    moreComments: 'Visualizza altri commenti',
    thread: 'Continua questa conversazione',
    all: 'Guarda tutti i commenti',
    locked: 'I moderatori hanno chiuso i commenti.',
    logIn: 'Accedi',
    home: 'Home',
    profile: 'Il mio profilo',
    count: (count: number) => `${count} commenti`,
    ad: 'Contenuto sponsorizzato: un forno che non brucia',
    mode: 'Testo o Markdown',
    ago: (minutes: number) => `${span(minutes, 'g', 'h')} fa`,
  },
  en: {
    reply: 'Reply',
    comment: 'Comment',
    cancel: 'Cancel',
    share: 'Share',
    join: 'Join the conversation',
    more: (count: number) => `${count} more replies`,
    moreComments: 'View more comments',
    thread: 'Continue this thread',
    all: 'View all comments',
    locked: 'Moderators have locked the comments.',
    logIn: 'Log In',
    home: 'Home',
    profile: 'My profile',
    count: (count: number) => `${count} comments`,
    ad: 'Promoted: an oven that never burns',
    mode: 'Rich text or Markdown',
    ago: (minutes: number) => `${span(minutes, 'd', 'h')} ago`,
  },
};

export type Words = (typeof words)['it'];

function span(minutes: number, day: string, hour: string): string {
  if (minutes < 60) return `${minutes} min`;
  return minutes < 1440
    ? `${Math.round(minutes / 60)} ${hour}`
    : `${Math.round(minutes / 1440)} ${day}`;
}
