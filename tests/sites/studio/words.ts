/** The interface's words, as far as a reader could be led astray by them. */
interface Words {
  comments: string;
  content: string;
  published: string;
  unanswered: string;
  reply: string;
  replies: (count: number) => string;
  like: string;
  heart: string;
  add: string;
  cancel: string;
  send: string;
  noPermission: string;
}

export const words: Record<'it' | 'en', Words> = {
  it: {
    comments: 'Community',
    content: 'Contenuti',
    published: 'Pubblicati',
    unanswered: 'Non ho risposto',
    reply: 'Rispondi',
    replies: (count) => `${count} ${count === 1 ? 'risposta' : 'risposte'}`,
    like: 'Mi piace',
    heart: 'Cuore',
    add: 'Aggiungi una risposta…',
    cancel: 'Annulla',
    send: 'Rispondi',
    noPermission: 'Non hai le autorizzazioni necessarie per visualizzare questa pagina.',
  },
  en: {
    comments: 'Community',
    content: 'Content',
    published: 'Published',
    unanswered: 'I haven’t responded',
    reply: 'Reply',
    replies: (count) => `${count} ${count === 1 ? 'reply' : 'replies'}`,
    like: 'Like',
    heart: 'Heart',
    add: 'Add a reply…',
    cancel: 'Cancel',
    send: 'Reply',
    noPermission: 'You don’t have permission to view this page.',
  },
};
