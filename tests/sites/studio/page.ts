import { escapeHtml } from '../youtube/markup-comment.ts';
import { answersOf, anna, withAnswers, type Publication } from '../youtube/story.ts';
import { channelId, thread, type Row, type View } from './markup.ts';
import { words } from './words.ts';

/** What one page shows: the comments of all videos or of one, the videos, or that one may not see it. */
export type Shown =
  | { comments: Row[]; video?: Publication; unansweredOnly?: boolean }
  | { videos: Publication[] }
  | { refused: true };

/** So many rows are in the document; they are used again for those further down. */
export const poolSize = 20;

export function renderDocument(shown: Shown, view: View): string {
  return `<!doctype html><html lang="${view.lang}"${view.dark ? ' dark' : ''}><head><meta charset="utf-8"><title>YouTube Studio</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/s/style.css"></head>
<body><ytcp-app>${header()}${renderBody(shown, view)}</ytcp-app>
<script>var ytcfg = {d: {"CHANNEL_ID":"${'refused' in shown ? 'UCbrunoferri0123456789ab' : channelId}","LOGGED_IN":true}};</script>
<script id="view" type="application/json">${JSON.stringify(view)}</script><script src="/s/client.js"></script></body></html>`;
}

/** All but the header, which stays from page to page. */
export function renderBody(shown: Shown, view: View): string {
  if ('refused' in shown)
    return `<ytcp-entity-page><main><ytcp-error-section>${words[view.lang].noPermission}</ytcp-error-section></main></ytcp-entity-page>`;
  const main = 'videos' in shown ? videos(shown.videos) : comments(shown, view);
  const video = 'videos' in shown ? undefined : shown.video;
  return `<ytcp-entity-page>${drawer(video, view)}<main>${main}</main></ytcp-entity-page>`;
}

export function unansweredOf(posts: Publication[]): Row[] {
  return rowsOf(posts).filter(
    ({ remark }) => remark.by !== anna && !answersOf(remark).some(({ by }) => by === anna),
  );
}

/** All threads of the channel, the latest first. */
export function rowsOf(posts: Publication[]): Row[] {
  return posts
    .filter(({ by }) => by === anna)
    .flatMap((post) => post.remarks.map((remark) => ({ remark, post })))
    .toSorted((one, other) => one.remark.minutesAgo - other.remark.minutesAgo);
}

function header(): string {
  return `<ytcp-header><a id="home-button" href="/">▶ Studio</a><button id="avatar-btn" aria-label="Account">A</button></ytcp-header>`;
}

function drawer(video: Publication | undefined, { lang }: View): string {
  const say = words[lang];
  const base = `/channel/${channelId}`;
  return `<ytcp-navigation-drawer>${video ? `<a id="back-button" href="${base}/videos/upload">←</a>` : ''}
<div id="entity-label-container"><div id="entity-name">${video ? escapeHtml(video.title) : 'Anna Bianchi'}</div></div>
<nav><a href="${base}/videos/upload">${say.content}</a><a href="${base}/comments/inbox">${say.comments}</a></nav></ytcp-navigation-drawer>`;
}

function comments(
  { comments: rows, video, unansweredOnly }: Extract<Shown, { comments: Row[] }>,
  view: View,
): string {
  const say = words[view.lang];
  const chip = unansweredOnly
    ? `<ytcp-chip><span>${say.unanswered}</span><ytcp-icon-button id="delete-icon" role="button" tabindex="0">✕</ytcp-icon-button></ytcp-chip>`
    : '';
  const some = rows.slice(0, poolSize);
  return `<ytcp-animatable><ytcp-activity-section><div class="tabs"><b>${say.published}</b></div>
<ytcp-comments-filter id="filter-bar">${chip}</ytcp-comments-filter>
<ytcp-comments-section id="comments-section"><tp-yt-iron-list id="iron-list"><div id="items">${some.map((row) => `<div>${thread(row, view, video !== undefined)}</div>`).join('')}</div></tp-yt-iron-list></ytcp-comments-section></ytcp-activity-section></ytcp-animatable>`;
}

function videos(posts: Publication[]): string {
  const rows = posts
    .filter(({ by, kind }) => by === anna && kind !== 'post')
    .map(({ id, title, remarks }) => {
      const count = remarks.flatMap(withAnswers).length;
      return `<ytcp-video-row><div id="row-container"><div class="cell-body tablecell-video"><a id="thumbnail-anchor" href="/video/${id}/edit"><img alt="" src="https://i.ytimg.com/vi/${id}/mqdefault.jpg"></a><a id="video-title" href="/video/${id}/edit">${escapeHtml(title)}</a></div>
<div class="cell-body tablecell-views">1204</div><div class="cell-body tablecell-comments"><a class="comments-link" href="/video/${id}/comments/inbox">${count}</a></div></div></ytcp-video-row>`;
    });
  return `<ytcp-animatable><ytcp-video-section><ytcp-video-section-content><div class="video-table-content">${rows.join('')}</div></ytcp-video-section-content></ytcp-video-section></ytcp-animatable>`;
}
