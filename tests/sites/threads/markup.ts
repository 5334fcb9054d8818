import { escapeHtml, picture } from '../youtube/markup-comment.ts';
import { chainFrom, pathTo, type Entry } from './story.ts';
import { words } from './words.ts';

/** Who looks, and how Threads is served to them. */
export interface View {
  /** null: signed out. */
  viewer: string | null;
  lang: 'it' | 'en';
  dark: boolean;
  /** Where the box for a reply opens. */
  composer: 'dialog' | 'inline';
  /** Some renders have none. */
  pagelets: boolean;
}

/** The post page: above it what it answers, below it one chain for each reply. `loaded`: so many of these are there. */
export function postPage(code: string, view: View, posts: Entry[], loaded = Infinity): string {
  const path = pathTo(code, posts);
  const focal = path.at(-1);
  if (!focal) return '';
  const chains = [
    ...path.slice(0, -1).map((above) => [above]),
    [focal],
    ...(focal.goesOn ?? []).map((more) => [more]),
    ...focal.replies.slice(0, loaded).map(chainFrom),
  ];
  const by = path[0]?.by ?? '';
  const rest = focal.replies.length > loaded ? '<div class="more"></div>' : '';
  const list = chains.map((chain, index) => {
    // Later ones are served without their number.
    const number = index < 3 ? index : '{n}';
    const name = view.pagelets ? ` data-pagelet="threads_post_page_${number}"` : '';
    const cards = chain.map((each) => `<div>${card(each, by, view)}</div>`).join('');
    const box = view.composer === 'inline' && chain[0] === focal ? inlineBox(focal, view) : '';
    return `<div${name}>${cards}${box}</div>`;
  });
  return `<div class="column" data-column-scrollable="true">${list.join('')}${rest}</div>`;
}

export function profilePage(handle: string, view: View, posts: Entry[]): string {
  const own = posts.filter(({ by }) => by === handle);
  const list = own.map(
    (post, index) =>
      `<div data-pagelet="threads_profile_posts_timeline_${index}"><div>${card(post, '', view)}</div></div>`,
  );
  return `<div class="column"><h1>${handle}</h1><div>${list.join('')}</div></div>`;
}

export function card(entry: Entry, threadBy: string, view: View): string {
  const say = words[view.lang];
  const { by, code, liked, replies, quote } = entry;
  const link = `/@${by}/post/${code}`;
  const badge =
    by === threadBy
      ? `<span class="soft">·</span><span class="x1 soft" dir="auto">${say.author}</span>`
      : '';
  const action = (label: string, count: number, name: string, path: string) =>
    `<div class="action ${name}" role="button" tabindex="0">${icon(label, path)}<span class="count">${count > 0 ? count : ''}</span></div>`;
  return `<div class="card" data-pressable-container="true"><a class="face" href="/@${by}" role="link">${picture(by)}</a>
<div class="head"><span class="x2" dir="auto"><a href="/@${by}" role="link"><span class="x3" translate="no">${by}</span></a></span>
<a href="${link}" role="link"><time datetime="${timeOf(entry)}"><abbr>${ago(entry, view.lang)}</abbr></time></a>${badge}
<div role="button" class="menu" aria-haspopup="menu" tabindex="0">${icon(say.more, 'M4 12h2M11 12h2M18 12h2')}</div></div>
<div class="body"><span class="x4" dir="auto"><span>${richText(entry.text)}</span></span>${quote ? quoted(quote, view) : ''}</div>
<div class="actions">${action(liked ? say.unlike : say.like, 0, 'like', 'M12 20S4 15 4 9a4 4 0 018-2 4 4 0 018 2c0 6-8 11-8 11z')}${action(say.reply, replies.length, 'reply', 'M20 12a8 8 0 10-3 6l3 2z')}${action(say.repost, 0, 'repost', 'M5 9l3-3 3 3M8 6v10h5M19 15l-3 3-3-3M16 18V8h-5')}${action(say.share, 0, 'share', 'M4 11l16-7-7 16-2-7z')}</div></div>`;
}

/** A quoted post is a card inside the card. */
function quoted({ by, code, text, minutesAgo }: Entry, view: View): string {
  const link = `/@${by}/post/${code}`;
  return `<div class="quote" data-pressable-container="true"><span dir="auto"><a href="/@${by}" role="link"><span class="x3">${by}</span></a></span>
<a href="${link}" role="link"><time datetime="${timeOf({ minutesAgo })}"><abbr>${ago({ minutesAgo }, view.lang)}</abbr></time></a><span class="x4" dir="auto"><span>${richText(text)}</span></span></div>`;
}

/** Its Send has the reply icon, turned on its side. */
export function inlineBox({ by, code }: Entry, view: View): string {
  const say = words[view.lang];
  return `<div class="composer" data-for="${code}"><div class="place" data-placeholder="${say.replyTo(by)}"></div>
<span style="transform: rotate(90deg)"><div class="send" role="button" aria-disabled="true">${icon(say.reply, 'M4 11l16-7-7 16-2-7z')}</div></span></div>`;
}

/** With a copy of the card that is answered. */
export function dialogBox(entry: Entry, view: View): string {
  const say = words[view.lang];
  return `<div class="shade"><div role="dialog" aria-label="${say.reply}"><div class="top"><div role="button" class="close">${say.close}</div><b>${say.reply}</b></div>
${card(entry, '', view)}
<div class="composer" data-for="${entry.code}"><b>${view.viewer ?? ''}</b><div class="place" data-placeholder="${say.replyTo(entry.by)}"></div>
<div role="button" class="attach">${icon('GIF', 'M5 5h14v14H5z')}</div></div><div class="bottom"><div class="send" role="button" aria-disabled="true">${say.post}</div></div></div></div>`;
}

export function renderDocument(path: string, view: View, posts: Entry[], loaded?: number): string {
  const say = words[view.lang];
  const code = codeIn(path);
  const main = code
    ? postPage(code, view, posts, loaded)
    : profilePage(path.slice(2).split('/')[0] ?? '', view, posts);
  const profile = view.viewer
    ? `<a role="link" href="/@${view.viewer}">${icon(say.profile, 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-5 16-5 16 0')}</a>`
    : `<a href="/login" role="link">${say.signIn}</a>`;
  const layout = `<div id="barcelona-page-layout"><div role="region" aria-label="${say.column}">${main}</div></div>`;
  return `<!doctype html><html lang="${view.lang}" class="__fb-${view.dark ? 'dark' : 'light'}-mode"><head><meta charset="utf-8"><title>Threads</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/s/style.css"></head>
<body><div id="barcelona-header"><nav><a role="link" href="/" class="home">@</a><a role="link" href="/search">${icon('search', 'M10 4a6 6 0 100 12 6 6 0 000-12zM15 15l5 5')}</a><div role="button">${icon(say.newPost, 'M12 5v14M5 12h14')}</div><a role="link" href="/activity">${icon('activity', 'M5 12l4 4L19 6')}</a>${profile}</nav></div>
<main>${layout}</main>
<script type="application/json" data-sjs>${code ? embedded(code, posts) : '{}'}</script><script id="view" type="application/json">${JSON.stringify(view)}</script><script src="/s/client.js"></script></body></html>`;
}

export function codeIn(path: string): string | null {
  return /^\/@[\w.]+\/post\/([\w-]+)/u.exec(path)?.[1] ?? null;
}

/** What the server knows of the first page: more of each chain than it shows. */
function embedded(code: string, posts: Entry[]): string {
  const path = pathTo(code, posts);
  const focal = path.at(-1);
  if (!focal) return '{}';
  const item = (entry: Entry, isReply: boolean) => ({
    post: {
      code: entry.code,
      user: { username: entry.by },
      caption: { text: entry.text },
      text_post_app_info: { is_reply: isReply, direct_reply_count: entry.replies.length },
    },
  });
  const chains = focal.replies.map((reply) => [reply, ...reply.replies.slice(-1)]);
  const data = {
    containing_thread: { thread_items: path.map((entry, index) => item(entry, index > 0)) },
    reply_threads: chains.map((chain) => ({
      thread_items: chain.map((entry) => item(entry, true)),
    })),
  };
  const call = ['adp_BarcelonaPostPageDirectQueryRelayPreloader_1', { result: { data } }];
  return JSON.stringify({ require: [['RelayPrefetchedStreamCache', 'next', [], call]] }).replaceAll(
    '<',
    '\\u003c',
  );
}

function timeOf({ minutesAgo }: { minutesAgo: number }): string {
  return new Date(Date.now() - minutesAgo * 60_000).toISOString().replace(/\d\.\d+Z/u, '0.000Z');
}

function ago({ minutesAgo }: { minutesAgo: number }, lang: string): string {
  const [value, unit] =
    minutesAgo < 60
      ? [minutesAgo, lang === 'it' ? ' min' : 'm']
      : minutesAgo < 1440
        ? [minutesAgo / 60, lang === 'it' ? ' h' : 'h']
        : [minutesAgo / 1440, lang === 'it' ? ' g' : 'd'];
  return `${Math.floor(value)}${unit}`;
}

function icon(label: string, path: string): string {
  return `<svg aria-label="${label}" role="img" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6"><path d="${path}"/></svg>`;
}

function richText(text: string): string {
  return escapeHtml(text)
    .replaceAll('\n', '<br>')
    .replace(/@([\w.]+)/gu, '<a href="/@$1" role="link">@$1</a>');
}
