import {
  addressOf,
  escapeHtml,
  ghost,
  picture,
  thread,
  type Unfolded,
  type View,
} from './markup-comment.ts';
import { withAnswers, type Publication } from './story.ts';
import { words } from './words.ts';

/** What a page shows: a post with so many of its comments, or a channel. */
export type Shown =
  | { post: Publication; loaded: number; linked?: string; open?: boolean }
  | { channel: string; tab: 'videos' | 'posts'; publications: Publication[] }
  | { home: Publication[] };

/** One part of the page manager, and what the page around it says. */
export interface Place {
  tag: 'ytd-watch-flexy' | 'ytd-shorts' | 'ytd-browse';
  subtype: string;
  title: string;
  html: string;
}

/** A whole document as the server sends it; comments are in it as far as `shown` says. */
export function renderDocument(shown: Shown, view: View): string {
  const place = renderPlace(shown, view);
  const player =
    'post' in shown && shown.post.kind !== 'post' ? playerScript(shown.post, view) : '';
  return `<!doctype html>
<html lang="${view.lang === 'it' ? 'it-IT' : 'en'}"${view.dark ? ' dark' : ''} data-viewer="${view.viewer ?? ''}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(place.title)}</title>
<link rel="stylesheet" href="/s/style.css">
<script>window.ytcfg={set(){}};ytcfg.set({"CLIENT_NAME":"WEB","LOGGED_IN":${view.viewer !== null},"HL":"${view.lang}"});</script></head>
<body><script>${player}</script>
<ytd-app><div id="content"><div id="masthead-container"><ytd-masthead id="masthead"><a id="logo" class="yt-simple-endpoint" href="/">▶ YouTube*</a><div id="end">${
    view.viewer === null
      ? `<a href="https://accounts.google.com/ServiceLogin?service=youtube">${words[view.lang].signIn}</a>`
      : `<button id="avatar-btn" aria-label="Account">${picture(view.viewer)}</button>`
  }</div></ytd-masthead></div>
<ytd-page-manager id="page-manager"><${place.tag} role="main" ${attributesOf(shown, place)}>${place.html}</${place.tag}></ytd-page-manager></div>
<ytd-popup-container></ytd-popup-container></ytd-app>
<script src="/s/client.js" defer></script></body></html>`;
}

/** The part of one page, which in-site navigation puts into the document. */
export function renderPlace(shown: Shown, view: View): Place {
  if ('home' in shown) {
    const html = `<div id="primary">${shown.home.map((post) => card(post)).join('')}</div>`;
    return { tag: 'ytd-browse', subtype: 'home', title: 'YouTube', html };
  }
  if ('channel' in shown)
    return {
      tag: 'ytd-browse',
      subtype: 'channels',
      title: `@${shown.channel} - YouTube`,
      html: channel(shown.channel, shown.tab, shown.publications, view),
    };
  const { post } = shown;
  const title = `${post.title} - YouTube`;
  if (post.kind === 'watch')
    return { tag: 'ytd-watch-flexy', subtype: '', title, html: watch(shown, view) };
  if (post.kind === 'short')
    return { tag: 'ytd-shorts', subtype: '', title, html: short(shown, view) };
  return { tag: 'ytd-browse', subtype: 'post', title, html: communityPost(shown, view) };
}

/** What changes in a watch page when another video follows. */
export function renderMetadata(post: Publication, view: View): string {
  const say = words[view.lang];
  const isOwner = view.viewer === post.by;
  const studio = `https://studio.youtube.com/video/${post.id}`;
  return `<div id="above-the-fold"><div id="title"><h1><yt-formatted-string>${escapeHtml(post.title)}</yt-formatted-string></h1></div>
<div id="top-row"><div id="owner"><ytd-video-owner-renderer><a id="avatar-link" class="yt-simple-endpoint" href="/@${post.by}">${picture(post.by)}</a>
<div id="upload-info"><ytd-channel-name id="channel-name"><a class="yt-simple-endpoint" href="/@${post.by}">@${post.by}</a></ytd-channel-name><div id="attributed-channel-name"></div></div>
<div id="analytics-button">${isOwner ? `<a class="studio" href="${studio}/analytics">${say.analytics}</a><a class="studio" href="${studio}/edit">${say.editVideo}</a>` : ''}</div>
<div id="subscribe-button">${isOwner ? '' : `<ytd-subscribe-button-renderer><button>${say.subscribe}</button></ytd-subscribe-button-renderer>`}</div></ytd-video-owner-renderer></div></div>
<div id="description">Appunti: <a href="https://studio.youtube.com/video/${post.id}/edit">studio</a></div></div>`;
}

/** The head of the list, with the number of comments. */
export function commentsHeader(post: Publication, view: View): string {
  const say = words[view.lang];
  return `<ytd-comments-header-renderer><div id="title"><h2 id="count"><yt-formatted-string class="count-text"><span>${say.comments(countOf(post))}</span></yt-formatted-string></h2></div>
<ytd-comment-simplebox-renderer id="simple-box"><div id="thumbnail-input-row">${view.viewer ? picture(view.viewer) : ''}<div id="placeholder-area">${say.add}</div></div>
<div id="comment-dialog" hidden><ytd-commentbox id="commentbox"><div id="contenteditable-root" contenteditable="true"></div></ytd-commentbox></div></ytd-comment-simplebox-renderer></ytd-comments-header-renderer>`;
}

/** Threads from `from` on, as many as one load brings, and what loads the rest. */
export function threads(
  post: Publication,
  view: View,
  from: number,
  count: number,
  unfolded: Unfolded = {},
): string {
  const some = post.remarks.slice(from, from + count);
  const rest = from + count < post.remarks.length ? ghost : '';
  return some.map((remark) => thread(remark, post, view, unfolded)).join('') + rest;
}

export function countOf(post: Publication): number {
  return post.remarks.reduce((sum, remark) => sum + withAnswers(remark).length, 0);
}

type ShownPost = Extract<Shown, { post: Publication }>;

function comments(shown: ShownPost, view: View): string {
  const { post, loaded } = shown;
  return `<ytd-comments id="comments"><ytd-item-section-renderer id="sections"><div id="header">${loaded > 0 ? commentsHeader(post, view) : ''}</div>
<div id="contents">${listed(shown, view)}</div></ytd-item-section-renderer></ytd-comments>`;
}

/** A comment that the address leads to is shown first, with its replies, and stands again in its own place. */
export function listed({ post, loaded, linked, open }: ShownPost, view: View): string {
  const target = linked
    ? post.remarks.find((each) => withAnswers(each).some(({ id }) => id === linked))
    : undefined;
  const first =
    target && loaded > 0 ? thread(target, post, view, { open: true, linked: true }) : '';
  return first + (loaded > 0 ? threads(post, view, 0, loaded, { open }) : ghost);
}

/** A second place of comments, which holds what an earlier page left: of this video and of another. */
function leftovers(post: Publication, view: View): string {
  const earlier: Publication = { ...post, id: 'earlierVid0' };
  const [first] = post.remarks;
  if (!first) return '';
  return `<ytd-comments><ytd-item-section-renderer><div id="contents">${thread(first, post, view)}${thread({ ...first, id: 'UgxEarlier1AaABAg' }, earlier, view)}</div></ytd-item-section-renderer></ytd-comments>`;
}

function watch(shown: ShownPost, view: View): string {
  const { post } = shown;
  return `<div id="columns"><div id="primary"><div id="player"><video></video></div>
<ytd-watch-metadata video-id="${post.id}">${renderMetadata(post, view)}</ytd-watch-metadata>
${comments(shown, view)}</div>
<div id="secondary"><div id="panels"><ytd-engagement-panel-section-list-renderer target-id="engagement-panel-comments-section" visibility="ENGAGEMENT_PANEL_VISIBILITY_HIDDEN" hidden>${leftovers(post, view)}</ytd-engagement-panel-section-list-renderer></div><div id="related"></div></div></div>`;
}

function short(shown: ShownPost, view: View): string {
  const { post, loaded } = shown;
  const isOwner = view.viewer === post.by;
  const say = words[view.lang];
  const isOpen = loaded > 0;
  return `<div id="shorts-container"><ytd-reel-video-renderer is-active video-id="${post.id}"><div id="player"><video></video></div>
<div class="overlay"><yt-reel-channel-bar-view-model><span class="ytReelChannelBarViewModelChannelName"><a class="yt-simple-endpoint" href="/@${post.by}">@${post.by}</a></span>${isOwner ? '' : `<yt-subscribe-button-view-model><button>${say.subscribe}</button></yt-subscribe-button-view-model>`}</yt-reel-channel-bar-view-model>
<yt-shorts-video-title-view-model><h2>${escapeHtml(post.title)}</h2></yt-shorts-video-title-view-model></div>
<reel-action-bar-view-model><button-view-model><button class="comments" aria-label="${say.comments(countOf(post))}">💬</button></button-view-model></reel-action-bar-view-model></ytd-reel-video-renderer></div>
<div id="shorts-panel-container"><ytd-engagement-panel-section-list-renderer target-id="engagement-panel-comments-section" visibility="ENGAGEMENT_PANEL_VISIBILITY_${isOpen ? 'EXPANDED' : 'HIDDEN'}"${isOpen ? '' : ' hidden'}>
<div id="header"><ytd-engagement-panel-title-header-renderer><h2 id="title">💬</h2><yt-formatted-string id="contextual-info">${countOf(post)}</yt-formatted-string></ytd-engagement-panel-title-header-renderer></div>
<div id="content"><ytd-section-list-renderer><ytd-item-section-renderer><div id="contents">${listed(shown, view)}</div></ytd-item-section-renderer></ytd-section-list-renderer></div></ytd-engagement-panel-section-list-renderer></div>`;
}

function communityPost(shown: ShownPost, view: View): string {
  return `<ytd-two-column-browse-results-renderer><div id="primary">${backstagePost(shown.post)}${comments(shown, view)}</div></ytd-two-column-browse-results-renderer>`;
}

function backstagePost(post: Publication): string {
  const address = addressOf(post);
  return `<ytd-backstage-post-thread-renderer><ytd-backstage-post-renderer id="post"><div id="header"><a id="author-text" class="yt-simple-endpoint" href="/@${post.by}"><span>@${post.by}</span></a>
<yt-formatted-string id="published-time-text"><a class="yt-simple-endpoint" href="${address}">·</a></yt-formatted-string></div>
<yt-formatted-string id="content-text">${escapeHtml(post.title)}</yt-formatted-string>
<ytd-comment-action-buttons-renderer id="action-buttons"><div id="toolbar"><ytd-button-renderer id="reply-button-end"><a class="yt-simple-endpoint" href="${address}">${countOf(post)}</a></ytd-button-renderer></div></ytd-comment-action-buttons-renderer></ytd-backstage-post-renderer></ytd-backstage-post-thread-renderer>`;
}

function channel(
  handle: string,
  tab: 'videos' | 'posts',
  publications: Publication[],
  view: View,
): string {
  const say = words[view.lang];
  const own = publications.filter((post) => post.by === handle);
  const listedHere = own.filter((post) => (post.kind === 'post') === (tab === 'posts'));
  return `<yt-page-header-view-model><h1>@${handle}</h1><yt-content-metadata-view-model><span>@${handle}</span></yt-content-metadata-view-model>
<yt-description-preview-view-model>Pane, orto e pazienza. <a href="https://studio.youtube.com/channel/UCx">studio</a></yt-description-preview-view-model>
<yt-flexible-actions-view-model>${view.viewer === handle ? `<a class="studio" href="https://studio.youtube.com/channel/UCAnnaVerdi0000000000000/editing">${say.customise}</a>` : `<yt-subscribe-button-view-model><button>${say.subscribe}</button></yt-subscribe-button-view-model>`}</yt-flexible-actions-view-model></yt-page-header-view-model>
<div id="tabs"><a class="yt-simple-endpoint" href="/@${handle}/videos">Video</a> <a class="yt-simple-endpoint" href="/@${handle}/posts">Post</a></div>
<div id="contents">${listedHere.map((post) => (tab === 'posts' ? backstagePost(post) : card(post))).join('')}</div>`;
}

function card(post: Publication): string {
  return `<ytd-rich-item-renderer><a class="yt-simple-endpoint" href="${addressOf(post)}"><span id="video-title">${escapeHtml(post.title)}</span></a></ytd-rich-item-renderer>`;
}

function attributesOf(shown: Shown, place: Place): string {
  if (place.subtype) return `page-subtype="${place.subtype}"`;
  return 'post' in shown ? `video-id="${shown.post.id}"` : '';
}

/** The player's data of the document's first page, with a text in it that tries to be more than a text. */
function playerScript(post: Publication, view: View): string {
  const response = {
    playabilityStatus: { status: 'OK' },
    videoDetails: {
      videoId: post.id,
      title: post.title,
      shortDescription: 'A note: "isOwnerViewing":true, "LOGGED_IN":false } ]',
      channelId: 'UCAnnaVerdi0000000000000',
      isOwnerViewing: view.viewer === post.by,
    },
  };
  return `var ytInitialPlayerResponse = ${JSON.stringify(response).replaceAll('<', '\\u003c')};var meta=1;`;
}
