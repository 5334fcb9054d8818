import { keyOfPost, type PostView, type ThreadRow } from './network.ts';

/** All that the page shows. Only ever replaced, never changed. */
export interface AppState {
  /** Handle; null: signed out. */
  me: string | null;
  lang: 'it' | 'en';
  isTree: boolean;
  /** Laid upon each other; all but the last are hidden. */
  screens: Screen[];
  composer: { to: PostView | null; isSending: boolean; text: string } | null;
  asksToSignIn: boolean;
  toast: string | null;
  now: number;
}

export interface Screen {
  path: string;
  shown:
    | { kind: 'loading' }
    | { kind: 'thread'; rows: ThreadRow[]; drawn: number }
    | { kind: 'feed'; handle: string | null; posts: { post: PostView; lineUp: boolean }[] };
}

export interface Actions {
  go(path: string): void;
  back(): void;
  reply(post: PostView): void;
  like(post: PostView): void;
  toggleView(): void;
  compose(): void;
  closeComposer(): void;
  publish(): void;
  closeQuestion(): void;
  /** The composer's editor lives as long as its element. */
  mountEditor?(element: unknown): void;
}

/** A list begins with so many rows; more come when the end is near. */
export const chunk = 50;

export function profilePath({ author }: PostView): string {
  return `/profile/${author.handle === 'handle.invalid' ? author.did : author.handle}`;
}

export function postPath(post: PostView): string {
  return `${profilePath(post)}/post/${keyOfPost(post)}`;
}
