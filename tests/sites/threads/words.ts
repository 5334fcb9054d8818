interface Words {
  like: string;
  unlike: string;
  reply: string;
  repost: string;
  share: string;
  more: string;
  author: string;
  replyTo: (handle: string) => string;
  post: string;
  newPost: string;
  close: string;
  column: string;
  profile: string;
  signIn: string;
  thread: string;
}

/** The interface's words, as far as a reader could be led astray by them. */
export const words: Record<'it' | 'en', Words> = {
  it: {
    like: 'Mi piace',
    unlike: 'Non mi piace più',
    reply: 'Rispondi',
    repost: 'Ripubblica',
    share: 'Condividi',
    more: 'Altro',
    author: 'Autore',
    replyTo: (handle) => `Rispondi a ${handle}...`,
    post: 'Pubblica',
    newPost: 'Crea',
    close: 'Annulla',
    column: 'Corpo della colonna',
    profile: 'Profilo',
    signIn: 'Accedi',
    thread: 'Thread',
  },
  en: {
    like: 'Like',
    unlike: 'Unlike',
    reply: 'Reply',
    repost: 'Repost',
    share: 'Share',
    more: 'More',
    author: 'Author',
    replyTo: (handle) => `Reply to ${handle}...`,
    post: 'Post',
    newPost: 'Create',
    close: 'Cancel',
    column: 'Column body',
    profile: 'Profile',
    signIn: 'Log in',
    thread: 'Thread',
  },
};
