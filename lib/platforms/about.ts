/** What a platform's folder says of itself, for docs/platforms.md. Plain English sentences, in the present tense. */
export interface About {
  /** Which pages, and as what: "a video, a Short, a community post (post); a channel (profile)". */
  pages: string;
  /** Who is signed in and whose post it is, from where. */
  whose: string;
  /** What is read from where, comments first. */
  reads: string;
  /** The kind of box, how it is opened and proved. */
  replyBox: string;
  /** What happens where that fails. */
  fallback: string;
  /** What Ricevuto cannot do or know there. */
  limits: string;
  proof: {
    /** ISO day of the last proof. */
    date: string;
    /** What was proved against: the living copy and its variants, captured pages, the live site. */
    how: string;
  };
}
