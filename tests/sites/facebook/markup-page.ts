import {
  escapeHtml,
  picture,
  postAddress,
  profileOf,
  textHtml,
  thread,
  type View,
} from './markup-comment.ts';
import { pageData } from './page-data.ts';
import { countOf, people, type PersonKey, type Post } from './story.ts';
import { shortAge, words } from './words.ts';

/** How far a post's comments have come in. */
export interface Progress {
  loaded: number;
  /** Every thread unfolded. */
  isOpen?: boolean;
  order?: 'relevant' | 'all';
}

export type Shown =
  | { kind: 'home'; posts: Post[] }
  | { kind: 'profile'; owner: PersonKey; posts: Post[] }
  /** The post alone, or in a dialog over its owner's profile. */
  | { kind: 'post'; post: Post; progress: Progress; behind?: Post[] };

export function renderDocument(shown: Shown, view: View): string {
  const { viewer, lang, dark } = view;
  const say = words[lang];
  const main =
    shown.kind === 'home'
      ? `<p>${say.home}</p>${shown.posts.map((post) => listed(post, 0, view)).join('')}`
      : shown.kind === 'profile'
        ? profile(shown.owner, shown.posts, view)
        : shown.behind
          ? profile(shown.post.by, shown.behind, view)
          : post(shown.post, shown.progress, view);
  const isDialog = shown.kind === 'post' && shown.behind !== undefined;
  const cookies = `document.cookie='c_user=${viewer ? people[view.login ?? viewer].id : ''}; path=/${viewer ? '' : '; max-age=0'}';document.cookie='i_user=${view.login ? people[viewer ?? 'anna'].id : ''}; path=/${view.login ? '' : '; max-age=0'}'`;
  return `<!doctype html>
<html id="facebook" lang="${lang}" dir="ltr" class="_9dls ${dark ? '__fb-dark-mode' : '__fb-light-mode'}"><head><meta charset="utf-8"><title>Facebook</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/rsrc/style.css"><script>${cookies}</script>
<script type="application/json" data-content-len="1" data-sjs>${pageData(shown, view)}</script></head>
<body><div id="mount_0_0"><div role="banner" class="x1top"><a href="/" data-spa class="x1logo">piazza</a>${viewer ? `<a href="${profileOf(people[viewer])}" data-spa>${picture(people[viewer])}${escapeHtml(people[viewer].name)}</a>` : `<a href="/">${say.signIn}</a>`}</div>
<div role="main" class="x1page">${main}</div>
<div class="x1layer">${isDialog ? dialog(shown.post, shown.progress, view) : ''}</div></div>
<script src="/rsrc/client.js" defer></script></body></html>`;
}

export function dialog(shown: Post, progress: Progress, view: View): string {
  const say = words[view.lang];
  return `<div class="x1shade"></div><div role="dialog" aria-modal="true" aria-labelledby="_r_1_" class="x1dialog"><div class="x1bar"><h2 id="_r_1_"><span dir="auto">${say.postOf(people[shown.by].name)}</span></h2><div role="button" tabindex="0" aria-label="${say.close}" data-act="close">✕</div></div><div class="x1scroll">${post(shown, progress, view)}</div></div>`;
}

export function profile(owner: PersonKey, posts: Post[], view: View): string {
  const own = posts.filter((each) => each.by === owner);
  return `<div class="x1head">${picture(people[owner])}<h1>${escapeHtml(people[owner].name)}</h1></div><div role="feed">${own.map((each, index) => listed(each, index + 1, view)).join('')}</div>`;
}

/** In a list: its header, its text, how many comments, and one of them. */
function listed(shown: Post, place: number, view: View): string {
  const [first] = shown.remarks;
  return `<div aria-posinset="${place}" aria-describedby="x" class="x1card">${header(shown, view)}${message(shown)}
<div class="x1sum"><a href="${postAddress(shown)}" data-spa role="link">${words[view.lang].comments(countOf(shown))}</a></div>${first && place > 0 ? `<div class="x1preview">${thread({ ...first, answers: [] }, shown, view)}</div>` : ''}</div>`;
}

function post(shown: Post, progress: Progress, view: View): string {
  const say = words[view.lang];
  const { order = 'relevant' } = progress;
  return `<div class="x1card x1focal" data-post="${shown.id}" data-order="${order}">${header(shown, view)}${message(shown)}
<div class="x1sum"><span>${say.comments(countOf(shown))}</span></div>
<div class="x1order"><div role="button" tabindex="0" aria-haspopup="menu" aria-expanded="false" data-act="order"><span>${order === 'all' ? say.all : say.relevant}</span> ▾</div></div>
<div class="x1threads">${threads(shown, 0, progress, view)}</div>${moreButton(shown, progress, view)}
${view.viewer ? `<div class="x1box x1foot" data-label="${escapeHtml(say.commentAs(people[view.viewer].name))}"></div>` : ''}</div>`;
}

/** The next ones of the list, in the order that was chosen. */
export function threads(shown: Post, from: number, progress: Progress, view: View): string {
  return ordered(shown, progress)
    .slice(from, progress.loaded)
    .map((remark) => thread(remark, shown, view, progress.isOpen))
    .join('');
}

export function moreButton(shown: Post, progress: Progress, view: View): string {
  return ordered(shown, progress).length > progress.loaded
    ? `<div class="x1more"><div role="button" tabindex="0" data-act="more"><span>${words[view.lang].moreComments}</span></div></div>`
    : '';
}

function ordered({ remarks }: Post, { order = 'relevant' }: Progress) {
  return order === 'all' ? remarks : remarks.filter((remark) => !remark.isLow);
}

function header(shown: Post, view: View): string {
  const author = people[shown.by];
  return `<div class="x1by"><a href="${profileOf(author)}" data-spa aria-hidden="true" tabindex="-1">${picture(author)}</a><div><div data-ad-rendering-role="profile_name"><h3><a href="${profileOf(author)}?__tn__=-UC" data-spa role="link"><b><span>${escapeHtml(author.name)}</span></b></a></h3></div><a href="${postAddress(shown)}?__cft__[0]=AZU" data-spa role="link" class="x1time">${shortAge(shown.minutesAgo, view.lang)}</a></div><div role="button" tabindex="0" aria-haspopup="menu" aria-label="${escapeHtml(words[view.lang].actions(author.name))}">⋯</div></div>`;
}

function message(shown: Post): string {
  return `<div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message"><div dir="auto" style="text-align: start;">${textHtml(shown.text)}</div></div></div>`;
}
