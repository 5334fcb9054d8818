/** Labels in the page's language; Ricevuto must not need any of them. */
export const words = {
  it: {
    comment: (who: string, when: string) => `Commento di ${who} ${when}`,
    answer: (who: string, whom: string, isTop: boolean, when: string) =>
      `Risposta di ${who} ${isTop ? 'al commento' : 'alla risposta'} di ${whom} ${when}`,
    like: 'Mi piace',
    removeLike: 'Rimuovi Mi piace',
    reply: 'Rispondi',
    author: 'Autore',
    replyTo: (who: string) => `Rispondi a ${who}`,
    commentAs: (who: string) => `Commenta come ${who}`,
    send: 'Commenta',
    emoji: 'Inserisci un’emoji',
    more: 'Altro...',
    edit: 'Modifica o elimina questo commento',
    hide: 'Nascondi o segnala questo commento',
    reactions: (count: number) => `${count} reazioni; scopri chi ha aggiunto una reazione`,
    unfold: (count: number) =>
      count === 1 ? 'Visualizza 1 risposta' : `Visualizza tutte le ${count} risposte`,
    replied: (who: string, count: number) =>
      `${who} ha risposto · ${count} ${count === 1 ? 'risposta' : 'risposte'}`,
    moreComments: 'Visualizza altri commenti',
    relevant: 'Più pertinenti',
    all: 'Tutti i commenti',
    ordering: 'Ordine dei commenti',
    postOf: (who: string) => `Post di ${who}`,
    actions: (who: string) => `Azioni per questo post di ${who}`,
    comments: (count: number) => `Commenti: ${count}`,
    close: 'Chiudi',
    signIn: 'Accedi',
    now: 'Adesso',
    justNow: 'pochi secondi fa',
    hourAgo: 'circa un’ora fa',
    dayAgo: 'un giorno fa',
    weekAgo: 'una settimana fa',
    units: { minute: ' min', hour: ' h', day: ' g', week: ' sett.' },
    seeProfile: 'Vedi il profilo',
    home: 'Anna inforna, gli altri commentano. Tutti inventati.',
  },
  en: {
    comment: (who: string, when: string) => `Comment by ${who} ${when}`,
    answer: (who: string, whom: string, isTop: boolean, when: string) =>
      `Reply by ${who} to ${whom}'s ${isTop ? 'comment' : 'reply'} ${when}`,
    like: 'Like',
    removeLike: 'Remove Like',
    reply: 'Reply',
    author: 'Author',
    replyTo: (who: string) => `Reply to ${who}`,
    commentAs: (who: string) => `Comment as ${who}`,
    send: 'Comment',
    emoji: 'Insert an emoji',
    more: 'See more',
    edit: 'Edit or delete this',
    hide: 'Hide or report this',
    reactions: (count: number) => `${count} reactions; see who reacted to this`,
    unfold: (count: number) => (count === 1 ? 'View 1 reply' : `View all ${count} replies`),
    replied: (who: string, count: number) =>
      `${who} replied · ${count} ${count === 1 ? 'Reply' : 'Replies'}`,
    moreComments: 'View more comments',
    relevant: 'Most relevant',
    all: 'All comments',
    ordering: 'Comment Ordering',
    postOf: (who: string) => `${who}'s Post`,
    actions: (who: string) => `Actions for this post by ${who}`,
    comments: (count: number) => `${count} comments`,
    close: 'Close',
    signIn: 'Log in',
    now: 'Just now',
    justNow: 'a few seconds ago',
    hourAgo: 'about an hour ago',
    dayAgo: 'a day ago',
    weekAgo: 'a week ago',
    units: { minute: 'm', hour: 'h', day: 'd', week: 'w' },
    seeProfile: 'See profile',
    home: 'Anna bakes, the others comment. All invented.',
  },
} as const;

export type Lang = keyof typeof words;

/** "3 ore fa", "a day ago": the words in a row's label. */
export function longAge(minutes: number, lang: Lang): string {
  const { unit, count } = ageOf(minutes);
  const say = words[lang];
  if (count === 0) return say.justNow;
  if (count === 1 && unit === 'hour') return say.hourAgo;
  if (count === 1 && unit === 'day') return say.dayAgo;
  if (count === 1 && unit === 'week') return say.weekAgo;
  return new Intl.RelativeTimeFormat(lang, { numeric: 'always' }).format(-count, unit);
}

/** "3 h", "1w": the words in its time's link. */
export function shortAge(minutes: number, lang: Lang): string {
  const { unit, count } = ageOf(minutes);
  return count === 0 ? words[lang].now : `${count}${words[lang].units[unit]}`;
}

function ageOf(minutes: number): { unit: 'minute' | 'hour' | 'day' | 'week'; count: number } {
  if (minutes >= 10_080) return { unit: 'week', count: Math.floor(minutes / 10_080) };
  if (minutes >= 1440) return { unit: 'day', count: Math.floor(minutes / 1440) };
  if (minutes >= 60) return { unit: 'hour', count: Math.floor(minutes / 60) };
  return { unit: 'minute', count: Math.floor(minutes) };
}
