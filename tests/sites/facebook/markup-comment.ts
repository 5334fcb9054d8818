import {
  people,
  withAnswers,
  type Person,
  type PersonKey,
  type Post,
  type Remark,
} from './story.ts';
import { longAge, shortAge, words, type Lang } from './words.ts';

/** Who looks, and in which of Facebook's forms the page comes. */
export interface View {
  /** The profile that acts. null: signed out. */
  viewer: PersonKey | null;
  /** Whose login it is, where a page acts. */
  login?: PersonKey;
  lang: Lang;
  dark: boolean;
  /** Replies stand beside their comment, or inside of its element. */
  replies: 'beside' | 'inside';
  ids: 'numeric' | 'base64';
}

/** One comment with what is below it: the part that is one thread. */
export function thread(remark: Remark, post: Post, view: View, isOpen = false): string {
  return `<div class="x1thread">${part(remark, post, view, below(remark, post, view, isOpen))}</div>`;
}

/** Also what the server gives when one unfolds. */
export function replies(top: Remark, post: Post, view: View): string {
  return (top.answers ?? []).map((answer) => replyPart(answer, top, top, post, view)).join('');
}

/** A reply that was just sent. */
export function freshReply(reply: Remark, to: Remark, top: Remark, post: Post, view: View): string {
  return replyPart(reply, to, top, post, view);
}

function below(top: Remark, post: Post, view: View, isOpen: boolean): string {
  const say = words[view.lang];
  const count = withAnswers(top).length - 1;
  const label = top.preview ? say.replied(people[top.preview].name, count) : say.unfold(count);
  const unfold =
    count > 0 && !isOpen
      ? `<div class="x1unfold"><div role="button" tabindex="0" data-act="unfold" data-id="${top.id}"><span>${label}</span></div></div>`
      : '';
  return `<div class="x1replies"><div class="x1list">${isOpen ? replies(top, post, view) : ''}</div>${unfold}<div class="x1box"></div></div>`;
}

function replyPart(answer: Remark, to: Remark, top: Remark, post: Post, view: View): string {
  const deeper = (answer.answers ?? []).map((each) => replyPart(each, answer, top, post, view));
  const inner = deeper.length > 0 ? `<div class="x1deeper">${deeper.join('')}</div>` : '';
  return `<div class="x1reply">${part(answer, post, view, inner, { to, top })}</div>`;
}

function part(
  remark: Remark,
  post: Post,
  view: View,
  inner: string,
  reply?: { to: Remark; top: Remark },
): string {
  const own = row(remark, post, view, reply);
  const isInside = view.replies === 'inside';
  return `<div class="x1n2onr6"><div role="article" tabindex="-1" aria-label="${escapeHtml(labelOf(remark, view, reply))}">${own}${isInside ? inner : ''}</div></div>${isInside ? '' : inner}`;
}

function row(remark: Remark, post: Post, view: View, reply?: { top: Remark }): string {
  const say = words[view.lang];
  const author = people[remark.by];
  const address = addressOf(post, remark.id, reply?.top.id ?? remark.id, view);
  // As on the site, the links to the author carry the comment's id too.
  const profile = tracked(
    author,
    `comment_id=${commentIdOf(post, remark.id, 'base64')}&amp;__cft__[0]=AZU`,
  );
  const isOwn = view.viewer === remark.by;
  const likes = remark.id.endsWith('3') ? 3 : 0;
  return `<div class="x1row"><div class="x1pic"><a href="${profile}" role="link" aria-hidden="true" tabindex="-1">${picture(author)}</a></div>
<div class="x1main"><div class="x1bubble"><span class="x3nfvp2"><a href="${profile}" role="link" tabindex="0"><span class="xt0psk2"><span dir="auto">${escapeHtml(author.name)}</span></span></a></span>${remark.by === post.by ? ` <span class="x1badge"><span dir="auto">${say.author}</span></span>` : ''}
<div class="x1text"><div dir="auto" style="text-align: start;">${textHtml(remark.text)}${remark.rest ? `… <div role="button" tabindex="0" data-act="rest" data-id="${remark.id}">${say.more}</div>` : ''}</div></div>
${likes ? `<div role="button" tabindex="0" class="x1count" aria-label="${say.reactions(likes)}"><span>${likes}</span></div>` : ''}</div>
<ul aria-hidden="false" class="html-ul"><li><span><a href="${address}" role="link" tabindex="0">${shortAge(remark.minutesAgo, view.lang)}</a></span></li>
<li><div role="button" tabindex="0" class="${remark.isLiked ? 'x1on' : 'x1off'}" aria-label="${remark.isLiked ? say.removeLike : say.like}" data-act="like" data-id="${remark.id}">${say.like}</div></li>
<li><div role="button" tabindex="0" data-act="reply" data-id="${remark.id}">${say.reply}</div></li></ul></div>
<div class="x1menu"><div role="button" tabindex="0" aria-haspopup="menu" aria-expanded="false" aria-label="${isOwn ? say.edit : say.hide}">⋯</div></div></div>`;
}

function labelOf(remark: Remark, { lang }: View, reply?: { to: Remark; top: Remark }): string {
  const who = people[remark.by].name;
  const when = longAge(remark.minutesAgo, lang);
  if (!reply) return words[lang].comment(who, when);
  return words[lang].answer(who, people[reply.to.by].name, reply.to === reply.top, when);
}

export function addressOf(post: Post, id: string, topId: string, { ids }: View): string {
  const reply = id === topId ? '' : `&amp;reply_comment_id=${commentIdOf(post, id, ids)}`;
  return `${postAddress(post)}?comment_id=${commentIdOf(post, topId, ids)}${reply}&amp;__cft__[0]=AZU&amp;__tn__=R`;
}

export function postAddress(post: Post): string {
  return `${profileOf(people[post.by])}/posts/${post.ref}`;
}

export function profileOf({ vanity, id }: Person): string {
  return vanity === null ? `/profile.php?id=${id}` : `/${vanity}`;
}

/** Facebook adds to its links what it counts by. */
export function tracked(person: Person, more: string): string {
  return `${profileOf(person)}${person.vanity === null ? '&amp;' : '?'}${more}`;
}

export function commentIdOf(post: Post, id: string, ids: View['ids']): string {
  return ids === 'numeric' ? id : encodeURIComponent(btoa(`comment:${post.id}_${id}`));
}

export function picture({ hue }: Person): string {
  const uri = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 55% 80%)"/><circle cx="20" cy="16" r="7" fill="hsl(${hue} 45% 42%)"/><path d="M5 40c2-12 8-15 15-15s13 3 15 15z" fill="hsl(${hue} 45% 42%)"/></svg>`)}`;
  return `<svg role="none" viewBox="0 0 40 40"><image x="0" y="0" width="40" height="40" xlink:href="${uri}" style="clip-path: circle(50%)"></image></svg>`;
}

/** Emoji are pictures, mentions are links. */
export function textHtml(text: string): string {
  return escapeHtml(text)
    .replaceAll(/\{(\w+)\}/gu, (_all, key: PersonKey) => {
      const person = people[key];
      return `<span><a href="${tracked(person, '__tn__=R')}" role="link"><span class="xt0psk2">${person.name}</span></a></span>`;
    })
    .replaceAll(/\p{Extended_Pictographic}/gu, (emoji) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
      return `<span class="x1emoji"><img alt="${emoji}" width="16" height="16" src="data:image/svg+xml,${encodeURIComponent(svg)}"></span>`;
    });
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
