/** The fields of X's data that the living copy gives and uses, under X's own names. */
export interface ApiUser {
  id_str: string;
  name: string;
  screen_name: string;
}

export interface ApiTweet {
  id_str: string;
  created_at: string;
  full_text: string;
  lang: string;
  user: ApiUser;
  conversation_id_str: string;
  in_reply_to_status_id_str: string | null;
  reply_count: number;
  favorited: boolean;
  /** A long post's whole text; `full_text` is its beginning. */
  note_tweet?: { text: string };
  quoted_status?: ApiTweet;
  /** What X shows instead to who reads Italian. */
  translation?: string;
}

/** One row of a list. */
export type Entry =
  | { kind: 'tweet'; id: string; isFocal?: boolean; isPromoted?: boolean; isPinned?: boolean }
  | { kind: 'tombstone' | 'heading' | 'composer' | 'profile' }
  /** "Show more replies": what comes in its place. */
  | { kind: 'more'; entries: Entry[] };

export interface Timeline {
  entries: Entry[];
  tweets: ApiTweet[];
}
