/** The interface's words, as far as a reader could be led astray by them. */
export interface Words {
  comments: (count: number) => string;
  replies: (count: number) => string;
  reply: string;
  cancel: string;
  send: string;
  like: string;
  dislike: string;
  heart: string;
  add: string;
  subscribe: string;
  analytics: string;
  editVideo: string;
  customise: string;
  signIn: string;
  pinnedBy: (who: string) => string;
  linked: string;
  readMore: string;
}

export const words: Record<'it' | 'en', Words> = {
  it: {
    comments: (count) => `${number(count, 'it')} ${count === 1 ? 'commento' : 'commenti'}`,
    replies: (count) => `${number(count, 'it')} ${count === 1 ? 'risposta' : 'risposte'}`,
    reply: 'Rispondi',
    cancel: 'Annulla',
    send: 'Rispondi',
    like: 'Mi piace',
    dislike: 'Non mi piace',
    heart: 'Cuore',
    add: 'Aggiungi un commento…',
    subscribe: 'Iscriviti',
    analytics: 'Analisi',
    editVideo: 'Modifica video',
    customise: 'Personalizza canale',
    signIn: 'Accedi',
    pinnedBy: (who) => `Fissato da @${who}`,
    linked: 'Commento in evidenza',
    readMore: 'Leggi tutto',
  },
  en: {
    comments: (count) => `${number(count, 'en')} ${count === 1 ? 'Comment' : 'Comments'}`,
    replies: (count) => `${number(count, 'en')} ${count === 1 ? 'reply' : 'replies'}`,
    reply: 'Reply',
    cancel: 'Cancel',
    send: 'Reply',
    like: 'Like',
    dislike: 'Dislike',
    heart: 'Heart',
    add: 'Add a comment…',
    subscribe: 'Subscribe',
    analytics: 'Analytics',
    editVideo: 'Edit video',
    customise: 'Customise channel',
    signIn: 'Sign in',
    pinnedBy: (who) => `Pinned by @${who}`,
    linked: 'Highlighted comment',
    readMore: 'Read more',
  },
};

/** "3 ore fa", as YouTube rounds it: always down, in the largest unit. */
export function ago(minutes: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const steps: [Intl.RelativeTimeFormatUnit, number][] = [
    ['year', 525_600],
    ['month', 43_830],
    ['week', 10_080],
    ['day', 1440],
    ['hour', 60],
    ['minute', 1],
  ];
  for (const [unit, size] of steps)
    if (minutes >= size) return format.format(-Math.floor(minutes / size), unit);
  return format.format(-Math.floor(minutes * 60), 'second');
}

function number(count: number, language: string): string {
  return new Intl.NumberFormat(language, { useGrouping: 'always' }).format(count);
}
