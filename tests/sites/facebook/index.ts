import { readFile } from 'node:fs/promises';
import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { freshReply, replies, textHtml, thread, type View } from './markup-comment.ts';
import { dialog, moreButton, profile, renderDocument, threads, type Shown } from './markup-page.ts';
import {
  people,
  posts as told,
  withAnswers,
  type PersonKey,
  type Post,
  type Remark,
} from './story.ts';

export interface FacebookOptions {
  /** Anna, her bakery's page acting for her, somebody else, or nobody. */
  as?: 'anna' | 'page' | 'guest' | null;
  lang?: 'it' | 'en';
  dark?: boolean;
  /** Where the site puts replies, and which form its ids have, for this visitor. */
  replies?: View['replies'];
  ids?: View['ids'];
}

/** So many threads come at once. */
const batch = 4;
const sendingMs = 300;

/**
 * https://www.facebook.com as it behaves: a post on its own page, or in a dialog over a profile that stays behind it; comments come in
 * batches, replies when one unfolds them, the order leaves some out. Paths: /anna.bianchi.pane and its /posts/…, the same as
 * /permalink.php?story_fbid=…&id=… in a dialog, /fornobianchi, /orto.di.citta, /.
 */
export function createFacebookSite({
  as = 'anna',
  lang = 'it',
  dark = false,
  replies: place = 'beside',
  ids = 'base64',
}: FacebookOptions = {}): Site {
  const posts = structuredClone(told);
  const viewers: Record<'anna' | 'page' | 'guest', PersonKey> = {
    anna: 'anna',
    page: 'forno',
    guest: 'tom',
  };
  const view: View = { viewer: as && viewers[as], lang, dark, replies: place, ids };
  if (as === 'page') view.login = 'anna';

  const answers: Record<string, (input: Record<string, string>) => string> = {
    CometSinglePostDialogQuery: ({ path = '' }) => {
      const shown = shownAt(path, posts);
      return shown.kind === 'post' ? dialog(shown.post, { loaded: batch }, view) : '';
    },
    ProfileCometTimelineQuery: ({ path = '' }) => {
      const shown = shownAt(path, posts);
      return shown.kind === 'profile' ? profile(shown.owner, posts, view) : '';
    },
    CommentListQuery: ({ post: id, from = '0', order }) => {
      const post = posts.find((each) => each.id === id);
      const start = Number(from);
      const progress = {
        loaded: start + batch,
        order: order === 'all' ? order : 'relevant',
      } as const;
      return post ? threads(post, start, progress, view) + moreButton(post, progress, view) : '';
    },
    RepliesQuery: ({ post: id, comment }) => {
      const found = findRemark(posts, id, comment);
      return found ? replies(found.top, found.post, view) : '';
    },
    SeeMoreQuery: ({ post: id, comment }) => {
      const found = findRemark(posts, id, comment);
      return found ? textHtml(found.remark.text + (found.remark.rest ?? '')) : '';
    },
    ReactMutation: ({ post: id, comment }) => {
      const found = findRemark(posts, id, comment);
      if (found) found.remark.isLiked = !found.remark.isLiked;
      return '';
    },
    CreateCommentMutation: ({ post: id, comment = '', text = '' }) =>
      create(posts, view, id, comment, text.trim()),
  };

  return {
    async fetch(request) {
      const url = new URL(request.url);
      const file = files[url.pathname];
      if (file) return new Response(await file.read(), { headers: { 'content-type': file.type } });
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      if (request.method !== 'POST')
        return new Response(renderDocument(shownAt(url.pathname + url.search, posts), view), {
          headers,
        });
      const { query = '', ...input } = (await request.json()) as Record<string, string>;
      const answer = answers[query];
      if (query === 'CreateCommentMutation')
        await new Promise((resolve) => setTimeout(resolve, sendingMs));
      return answer ? new Response(answer(input), { headers }) : new Response('', { status: 404 });
    },
  };
}

const files: Record<string, { type: string; read: () => Promise<string> }> = {
  '/rsrc/style.css': {
    type: 'text/css',
    read: () => readFile(new URL('style.css', import.meta.url), 'utf8'),
  },
  '/rsrc/client.js': {
    type: 'text/javascript',
    read: () => bundleClient(new URL('client.ts', import.meta.url).href),
  },
};

function shownAt(path: string, posts: Post[]): Shown {
  const url = new URL(path, 'https://www.facebook.com');
  const [first = '', second, third] = url.pathname.split('/').filter(Boolean);
  const isDialog = first === 'permalink.php';
  const ref = isDialog ? url.searchParams.get('story_fbid') : second === 'posts' ? third : null;
  const post = posts.find((each) => each.ref === ref || each.id === ref);
  if (post) {
    const progress = { loaded: batch };
    return isDialog
      ? { kind: 'post', post, progress, behind: posts }
      : { kind: 'post', post, progress };
  }
  const number = url.searchParams.get('id');
  const owner = (Object.keys(people) as PersonKey[]).find(
    (key) => people[key].vanity === first || people[key].id === number,
  );
  return owner ? { kind: 'profile', owner, posts } : { kind: 'home', posts };
}

function findRemark(posts: Post[], postId: string | undefined, id: string | undefined) {
  const post = posts.find((each) => each.id === postId);
  for (const top of post?.remarks ?? []) {
    const remark = withAnswers(top).find((each) => each.id === id);
    if (post && remark) return { post, top, remark };
  }
  return null;
}

/** A new comment, or a reply: all replies to one comment stand in one row, in the order of time. */
function create(
  posts: Post[],
  view: View,
  postId: string | undefined,
  to: string,
  text: string,
): string {
  const post = posts.find((each) => each.id === postId);
  if (!post || !view.viewer || text === '') return '';
  const found = findRemark(posts, postId, to);
  const mentioned = found && people[found.remark.by].name;
  const isMention = mentioned !== null && text.startsWith(mentioned);
  const at = Date.now();
  const remark: Remark = {
    id: `79${at}`,
    by: view.viewer,
    text: isMention ? `{${found?.remark.by}}${text.slice(mentioned.length)}` : text,
    // Ages while the site runs.
    get minutesAgo() {
      return (Date.now() - at) / 60_000;
    },
  };
  if (!found) {
    post.remarks.unshift(remark);
    return thread(remark, post, view);
  }
  (found.top.answers ??= []).push(remark);
  found.top.preview = view.viewer;
  return freshReply(remark, found.remark, found.top, post, view);
}
