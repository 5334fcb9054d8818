import type { Lang } from './words.ts';

/** The fields of the site's answers that the page uses, named as there. Times in seconds. */
export interface ApiUser {
  username: string;
  full_name: string;
  hue: number;
  hasStory: boolean;
}

export interface ApiComment {
  pk: string;
  text: string;
  created_at: number;
  user: ApiUser;
  child_comment_count: number;
  comment_like_count: number;
  has_liked_comment: boolean;
  parent_comment_id: string | null;
  preview_child_comments: ApiComment[];
}

export interface ApiMedia {
  code: string;
  form: 'p' | 'reel';
  user: ApiUser;
  coauthor_producers: ApiUser[];
  tagged: string | null;
  caption: { text: string };
  taken_at: number;
  like_count: number;
  comment_count: number;
  hue: number;
  picture: string;
}

export interface Batch {
  edges: { node: ApiComment }[];
  page_info: { end_cursor: number; has_next_page: boolean };
}

/** A post that is open, in the page or in a dialog. */
export interface OpenPost {
  media: ApiMedia;
  comments: ApiComment[];
  next: number | null;
  isLoading: boolean;
  /** Of the threads that are open, by id of the top comment. */
  replies: Record<string, ApiComment[]>;
  draft: string;
  /** The top comment below which the draft would go, and whose mention it begins with. */
  aim: { parent: string; mention: string } | null;
  isSending: boolean;
}

export interface Profile {
  user: ApiUser;
  posts: ApiMedia[];
  hovered: string | null;
}

/** All that the page shows. Only ever replaced, never changed. */
export interface AppState {
  viewer: ApiUser | null;
  lang: Lang;
  now: number;
  /** Stays behind the dialog. */
  profile: Profile | null;
  post: OpenPost | null;
  /** The post's address is that of one comment: another layout. */
  isLinked: boolean;
}

export interface Actions {
  go(path: string): void;
  close(): void;
  hover(code: string | null): void;
  loadMore(): void;
  toggleReplies(comment: ApiComment): void;
  like(comment: ApiComment): void;
  reply(comment: ApiComment): void;
  type(text: string): void;
  send(): void;
}

export function opened(media: ApiMedia, batch: Batch): OpenPost {
  return {
    media,
    comments: batch.edges.map(({ node }) => node),
    next: batch.page_info.has_next_page ? batch.page_info.end_cursor : null,
    isLoading: false,
    replies: {},
    draft: '',
    aim: null,
    isSending: false,
  };
}
