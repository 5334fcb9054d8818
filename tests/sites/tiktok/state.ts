import type { ApiComment, Item } from './story.ts';

/** All that the page shows. Only ever replaced, never changed. */
export interface AppState {
  me: string | null;
  lang: 'it' | 'en';
  replyBox: 'inThread' | 'foot';
  now: number;
  /** The profile that stands in the page, below a video opened over it too. */
  profile: { handle: string; items: Item[] } | null;
  item: Item | null;
  isPanelOpen: boolean;
  comments: ApiComment[];
  hasMore: boolean;
  /** Replies that are shown, by the id of their top comment. */
  replies: ReadonlyMap<string, ApiComment[]>;
  replyTo: ApiComment | null;
  isSending: boolean;
  /** The editor: Draft.js in a browser, a plain element in a test's string. */
  Box: (props: BoxProps) => object;
  /** In a test's string rows carry what React would hold. */
  isStill?: boolean;
}

export interface BoxProps {
  placeholder: string;
  /** What the box begins with. */
  prefill: string;
  isSending: boolean;
  postLabel: string;
  hasFocus: boolean;
  onSend(text: string): void;
}

export interface Actions {
  go(path: string): void;
  openPanel(): void | Promise<void>;
  loadMore(): void | Promise<void>;
  unfold(top: ApiComment): void | Promise<void>;
  fold(top: ApiComment): void;
  reply(comment: ApiComment): void;
  like(comment: ApiComment): void;
  send(text: string): void | Promise<void>;
}
