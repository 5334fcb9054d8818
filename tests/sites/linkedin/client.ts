import { openBox, type Box } from './boxes.ts';
import { keepNearRows } from './lazy-column.ts';
import { emberRow, emberThread } from './markup-ember.ts';
import { icon, sduiRow, sduiThread } from './markup-sdui.ts';
import { postAt, renderMain } from './page.ts';
import type { Line } from './story.ts';
import { personOf, threadsOf, type Thread, type View } from './view.ts';
import { words } from './words.ts';

start();

/** The site in a browser: routes, unfolding, boxes, and sending. */
function start(): void {
  const view = JSON.parse(document.querySelector('#copy-view')?.textContent ?? '') as View;
  const main = need(document.querySelector('main'));
  const isEmber = view.generation === 'ember';
  const w = words[view.lang];
  const boxes = new Set<Box>();
  const post = () => need(postAt(location.pathname + location.search, view));

  const settle = () => {
    for (const box of boxes) box.close();
    boxes.clear();
    const place = main.querySelector<HTMLElement>('[data-copy-box="post"]');
    if (place)
      boxes.add(openBox(place, { view, to: null, send: (text) => send(text, null, null) }));
    const list = main.querySelector<HTMLElement>('[data-component-type="LazyColumn"]');
    if (list) keepNearRows(list);
  };
  const go = (path: string) => {
    history.pushState(null, '', path);
    main.innerHTML = renderMain(path, { ...view, linked: null });
    settle();
  };

  const send = async (text: string, top: Element | null, box: Box | null) => {
    const to = top ? idOf(top) : null;
    const body = JSON.stringify({ post: post().id, to, text });
    const answer = await fetch('/copy/comments', { method: 'POST', body });
    const line = (await answer.json()) as Line;
    post().lines.push(line);
    if (box) boxes.delete(box);
    box?.close();
    add(line, top);
  };
  const add = (line: Line, top: Element | null) => {
    const html = isEmber ? emberRow(line, post(), view) : sduiRow(line, post(), view);
    if (isEmber) {
      const list =
        top?.querySelector('.comments-replies-list') ??
        main.querySelector('.comments-comment-list__container');
      list?.insertAdjacentHTML(top ? 'beforeend' : 'afterbegin', html);
    } else if (top && view.replies === 'nested') top.insertAdjacentHTML('beforeend', html);
    else {
      const item = `<div class="b7d2">${html}</div>`;
      if (top) endOfThread(top).insertAdjacentHTML('afterend', item);
      else
        main
          .querySelector('[data-component-type="LazyColumn"]')
          ?.insertAdjacentHTML('afterbegin', item);
    }
  };
  /** The last item of a flat thread: replies are drawn further in. */
  const endOfThread = (top: Element): Element => {
    let item = need(top.closest('.b7d2'));
    while (item.nextElementSibling?.querySelector('.c1, [data-copy="unfold"]'))
      item = item.nextElementSibling;
    return item;
  };

  const reply = (button: Element) => {
    const row = need(button.closest(isEmber ? 'article' : '[id^="replaceableComment_"]'));
    const line = need(post().lines.find(({ id }) => id === idOf(row)));
    const top = need(line.to ? rowOf(line.to) : row);
    const place = document.createElement('div');
    if (isEmber) {
      top.querySelector('.comments-comment-box')?.remove();
      place.className = 'comments-comment-box comments-comment-box--cr comments-comment-box--reply';
      need(top.querySelector('.comments-comment-item__nested-items')).append(place);
    } else {
      place.setAttribute('componentkey', `commentBox-Ki8K${line.id}`);
      const item = document.createElement('div');
      item.className = 'b7d2 box';
      item.append(place);
      if (view.replies === 'nested') row.after(item);
      else need(row.closest('.b7d2')).after(item);
    }
    const box = openBox(place, {
      view,
      to: line.by === view.viewer ? null : personOf(line.by),
      send: (text) => send(text, top, box),
    });
    boxes.add(box);
  };

  const unfold = (button: Element) => {
    const id = button.getAttribute('data-thread') ?? idOf(need(button.closest('article')));
    const all = threadsOf(post(), { ...view, isUnfolded: true });
    const thread = need(all.find(({ top }) => top.id === id));
    const lines = thread.replies.filter((line) => !rowOf(line.id));
    const html = lines.map((line) =>
      isEmber ? emberRow(line, post(), view) : sduiRow(line, post(), view),
    );
    if (isEmber)
      need(button.closest('.comments-replies-list')).insertAdjacentHTML('beforeend', html.join(''));
    else if (view.replies === 'nested') button.insertAdjacentHTML('beforebegin', html.join(''));
    else
      need(button.closest('.b7d2')).insertAdjacentHTML(
        'beforebegin',
        html.map((each) => `<div class="b7d2">${each}</div>`).join(''),
      );
    (button.closest('.b7d2 > [role="button"]')
      ? (button.parentElement as Element)
      : button
    ).remove();
  };

  const more = (button: Element) => {
    const draw = (thread: Thread) => (isEmber ? emberThread : sduiThread)(thread, post(), view);
    const rest = threadsOf(post(), view).slice(view.shown).map(draw).join('');
    if (isEmber)
      main
        .querySelector('.comments-comment-list__container')
        ?.insertAdjacentHTML('beforeend', rest);
    const place = button.closest('[id^="replaceableLoadMoreComments"]') ?? button;
    if (!isEmber) place.insertAdjacentHTML('beforebegin', rest);
    place.remove();
  };

  const like = (button: Element) => {
    if (isEmber) {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      return;
    }
    const isOn = button.querySelector('svg')?.id !== 'thumbs-up-outline-small';
    button.ariaLabel = w.reaction(isOn ? w.none : w.like);
    button.innerHTML = `${icon(isOn ? 'thumbs-up-outline-small' : 'like-consumption-small', 'role="img"')}${w.like}`;
  };

  const acts: Record<string, (button: Element) => void> = {
    reply,
    unfold,
    more,
    like,
    open: (button) => go(`/feed/update/urn:li:activity:${button.getAttribute('data-post')}/`),
    go: (button) => go(button.getAttribute('data-path') ?? '/'),
  };
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-copy]');
    if (button) acts[button.getAttribute('data-copy') ?? '']?.(button);
  });
  addEventListener('popstate', () => {
    main.innerHTML = renderMain(location.pathname, view);
    settle();
  });
  settle();
}

function idOf(row: Element): string {
  const urn = row.getAttribute('data-id') ?? row.id;
  return need(/,(?<id>\d+)\)$/u.exec(urn)?.groups?.['id']);
}

function rowOf(id: string): Element | null {
  return document.querySelector(
    `article[data-id$=",${id})"], [id^="replaceableComment_"][id$=",${id})"]`,
  );
}

function need<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('The page lacks a part.');
  return thing;
}
