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

/** The older interface: Ember's class names, articles in articles, Quill. */
export function emberPost(post: Post, view: View, withComments: boolean): string {
  const w = words[view.lang];
  const by = personOf(post.by);
  const isMine = post.by === view.viewer;
  return `<div class="feed-shared-update-v2 artdeco-card" data-urn="urn:li:activity:${post.id}" role="article">
  <div class="update-components-actor">
    <a class="update-components-actor__image" href="${hrefOf(by)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${memberIdOf(by)}">${avatar(by, 48)}</a>
    <a class="update-components-actor__meta-link" href="${hrefOf(by)}"><span class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">${escape(by.name)}</span><span class="visually-hidden">${escape(by.name)}</span></span>${isMine ? `<span class="update-components-actor__supplementary-actor-info"> • ${w.you}</span>` : ''}</span>
    <span class="update-components-actor__description">${escape(by.headline)}</span></a>
    <span class="update-components-actor__sub-description">${ageOf(post.id)}</span>
    <button class="feed-shared-control-menu__trigger artdeco-button" aria-label="${escape(w.menu(by.name))}">⋯</button>
  </div>
  <div class="feed-shared-update-v2__description"><div class="update-components-text update-components-update-v2__commentary"><span dir="ltr">${textHtml(post.text)}</span></div></div>
  ${isMine ? `<a class="analytics-entry-point" href="/analytics/post-summary/urn:li:activity:${post.id}/">${w.analytics}</a>` : ''}
  <ul class="social-details-social-counts"><li class="social-details-social-counts__comments"><button data-copy="open" data-post="${post.id}">${w.comments(post.lines.length)}</button></li></ul>
  <div class="feed-shared-social-action-bar"><button class="react-button__trigger artdeco-button" aria-pressed="false">${w.like}</button><button class="artdeco-button">${w.comment}</button><button class="artdeco-button">${w.repost}</button></div>
  ${withComments ? emberComments(post, view) : ''}
</div>`;
}

function emberComments(post: Post, view: View): string {
  const w = words[view.lang];
  const threads = threadsOf(post, view);
  const rest = threads.length > view.shown;
  return `<div class="feed-shared-update-v2__comments-container">
  ${view.viewer ? `<div class="comments-comment-box comments-comment-box--cr" data-copy-box="post" data-placeholder="${w.add}"></div>` : ''}
  <div class="comments-comments-list comments-comments-list--cr">
    <div class="comments-comment-list__container">${threads
      .slice(0, view.shown)
      .map((thread) => emberThread(thread, post, view))
      .join('')}</div>
    ${rest ? `<button class="comments-comments-list__load-more-comments-button--cr artdeco-button" data-copy="more">${w.more}</button>` : ''}
  </div>
</div>`;
}

export function emberThread(thread: Thread, post: Post, view: View): string {
  const w = words[view.lang];
  const { top, replies, folded } = thread;
  const count = replies.length + folded.length;
  const list = `<div class="comments-comment-item__nested-items"><div class="comments-replies-list">
    ${folded.length > 0 ? `<button class="comments-replies-list__replies-button show-prev-replies" data-copy="unfold">${w.moreReplies}</button>` : ''}
    ${replies.map((reply) => emberRow(reply, post, view)).join('')}</div></div>`;
  return emberRow(top, post, view, count, list);
}

export function emberRow(line: Line, post: Post, view: View, count = 0, nested = ''): string {
  const w = words[view.lang];
  const by = personOf(line.by);
  const notes = [
    line.by === view.viewer ? `• ${w.you}` : '• 2°',
    line.by === post.by ? w.author : '',
  ];
  return `<article class="comments-comment-entity${line.to ? ' comments-comment-entity--reply' : ''}" data-id="urn:li:comment:(activity:${post.id},${line.id})">
  <div class="comments-comment-meta__container">
    <a class="comments-comment-meta__image-link" href="${hrefOf(by)}">${avatar(by, line.to ? 24 : 32)}</a>
    <div class="comments-comment-meta__actor"><a class="comments-comment-meta__description-container" href="${hrefOf(by)}"><h3 class="comments-comment-meta__description"><span class="comments-comment-meta__description-title">${escape(by.name)}</span> <span class="comments-comment-meta__data">${notes[0]}</span>${notes[1] ? `<span class="comments-comment-meta__badge">${notes[1]}</span>` : ''}</h3><div class="comments-comment-meta__description-subtitle">${escape(by.headline)}</div></a></div>
    <div class="comments-comment-meta__info"><time class="comments-comment-meta__data">${ageOf(line.id)}</time><button class="comment-options-trigger" aria-label="${escape(w.options(by.name))}">⋯</button></div>
  </div>
  <section class="comments-comment-entity__content"><span class="comments-comment-item__main-content feed-shared-main-content--comment"><div class="update-components-text"><span dir="ltr">${textHtml(line.text)}</span></div></span></section>
  ${
    view.viewer
      ? `<div class="comments-comment-social-bar--cr">
    <button class="react-button__trigger artdeco-button" aria-pressed="${line.isLiked === true}" data-copy="like">${w.like}</button>
    <button class="comments-comment-social-bar__reply-action-button--cr artdeco-button" aria-label="${escape(w.replyTo(by.name))}" data-copy="reply">${w.reply}</button>
    ${count > 0 ? `<span class="comments-comment-social-bar__replies-count--cr">${w.replies(count)}</span>` : ''}
  </div>`
      : ''
  }
  ${nested}
</article>`;
}
