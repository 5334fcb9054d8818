import { escapeHtml, picture } from '../youtube/markup-comment.ts';
import { anna, answersOf, type Publication, type Remark } from '../youtube/story.ts';
import { ago } from '../youtube/words.ts';
import { words } from './words.ts';

export const channelId = 'UCannaverdi0123456789abc';

/** How Studio is served to Anna. */
export interface View {
  lang: 'it' | 'en';
  dark: boolean;
  /** Which element carries a comment's id: nobody who measured it said so. */
  idOn: 'comment' | 'buttons';
}

/** One thread of the list, as it stands just now. */
export interface Row {
  remark: Remark;
  post: Publication;
  /** Its replies are unfolded. */
  open?: boolean;
  /** The comment whose reply box is open. */
  boxOf?: string;
  /** Nothing was typed yet: Send cannot be pressed. */
  empty?: boolean;
}

export function thread(row: Row, view: View, isOneVideo = false): string {
  const { remark, open } = row;
  const replies = open ? answersOf(remark) : [];
  return `<ytcp-comment-thread class="style-scope ytcp-comments-section">${comment(remark, row, view, isOneVideo)}
<ytcp-comment-replies id="replies">${replies.map((reply) => comment(reply, row, view, true)).join('')}</ytcp-comment-replies></ytcp-comment-thread>`;
}

function comment(remark: Remark, row: Row, view: View, withoutVideo: boolean): string {
  const isReply = remark !== row.remark;
  const { lang, idOn } = view;
  const id = `comment-id="${remark.id}"`;
  const own = isReply
    ? 'is-reply class="expanded-replies style-scope ytcp-comment-replies"'
    : 'id="comment" class="style-scope ytcp-comment-thread"';
  return `<ytcp-comment ${own} ${idOn === 'comment' ? id : ''}><div id="body">
<a id="author-thumbnail" href="/@${remark.by}">${picture(remark.by)}</a>
<div id="content"><div id="metadata">${author(remark.by)}<yt-formatted-string class="published-time-text style-scope ytcp-comment">${ago(remark.minutesAgo, lang)}</yt-formatted-string></div>
<ytcp-comment-expander><div id="expander"><yt-formatted-string id="content-text" class="style-scope ytcp-comment">${richText(remark.text)}</yt-formatted-string></div></ytcp-comment-expander>
<ytcp-comment-action-buttons id="action-buttons" ${idOn === 'buttons' ? id : ''}>${buttons(remark, isReply, view)}</ytcp-comment-action-buttons></div>
${withoutVideo ? '' : video(row.post)}</div>
<div id="reply-box">${row.boxOf === remark.id ? box(row.empty ?? true, view) : ''}</div></ytcp-comment>`;
}

/** Under the channel's own comments the name stands in a badge. */
function author(by: string): string {
  const name = `<yt-formatted-string class="author-text style-scope ytcp-comment">@${by}</yt-formatted-string>`;
  return by === anna
    ? `<ytcp-author-comment-badge is-creator class="creator"><a id="badge-name" href="https://www.youtube.com/@${by}">${name}</a></ytcp-author-comment-badge>`
    : `<a id="name" class="yt-simple-endpoint" href="https://www.youtube.com/@${by}">${name}</a>`;
}

function buttons(remark: Remark, isReply: boolean, { lang }: View): string {
  const say = words[lang];
  const count = isReply ? 0 : answersOf(remark).length;
  return `<div id="toolbar"><ytcp-comment-button id="reply-button"><ytcp-button><ytcp-button-shape><button aria-label="${say.reply}">${say.reply}</button></ytcp-button-shape></ytcp-button></ytcp-comment-button>
<ytcp-comment-toggle-button id="show-replies-button"${count === 0 ? ' disabled' : ''}><button>${count === 0 ? '' : say.replies(count)}</button></ytcp-comment-toggle-button>
<ytcp-comment-toggle-button id="like-button"><ytcp-icon-button aria-label="${say.like}">👍</ytcp-icon-button></ytcp-comment-toggle-button>
<ytcp-comment-creator-heart id="creator-heart"><ytcp-icon-button id="creator-heart-button" aria-label="${say.heart}"><img id="img" alt="@${anna}"><span>${remark.hearted ? '♥' : '♡'}</span></ytcp-icon-button></ytcp-comment-creator-heart></div>`;
}

/** Its link has no address; its picture has. */
function video({ id, title, kind }: Publication): string {
  const address =
    kind === 'post'
      ? 'https://yt3.ggpht.com/a-picture-of-a-loaf=s176'
      : `https://i.ytimg.com/vi/${id}/mqdefault.jpg`;
  return `<ytcp-comment-video-thumbnail><a id="body" class="style-scope ytcp-comment-video-thumbnail"><div id="video-thumbnail"><ytcp-img-with-fallback><img src="${address}" alt=""></ytcp-img-with-fallback></div>
<div id="video-title"><yt-formatted-string>${escapeHtml(title)}</yt-formatted-string></div></a></ytcp-comment-video-thumbnail>`;
}

function box(empty: boolean, { lang }: View): string {
  const say = words[lang];
  const off = empty ? ' disabled' : '';
  return `<ytcp-commentbox is-reply><div id="body"><div id="main"><ytcp-form-input-container id="input-container"><div id="outer"><div id="child-input">
<tp-yt-iron-autogrow-textarea id="textarea"><div id="mirror" aria-hidden="true"> </div><div class="textarea-container fit"><textarea id="textarea" rows="1" placeholder="${say.add}"></textarea></div></tp-yt-iron-autogrow-textarea></div></div></ytcp-form-input-container>
<div id="footer"><ytcp-button id="cancel-button"><button>${say.cancel}</button></ytcp-button><ytcp-button id="submit-button"${off}><button${off}>${say.send}</button></ytcp-button></div></div></div></ytcp-commentbox>`;
}

function richText(text: string): string {
  return escapeHtml(text)
    .replaceAll('🌾', '<img class="emoji" alt="🌾">')
    .replaceAll('\n', '<br>')
    .replace(/@([\w.-]+)/gu, '<a href="https://www.youtube.com/@$1">@$1</a>');
}
