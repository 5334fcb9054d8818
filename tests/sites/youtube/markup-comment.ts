import { answersOf, type Publication, type Remark } from './story.ts';
import { ago, words } from './words.ts';

/** Who looks at what, and how YouTube serves it to them. */
export interface View {
  layout: 'threaded' | 'flat';
  /** The signed-in handle; null: nobody. */
  viewer: string | null;
  lang: 'it' | 'en';
  dark: boolean;
}

export interface Unfolded {
  /** The replies are in the page. */
  open?: boolean;
  /** The page's address leads to this comment. */
  linked?: boolean;
}

/** One thread: the comment, and its replies folded or open. */
export function thread(
  remark: Remark,
  post: Publication,
  view: View,
  unfolded: Unfolded = {},
): string {
  return `<ytd-comment-thread-renderer class="style-scope ytd-item-section-renderer"><div id="comment-container">
<div class="threadline" hidden></div><div class="removed-placeholder" hidden><yt-formatted-string is-empty></yt-formatted-string></div>
${comment(remark, post, view, { linked: unfolded.linked })}</div>
<div id="replies">${replies(remark, post, view, unfolded)}</div><div class="thread-hitbox" hidden></div></ytd-comment-thread-renderer>`;
}

/** The replies that unfolding brings: threads in sub-threads, or bare comments. */
export function loadedReplies(remark: Remark, post: Publication, view: View): string {
  if (view.layout === 'threaded')
    return (remark.answers ?? []).map((each) => subThread(each, post, view)).join('');
  return answersOf(remark)
    .map((each) => comment(each, post, view, { isBare: true }))
    .join('');
}

/** One reply in the shape of the layout. */
export function singleReply(remark: Remark, post: Publication, view: View): string {
  return view.layout === 'threaded'
    ? subThread(remark, post, view)
    : comment(remark, post, view, { isBare: true });
}

/** The block around replies. Folded, both of its toggles are in the document and one is rendered. */
export function replies(
  remark: Remark,
  post: Publication,
  view: View,
  { open = false }: Unfolded = {},
): string {
  const count = answersOf(remark).length;
  if (count === 0) return '';
  const isThreaded = view.layout === 'threaded';
  const label = words[view.lang].replies(count);
  const face = answersOf(remark).some((each) => each.by === post.by)
    ? `<div id="creator-thumbnail"><yt-img-shadow>${picture(post.by)}</yt-img-shadow></div>`
    : '<ps-dom-if><template></template></ps-dom-if>';
  const contents = isThreaded || !open ? ghost : loadedReplies(remark, post, view);
  const hidden = (isHidden: boolean) => (isHidden ? ' hidden' : '');
  return `<ytd-comment-replies-renderer modern>
<div id="expander"${hidden(isThreaded)}><div class="expander-header">
<div class="more-button" aria-expanded="false"${hidden(open)}>${face}${button('more-replies', label)}</div>
<div class="less-button" aria-expanded="true"${hidden(!open)}>${button('less-replies', label)}</div></div>
<div id="expander-contents"${hidden(!open)}><div id="contents">${isThreaded ? '' : contents}</div><div id="continuation"></div></div></div>
<div id="teaser-replies"></div>
<div id="expanded-threads"${hidden(!isThreaded)}>${isThreaded && open ? loadedReplies(remark, post, view) : ''}<yt-sub-thread class="ytSubThreadHost ytSubThreadHasButton"${hidden(open)}><div class="ytSubThreadThreadline"></div><div class="ytSubThreadSubThreadContent">
<div class="show-replies-button">${face}${button('more-replies-sub-thread', label, 'aria-controls="expanded-threads" aria-expanded="true"')}</div></div></yt-sub-thread></div>
<div id="collapsed-threads" hidden></div></ytd-comment-replies-renderer>`;
}

/** What stands where more is to be loaded. */
export const ghost =
  '<ytd-continuation-item-renderer><div id="ghost-comment-section"></div><tp-yt-paper-spinner id="spinner" aria-hidden="true"></tp-yt-paper-spinner></ytd-continuation-item-renderer>';

export function picture(handle: string): string {
  const hue = [...handle].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % 360;
  const initial = handle.slice(0, 1).toUpperCase();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 45% 45%)"/><text x="20" y="27" font-size="20" font-family="sans-serif" text-anchor="middle" fill="#fff">${initial}</text></svg>`;
  return `<img id="img" alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function button(id: string, label: string, attributes = ''): string {
  return `<ytd-button-renderer id="${id}" ${attributes}><yt-button-shape><button aria-label="${escapeHtml(label)}"><div class="label"><span role="text">${escapeHtml(label)}</span></div></button></yt-button-shape><tp-yt-paper-tooltip disable-upgrade></tp-yt-paper-tooltip></ytd-button-renderer>`;
}

export function addressOf(post: Publication): string {
  return { watch: '/watch?v=', short: '/shorts/', post: '/post/' }[post.kind] + post.id;
}

function subThread(remark: Remark, post: Publication, view: View): string {
  return `<yt-sub-thread class="ytSubThreadHost"><div class="ytSubThreadThreadline"></div><div class="ytSubThreadSubThreadContent">${thread(remark, post, view, { open: true })}</div></yt-sub-thread>`;
}

function comment(
  remark: Remark,
  post: Publication,
  view: View,
  { linked = false, isBare = false } = {},
): string {
  const say = words[view.lang];
  const isOwners = remark.by === post.by;
  const name = `@${remark.by}`;
  const link = `${post.kind === 'post' ? `/post/${post.id}?` : `/watch?v=${post.id}&amp;`}lc=${remark.id}`;
  return `<ytd-comment-view-model ${isBare ? 'is-reply class="style-scope ytd-comment-replies-renderer"' : 'id="comment" class="style-scope ytd-comment-thread-renderer"'}>
<div id="linked-comment-badge">${linked ? `<ytd-metadata-badge-renderer>${say.linked}</ytd-metadata-badge-renderer>` : ''}</div>
<div id="body"><div id="author-thumbnail"><button id="author-thumbnail-button" aria-label="${name}"><yt-img-shadow>${picture(remark.by)}</yt-img-shadow></button></div>
<div id="main"><div id="header"><div id="pinned-comment-badge">${remark.pinned ? `<ytd-pinned-comment-badge-renderer><yt-formatted-string id="label">${say.pinnedBy(post.by)}</yt-formatted-string></ytd-pinned-comment-badge-renderer>` : ''}</div>
<div id="header-author"><h3><a id="author-text" class="yt-simple-endpoint" href="/${name}"${isOwners ? ' hidden' : ''}><span> ${name} </span></a></h3>
<span id="author-comment-badge">${isOwners ? `<ytd-author-comment-badge-renderer creator><a id="name" class="yt-simple-endpoint" href="/${name}"><ytd-channel-name id="channel-name"><div id="text-container"><yt-formatted-string id="text" title="${name}">${name}</yt-formatted-string></div></ytd-channel-name></a></ytd-author-comment-badge-renderer>` : ''}</span>
<span id="sponsor-comment-badge"></span>
<span dir="auto" id="published-time-text"><a class="yt-simple-endpoint" href="${link}"> ${ago(remark.minutesAgo, view.lang)} </a></span></div></div>
<ytd-expander id="expander" max-number-of-lines="4" collapsed><div id="content"><yt-attributed-string id="content-text" slot="content" user-input><span dir="auto" role="text">${richText(remark.text)}</span></yt-attributed-string></div>
<tp-yt-paper-button id="less" hidden></tp-yt-paper-button><tp-yt-paper-button id="more" hidden>${say.readMore}</tp-yt-paper-button></ytd-expander>
<ytd-comment-engagement-bar id="action-buttons"><div id="toolbar">
<ytd-toggle-button-renderer id="like-button"><yt-button-shape><button aria-pressed="false" aria-label="${say.like}">${thumb}</button></yt-button-shape></ytd-toggle-button-renderer><span id="vote-count-middle"> ${remark.by.length % 7 || ''} </span>
<ytd-toggle-button-renderer id="dislike-button"><yt-button-shape><button aria-pressed="false" aria-label="${say.dislike}">${thumb}</button></yt-button-shape></ytd-toggle-button-renderer>
<div id="creator-heart">${heart(remark, post, view)}</div>
${button('reply-button-end', say.reply)}</div>
<div id="reply-dialog"></div></ytd-comment-engagement-bar></div>
<div id="action-menu"><ytd-menu-renderer><yt-icon-button id="button"><button aria-label="⋮">⋮</button></yt-icon-button></ytd-menu-renderer></div></div>
<div id="edit-dialog" hidden></div></ytd-comment-view-model>`;
}

/** The owner has a heart to give on every comment of somebody else's; others see those that were given. */
function heart(remark: Remark, post: Publication, view: View): string {
  const canGive = view.viewer === post.by && remark.by !== post.by;
  if (!remark.hearted && !canGive) return '';
  return `<ytd-creator-heart-renderer id="creator-heart-button"${remark.hearted ? ' is-hearted' : ''}><button aria-label="${words[view.lang].heart}"${canGive ? '' : ' disabled'}>${remark.hearted ? '❤' : '♡'}</button></ytd-creator-heart-renderer>`;
}

/** Mentions become links, and emoji pictures, as YouTube shows them. */
function richText(text: string): string {
  return escapeHtml(text)
    .replace(
      /(^|\s)@([\w.-]*\w)/gu,
      '$1<span><a class="yt-core-attributed-string__link" href="/@$2">@$2</a></span>',
    )
    .replace(
      /\p{Extended_Pictographic}/gu,
      '<span><img alt="$&" class="emoji" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs="></span>',
    );
}

const thumb =
  '<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="M7 11v9H4v-9zm2 9V10l5-7c1 0 2 1 1.500 2.500L14.500 10H20l-2 10z" fill="none" stroke="currentColor"/></svg>';
