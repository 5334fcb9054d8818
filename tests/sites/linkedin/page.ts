import { emberPost } from './markup-ember.ts';
import { sduiCard, sduiPost } from './markup-sdui.ts';
import { ids, memberIdOf, type Post } from './story.ts';
import { avatar, escape, personOf, type View } from './view.ts';
import { words } from './words.ts';

/** The whole document. `isStill`: without the script, for tests that read it as it is. */
export function renderDocument(path: string, view: View, isStill = false): string {
  const { generation, scheme, lang } = view;
  const data = JSON.stringify(view).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${lang}"${generation === 'ember' ? ` class="theme--${scheme}"` : ''} data-copy-scheme="${scheme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>LinkedIn</title>
${isStill ? '' : `<link rel="stylesheet" href="/copy/style.css"><script src="/copy/client.js" defer></script><script type="application/json" id="copy-view">${data}</script>`}</head>
<body>${generation === 'ember' ? startData(view) : ''}${bar(view)}<main>${renderMain(path, view)}</main></body></html>`;
}

export function renderMain(path: string, view: View): string {
  const post = postAt(path, view);
  const w = words[view.lang];
  if (post && !view.viewer)
    return `<section class="guest"><p>${escape(post.text)}</p><p>${w.join}</p></section>`;
  if (post) return view.generation === 'ember' ? emberPost(post, view, true) : sduiPost(post, view);
  const slug = /^\/in\/(?<slug>[\w-]+)/u.exec(path)?.groups?.['slug'] ?? 'anna-bianchi';
  const listed = view.posts.filter(({ by }) => by === slug);
  const cards = listed.map((each) =>
    view.generation === 'ember' ? emberPost(each, view, false) : sduiCard(each, view),
  );
  return `<h1>${w.activity}</h1><div role="list">${cards.join('')}</div>`;
}

export function postAt(path: string, { posts }: View): Post | null {
  const id = /urn(?::|%3A)li(?::|%3A)activity(?::|%3A)(?<id>\d+)|-activity-(?<other>\d+)-/iu.exec(
    path,
  )?.groups;
  return posts.find((post) => post.id === (id?.['id'] ?? id?.['other'])) ?? null;
}

function bar({ generation, lang, viewer }: View): string {
  const w = words[lang];
  const me = viewer && personOf(viewer);
  const photo = me ? avatar(me, 24) : '';
  const meButton =
    generation === 'ember'
      ? `<div class="global-nav__me"><button class="global-nav__primary-link-me-menu-trigger">${photo.replace('<img', '<img class="global-nav__me-photo"')}<span>${w.me}</span></button></div>`
      : `<button class="x91">${photo}<span>${w.me}</span></button>`;
  return `<header class="${generation === 'ember' ? 'global-nav' : 'k3a9'}"><nav><b>in</b> <button data-copy="go" data-path="/feed/update/urn:li:activity:${ids.post}/">${w.home}</button> <button data-copy="go" data-path="/in/anna-bianchi/recent-activity/all/">${w.activity}</button></nav>${me ? meButton : ''}</header>`;
}

/** The older interface brings the answers of its first requests along in the page. */
function startData({ viewer }: View): string {
  if (!viewer) return '';
  const me = personOf(viewer);
  const [firstName, lastName] = me.name.split(' ');
  const person = {
    firstName,
    lastName,
    publicIdentifier: me.slug,
    entityUrn: `urn:li:fs_miniProfile:${memberIdOf(me)}`,
  };
  const body = { data: { plainId: 1 }, included: [person] };
  const about = { request: '/voyager/api/me', status: 200, body: 'bpr-guid-104258', method: 'GET' };
  return `<code style="display: none" id="bpr-guid-104258">${escape(JSON.stringify(body))}</code><code style="display: none" id="datalet-bpr-guid-104258">${escape(JSON.stringify(about))}</code>`;
}
