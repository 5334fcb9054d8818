import { allOf, community, pathOf, withAnswers, type Post, type Remark } from './story.ts';
import { bodyOf, escape, timeOf, wordsOf, type View } from './view.ts';

/** What a page of the new layout shows. `open`: all that can be loaded is there. */
export type Shown =
  | { post: Post; open?: boolean; single?: Remark; pending?: boolean }
  | { profile: string; posts: Post[] }
  | { feed: Post[] };

export function renderNew(shown: Shown, view: View): string {
  const { viewer, lang, dark } = view;
  const t = wordsOf(view);
  return `<!doctype html><html lang="${lang}" data-composer="${view.composer}" class="theme-${dark ? 'dark' : 'light'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>r/${community}</title><link rel="stylesheet" href="/static/new.css">
<script defer src="/static/new.js"></script></head><body><shreddit-app routename="${routeOf(shown)}"${viewer ? ' user-logged-in="true"' : ''}>
<reddit-header-large><header><a href="/r/${community}/" class="logo">r/${community}</a><nav><a href="/r/${community}/">${t.home}</a>${
    viewer
      ? `<a href="/user/${viewer}/">${t.profile}</a><button id="expand-user-drawer-button" aria-label="${viewer}">${viewer[0]}</button>`
      : `<a id="login-button" href="/login/">${t.logIn}</a>`
  }</nav></header></reddit-header-large>
<div id="subgrid-container"><main id="main-content">${renderMain(shown, view)}</main><aside id="right-sidebar-container"><h2>r/${community}</h2><p>🍞</p></aside></div>
${viewer ? `<after-login-toast-dispatcher username="${viewer}"></after-login-toast-dispatcher>` : ''}</shreddit-app></body></html>`;
}

export function routeOf(shown: Shown): string {
  if ('post' in shown) return 'post_page';
  return 'profile' in shown ? 'profile_overview' : 'community_page';
}

export function renderMain(shown: Shown, view: View): string {
  const t = wordsOf(view);
  if (!('post' in shown)) {
    const posts = 'feed' in shown ? shown.feed : shown.posts;
    const ad =
      'feed' in shown
        ? `<shreddit-ad-post promoted author="forno_perfetto">${t.ad}</shreddit-ad-post>`
        : '';
    const articles = posts.map((post) => `<article>${renderPost(post, view)}</article><hr>`);
    return `<shreddit-feed>${articles.join(ad)}</shreddit-feed>`;
  }
  const { post, single, pending = false } = shown;
  const src = `/svc/shreddit/comments/r/${community}/${post.id}${single ? `?thread=${single.id}` : ''}`;
  return `${renderPost(post, view)}${
    post.locked || !view.viewer
      ? ''
      : `<comment-composer-host parent-id="${post.id}"><faceplate-textarea-input data-testid="trigger-button" placeholder="${t.join}"></faceplate-textarea-input></comment-composer-host>`
  }${single ? `<a class="all" href="${pathOf(post)}">${t.all}</a>` : ''}${
    pending
      ? `<faceplate-partial loading="programmatic" src="${src}"></faceplate-partial>`
      : renderTree(shown, view)
  }`;
}

/** All comments of a post as they first come, or all that there are. */
export function renderTree(
  { post, open = false, single }: Extract<Shown, { post: Post }>,
  view: View,
): string {
  const t = wordsOf(view);
  const depth = single ? depthOf(post.remarks, single) : 0;
  const first = single ? [single] : post.remarks.filter(({ late }) => open || !late);
  const rest = !single && first.length < post.remarks.length;
  const ad = `<shreddit-comment-tree-ad><p>${t.ad}</p></shreddit-comment-tree-ad>`;
  const rendered = first.map((remark) => renderRemark(remark, { post, depth, open }, view));
  rendered.splice(2, 0, ad);
  return `<shreddit-comment-tree id="comment-tree" post-id="${post.id}" totalcomments="${allOf(post).length}">${rendered.join('')}${
    rest
      ? `<faceplate-partial id="top-level-more-comments-partial" loading="lazy" method="post" src="/svc/shreddit/more-comments/${community}/${post.id}?top-level=1"><button type="button">${t.moreComments}</button></faceplate-partial>`
      : ''
  }</shreddit-comment-tree>`;
}

interface Place {
  post: Post;
  depth: number;
  open: boolean;
}

export function renderRemark(remark: Remark, { post, depth, open }: Place, view: View): string {
  const t = wordsOf(view);
  const { id, by, minutesAgo, answers = [], folded } = remark;
  const date = timeOf(minutesAgo, view).toISOString();
  const parent = depth > 0 ? parentOf(post.remarks, remark) : null;
  const missing = !open && folded ? withAnswers(remark).length - 1 : 0;
  const place = pathOf(post, remark);
  const attributes = {
    author: by ?? '[deleted]',
    thingid: id,
    depth,
    permalink: place,
    postid: post.id,
    score: 1,
    created: date.replace('Z', '000+0000'),
    'content-type': 'text',
    'award-count': 0,
    ...(parent && { parentid: parent.id }),
    ...(remark.collapsed && { collapsed: '' }),
    ...(by === null && { 'is-comment-deleted': '' }),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const below = missing
    ? ''
    : answers
        .map((answer) => renderRemark(answer, { post, depth: depth + 1, open }, view))
        .join('');
  const loader =
    missing > 0 && folded === 'loader'
      ? `<faceplate-partial loading="action" method="post" slot="children" src="/svc/shreddit/more-comments/${community}/${post.id}?parent=${id}"><div><button type="button">${t.more(missing)}</button></div></faceplate-partial>`
      : '';
  const isFold = missing > 0 && folded === 'link';
  return `<shreddit-comment ${written.join(' ')}><details ${remark.collapsed ? '' : 'open'}><summary><div slot="commentMeta">${
    by === null
      ? '<span>[deleted]</span>'
      : `<a href="/user/${by}/" class="author">${by}</a>${by === post.by ? '<b>OP</b>' : ''}`
  } · <faceplate-timeago ts="${date}"><time datetime="${date}">${t.ago(minutesAgo)}</time></faceplate-timeago></div></summary><div class="grid"><div slot="comment" class="md"><div id="${id}-comment-rtjson-content">${by === null ? '' : bodyOf(remark.text)}</div></div>${
    by === null
      ? ''
      : `<shreddit-comment-action-row slot="actionRow" comment-id="${id}" permalink="${place}" score="1" vote-state="${remark.upvoted ? 'UP' : 'NONE'}"${post.locked ? ' locked' : ''} say="${t.reply}"></shreddit-comment-action-row>`
  }<div id="comment-children">${below}</div>${loader}<div class="fold-more${isFold ? '' : ' hidden'}"><div data-more-replies-link><div class="more-comments-link" slot="more-comments-permalink"><a href="${place}">${t.thread}</a></div></div></div></div></details></shreddit-comment>`;
}

function renderPost(post: Post, view: View): string {
  const t = wordsOf(view);
  return `<shreddit-post id="${post.id}" author="${post.by}" author-id="t2_${post.by.length}" permalink="${pathOf(post)}" comment-count="${allOf(post).length}" created-timestamp="${timeOf(post.minutesAgo, view).toISOString().replace('Z', '000+0000')}" post-title="${escape(post.title)}" post-type="text" subreddit-prefixed-name="r/${community}"><a href="/user/${post.by}/" class="author">u/${post.by}</a> · ${t.ago(post.minutesAgo)}<h1 slot="title"><a href="${pathOf(post)}">${escape(post.title)}</a></h1><div slot="text-body" class="md">${bodyOf(post.text)}</div>${post.locked ? `<div slot="post-locked-banner">🔒 ${t.locked}</div>` : ''}<p class="count">💬 ${t.count(allOf(post).length)}</p></shreddit-post>`;
}

/** null: a top comment. */
export function parentOf(remarks: Remark[], child: Remark): Remark | null {
  const all = remarks.flatMap(withAnswers);
  return all.find(({ answers }) => answers?.includes(child)) ?? null;
}

export function depthOf(remarks: Remark[], remark: Remark): number {
  const parent = parentOf(remarks, remark);
  return parent ? depthOf(remarks, parent) + 1 : 0;
}
