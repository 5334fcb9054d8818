/** The fields of Mastodon's API that the living copy gives and uses. */
export interface ApiAccount {
  id: string;
  username: string;
  acct: string;
  display_name: string;
  url: string;
  avatar: string;
}

export interface ApiStatus {
  id: string;
  created_at: string;
  in_reply_to_id: string | null;
  in_reply_to_account_id: string | null;
  spoiler_text: string;
  visibility: 'public' | 'unlisted' | 'private' | 'direct';
  language: string;
  url: string;
  content: string;
  account: ApiAccount;
  mentions: { id: string; username: string; acct: string; url: string }[];
  tags: { name: string; url: string }[];
  emojis: { shortcode: string; url: string }[];
  media_attachments: unknown[];
  filtered: unknown[];
  quote: { state: 'accepted'; quoted_status: ApiStatus } | null;
  replies_count: number;
  reblogs_count: number;
  favourites_count: number;
  /** Only for whoever is signed in. */
  favourited?: boolean;
  pinned?: boolean;
}

export interface ApiContext {
  ancestors: ApiStatus[];
  descendants: ApiStatus[];
}

/** The start data that the page carries, cut down to what clients read. */
export interface InitialState {
  meta: {
    access_token?: string;
    domain: string;
    locale: 'it' | 'en';
    me?: string;
    repository: string;
    title: string;
    version: string;
  };
  accounts: Record<string, ApiAccount>;
}
