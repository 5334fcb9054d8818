import { allOf, community, pathOf, withAnswers, type Post, type Remark } from './story.ts';
import { depthOf, type Shown } from './new-markup.ts';
import { bodyOf, escape, timeOf, wordsOf, type View } from './view.ts';

export function renderOld(shown: Shown, view: View): string {
  const { viewer, lang } = view;
  const t = wordsOf(view);
  const name =
    'post' in shown ? `comments-page${shown.single ? ' single-page' : ''}` : 'listing-page';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>r/${community}</title>
<link rel="stylesheet" href="/static/old.css"><script defer src="/static/old.js"></script></head><body class="${viewer ? 'loggedin ' : ''}${name}${view.dark ? ' res-nightmode' : ''}">
<div id="header" role="banner"><div id="header-bottom-left"><span class="pagename"><a href="/r/${community}/">${community}</a></span></div><div id="header-bottom-right"><span class="user">${
    viewer
      ? `<a href="/user/${viewer}/">${viewer}</a>&nbsp;(<span class="userkarma">1</span>)`
      : `<a href="/login" class="login-required">${t.logIn}</a>`
  }</span></div></div><div class="content" role="main">${renderContent(shown, view)}</div></body></html>`;
}

function renderContent(shown: Shown, view: View): string {
  const t = wordsOf(view);
  if (!('post' in shown)) {
    const posts = 'feed' in shown ? shown.feed : shown.posts;
    const ad = `<div class="thing link promoted promotedlink" data-fullname="t3_ad1" data-author="forno_perfetto" data-promoted="true"><div class="entry"><p class="title">${t.ad}</p></div></div>`;
    return `<div id="siteTable" class="sitetable linklisting">${'feed' in shown ? ad : ''}${posts.map((post) => renderLink(post, view)).join('')}</div>`;
  }
  const { post, single } = shown;
  const form = (id: string) =>
    `<form action="#" class="usertext cloneable" onsubmit="return post_form(this, 'comment')"><input type="hidden" name="thing_id" value="${id}"><div class="usertext-edit md-container"><div class="md"><textarea rows="1" cols="1" name="text"></textarea></div><div class="bottom-area"><div class="usertext-buttons"><button type="submit" class="save">${t.comment}</button><button type="button" onclick="return cancel_usertext(this)" class="cancel">${t.cancel}</button></div></div></div></form>`;
  return `<div id="siteTable" class="sitetable linklisting">${renderLink(post, view)}</div><div class="commentarea"><div class="panestack-title"><span class="title">${t.count(allOf(post).length)}</span></div>${
    view.viewer && !post.locked ? form(post.id) : ''
  }${single ? `<div class="infobar"><a href="${pathOf(post)}">${t.all}</a></div>` : ''}<div id="siteTable_${post.id}" class="sitetable nestedlisting">${renderThings(shown, view)}</div></div>`;
}

/** The things of a listing of comments; those that come later are one more thing. */
export function renderThings(
  { post, open = false, single }: Extract<Shown, { post: Post }>,
  view: View,
): string {
  const first = single ? [single] : post.remarks.filter(({ late }) => open || !late);
  const late = single ? [] : post.remarks.filter((remark) => !first.includes(remark));
  return `${first.map((remark) => renderThing(remark, { post, open }, view)).join('')}${
    late.length > 0 ? renderMore(post, late, post.id, view) : ''
  }`;
}

export function renderThing(
  remark: Remark,
  { post, open }: { post: Post; open: boolean },
  view: View,
): string {
  const t = wordsOf(view);
  const { id, by, answers = [], folded, minutesAgo } = remark;
  const missing = !open && folded ? answers : [];
  const below =
    missing.length === 0
      ? answers.map((answer) => renderThing(answer, { post, open }, view)).join('')
      : folded === 'link'
        ? `<div class="thing morerecursion"><div class="entry"><span class="deepthread"><a href="${pathOf(post, remark)}">${t.thread}</a></span></div></div><div class="clearleft"></div>`
        : renderMore(post, missing, id, view);
  const listing = below ? `<div id="siteTable_${id}" class="sitetable listing">${below}</div>` : '';
  if (by === null)
    return `<div class="thing id-${id} noncollapsed deleted comment" id="thing_${id}" data-fullname="${id}" data-type="comment"><div class="entry unvoted"><p class="tagline"><em>[deleted]</em></p><form class="usertext grayed"><div class="usertext-body"><div class="md"><p>[deleted]</p></div></div></form></div><div class="child">${listing}</div></div><div class="clearleft"></div>`;
  const time = timeOf(minutesAgo, view)
    .toISOString()
    .replace(/\.\d+Z/u, '+00:00');
  const up = remark.upvoted ? 'likes' : 'unvoted';
  const isReply = depthOf(post.remarks, remark) > 0;
  return `<div class="thing id-${id} ${remark.collapsed ? 'collapsed' : 'noncollapsed'}${remark.stickied ? ' stickied' : ''} comment" id="thing_${id}" onclick="click_thing(this)" data-fullname="${id}" data-type="comment" data-author="${by}" data-permalink="${pathOf(post)}${id.slice(3)}/"><div class="midcol ${up}"><div class="arrow up" onclick="vote(this)" role="button"></div></div><div class="entry ${up}"><p class="tagline"><a href="/user/${by}/" class="author${by === post.by ? ' submitter' : ''}">${by}</a> <time datetime="${time}" class="live-timestamp">${t.ago(minutesAgo)}</time></p><form action="#" class="usertext warn-on-unload"><input type="hidden" name="thing_id" value="${id}"><div class="usertext-body"><div class="md">${bodyOf(remark.text)}</div></div></form><ul class="flat-list buttons"><li><a href="${pathOf(post)}${id.slice(3)}/" class="bylink">permalink</a></li>${
    isReply ? `<li><a href="#x" data-event-action="parent" class="bylink">parent</a></li>` : ''
  }${
    post.locked
      ? ''
      : `<li class="reply-button"><a class="access-required" href="javascript:void(0)" data-event-action="comment" onclick="return reply(this)">${t.reply}</a></li>`
  }</ul></div><div class="child">${listing}</div></div><div class="clearleft"></div>`;
}

function renderMore(post: Post, missing: Remark[], parentId: string, view: View): string {
  const t = wordsOf(view);
  const ids = missing.map(({ id }) => id.slice(3)).join(',');
  const count = missing.flatMap(withAnswers).length;
  return `<div class="thing noncollapsed morechildren"><div class="entry"><span class="morecomments"><a class="button" href="javascript:void(0)" onclick="return morechildren(this, '${post.id}', '${parentId}', '${ids}')">${t.moreComments} <span class="gray">&nbsp;(${t.more(count)})</span></a></span></div></div><div class="clearleft"></div>`;
}

function renderLink(post: Post, view: View): string {
  const t = wordsOf(view);
  const at = timeOf(post.minutesAgo, view)
    .toISOString()
    .replace(/\.\d+Z/u, '+00:00');
  return `<div class="thing id-${post.id} link self" id="thing_${post.id}" data-fullname="${post.id}" data-type="link" data-author="${post.by}" data-comments-count="${allOf(post).length}" data-permalink="${pathOf(post)}" data-subreddit="${community}"><div class="entry unvoted"><p class="title"><a class="title may-blank" href="${pathOf(post)}">${escape(post.title)}</a></p><p class="tagline"><time datetime="${at}" class="live-timestamp">${t.ago(post.minutesAgo)}</time> <a href="/user/${post.by}/" class="author">${post.by}</a></p><div class="expando"><div class="usertext-body"><div class="md">${bodyOf(post.text)}</div></div></div>${post.locked ? `<p class="locked-tagline">${t.locked}</p>` : ''}<ul class="flat-list buttons"><li><a href="${pathOf(post)}" class="comments">${t.count(allOf(post).length)}</a></li></ul></div></div><div class="clearleft"></div>`;
}
