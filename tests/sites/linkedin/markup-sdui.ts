import {
  ageOf,
  avatar,
  escape,
  hrefOf,
  personOf,
  textHtml,
  threadsOf,
  type Thread,
  type View,
} from './view.ts';
import { memberIdOf, type Line, type Post } from './story.ts';
import { words } from './words.ts';

/** The newer interface: generated classes, a flat list that is drawn piece by piece, TipTap. */
export function sduiPost(post: Post, view: View): string {
  const key = keyOf(post);
  return `<div id="expanded${key}FeedType_FEED_DETAIL" class="c21779e1">
  <div componentkey="${key}" class="a80c4f12">${sduiCardBody(post, view)}</div>
  ${sduiComments(post, view)}
</div>`;
}

/** In a list of posts, without its comments. */
export function sduiCard(post: Post, view: View): string {
  return `<div role="listitem" componentkey="update-card-focus-${keyOf(post)}" class="a80c4f12">${sduiCardBody(post, view)}</div>`;
}

function sduiCardBody(post: Post, view: View): string {
  const w = words[view.lang];
  const by = personOf(post.by);
  const isMine = post.by === view.viewer;
  return `<header class="d5b1"><a href="${hrefOf(by)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${memberIdOf(by)}">${avatar(by, 48)}</a>
    <a href="${hrefOf(by)}"><p><span aria-hidden="true">${escape(by.name)}</span>${isMine ? ` • ${w.you}` : ''}</p><p>${escape(by.headline)}</p></a><p>${ageOf(post.id)} •</p>
    <button aria-label="${escape(w.menu(by.name))}">⋯</button></header>
  <p><span data-testid="expandable-text-box">${textHtml(post.text)}</span></p>
  ${isMine ? `<a href="/analytics/post-summary/urn:li:activity:${post.id}/"><p>${w.analytics}</p></a>` : ''}
  <div class="e1f0"><button aria-label="${w.reaction(w.none)}">${icon('thumbs-up-outline-small')}${w.like}</button><button data-copy="open" data-post="${post.id}">${icon('comment-small')}<span>${post.lines.length}</span></button><button aria-label="${w.repost}">${icon('repost-small')}</button></div>`;
}

function sduiComments(post: Post, view: View): string {
  const w = words[view.lang];
  const threads = threadsOf(post, view);
  const key = keyOf(post);
  return `${view.viewer ? `<div componentkey="commentBox-${key}" data-copy-box="post"></div>` : ''}
  <div data-component-type="LazyColumn" data-testid="${key}-commentList" class="f00d">
    ${threads
      .slice(0, view.shown)
      .map((thread) => sduiThread(thread, post, view))
      .join('')}
    ${threads.length > view.shown ? `<div id="replaceableLoadMoreComments${key}"><div role="button" tabindex="0" data-copy="more"><p>${w.more}</p></div></div>` : ''}
  </div>`;
}

export function sduiThread({ top, replies, folded }: Thread, post: Post, view: View): string {
  const w = words[view.lang];
  const more =
    folded.length > 0
      ? `<div role="button" tabindex="0" data-copy="unfold" data-thread="${top.id}"><p>${w.moreReplies}</p></div>`
      : '';
  const rows = replies.map((reply) => sduiRow(reply, post, view)).join('');
  if (view.replies === 'nested')
    return `<div class="b7d2">${sduiRow(top, post, view, rows + more)}</div>`;
  const items = [top, ...replies].map(
    (line) => `<div class="b7d2">${sduiRow(line, post, view)}</div>`,
  );
  return `${items.join('')}${more ? `<div class="b7d2">${more}</div>` : ''}`;
}

export function sduiRow(line: Line, post: Post, view: View, nested = ''): string {
  const w = words[view.lang];
  const by = personOf(line.by);
  const urn = `urn:li:comment:(urn:li:activity:${post.id},${line.id})`;
  const state = line.isLiked ? w.like : w.none;
  const note =
    line.by === view.viewer ? ` • ${w.you}` : line.by === post.by ? ` • ${w.author}` : ' • 2°';
  return `<div id="replaceableComment_${urn}" componentkey="replaceableComment_${urn}" class="${line.to ? 'c0 c1' : 'c0'}"><div componentkey="CommentComponentReference_${urn}" class="a11">
  <a href="${hrefOf(by)}"><figure>${avatar(by, line.to ? 24 : 32)}</figure></a>
  <div><a href="${hrefOf(by)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${memberIdOf(by)}"><p><span aria-hidden="true">${escape(by.name)}</span><span class="v0">${escape(by.name)}</span>${note}</p><p>${escape(by.headline)}</p></a><p>${ageOf(line.id)}</p><button aria-label="${escape(w.options(by.name))}">⋯</button></div>
  <p><span data-testid="expandable-text-box">${textHtml(line.text)}</span></p>
  ${view.viewer ? `<div class="e1f0"><div role="button" tabindex="0" data-copy="like" aria-label="${w.reaction(state)}">${icon(line.isLiked ? 'like-consumption-small' : 'thumbs-up-outline-small', 'role="img"')}${w.like}</div><button aria-label="${w.reply}" componentkey="${line.id}-render" data-copy="reply"><span>${w.reply}</span></button></div>` : ''}
</div>${nested}</div>`;
}

export function icon(id: string, attributes = ''): string {
  const path = id.startsWith('comment') ? 'M2 3h12v8H6l-4 3z' : 'M4 8h3l2-5 2 1-1 4h4v5H4z';
  return `<svg id="${id}" ${attributes} viewBox="0 0 16 16" width="16" height="16"><path d="${path}" fill="${id.includes('outline') || id.startsWith('comment') ? 'none' : '#378fe9'}" stroke="currentColor"/></svg>`;
}

function keyOf({ id }: Post): string {
  return `Ki8K${BigInt(id).toString(36)}`;
}
