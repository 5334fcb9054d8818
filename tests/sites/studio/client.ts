import { thread, type Row, type View } from './markup.ts';
import { poolSize } from './page.ts';

// What Studio's own scripts do, as far as a reader of the page can notice.
const view = JSON.parse(document.getElementById('view')?.textContent ?? '{}') as View;
/** How high a row is, roughly: enough to know which come next. */
const rowHeight = 150;
/** Between pressing Send and seeing the reply. */
const sendMs = 300;

let rows: Row[] = [];
let first = 0;

interface Answer {
  rows: Row[];
  body: string;
  remark?: Row['remark'];
}
const ask = async (what: string, input: object): Promise<Answer> =>
  (await fetch(`/youtubei/v1/${what}`, { method: 'POST', body: JSON.stringify(input) })).json();
const here = () => decodeURIComponent(location.pathname + location.search);
const isOneVideo = () => location.pathname.startsWith('/video/');
const items = () => document.getElementById('items');

async function load(isNavigation: boolean): Promise<void> {
  const path = here();
  const answer = await ask('navigate', { path });
  if (path !== here()) return;
  rows = answer.rows;
  first = 0;
  if (isNavigation) {
    const body = document.createRange().createContextualFragment(answer.body);
    document.querySelector('ytcp-entity-page')?.replaceWith(body);
  }
  listen();
  draw();
}

/** Rows that scrolled out of view become those that come into it; the others stay as they are. */
function draw(): void {
  const list = items();
  if (!list) return;
  list.style.paddingTop = `${first * rowHeight}px`;
  list.style.minHeight = `${rows.length * rowHeight}px`;
  for (const place of list.children) {
    const index = indexOf(place);
    const row = rows[index];
    (place as HTMLElement).style.order = String(index);
    place.toggleAttribute('hidden', !row);
    if (row) become(place, thread(row, view, isOneVideo()));
  }
}

/** Which row an element shows: the one in view that falls to it when they are dealt out in turn. */
function indexOf(place: Element): number {
  const { children = [] } = place.parentElement ?? {};
  const turn = [...children].indexOf(place);
  const round = Math.ceil((first - turn) / children.length);
  return turn + round * children.length;
}

/** Changes texts and attributes where the parts are alike; only what is not is made anew. */
function become(place: Element, html: string): void {
  const next = document.createRange().createContextualFragment(html);
  morph(place, next);
}

function morph(from: Node, to: Node): void {
  if (from instanceof Element && to instanceof Element) {
    for (const { name } of [...from.attributes])
      if (!to.hasAttribute(name)) from.removeAttribute(name);
    for (const { name, value } of to.attributes)
      if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  const isAlike =
    from.childNodes.length === to.childNodes.length &&
    [...from.childNodes].every((node, index) => node.nodeName === to.childNodes[index]?.nodeName);
  if (!isAlike) {
    (from as Element).replaceChildren(...to.childNodes);
    return;
  }
  from.childNodes.forEach((node, index) => {
    const other = to.childNodes[index] as Node;
    if (node instanceof Text) {
      if (node.data !== (other as Text).data) node.data = (other as Text).data;
    } else morph(node, other);
  });
}

function listen(): void {
  document.querySelector('ytcp-activity-section')?.addEventListener('scroll', (event) => {
    const top = Math.floor((event.currentTarget as Element).scrollTop / rowHeight) - 2;
    const next = Math.max(0, Math.min(top, rows.length - poolSize));
    if (next === first) return;
    first = next;
    draw();
  });
}

const rowAt = (part: Element): Row | undefined => {
  const place = part.closest('#items > div');
  return place ? rows[indexOf(place)] : undefined;
};
const idOf = (part: Element): string =>
  part.closest('ytcp-comment')?.getAttribute('comment-id') ??
  part.closest('ytcp-comment')?.querySelector('[comment-id]')?.getAttribute('comment-id') ??
  '';

const presses: Record<string, (part: Element, row: Row) => void> = {
  '#reply-button button': (part, row) => {
    row.boxOf = idOf(part);
    row.empty = true;
    draw();
    part.closest('ytcp-comment')?.querySelector('textarea')?.focus();
  },
  '#show-replies-button button': (_part, row) => {
    row.open = !row.open;
    draw();
  },
  '#cancel-button button': (_part, row) => {
    delete row.boxOf;
    draw();
  },
  '#submit-button button': (part, row) => {
    const text = part.closest('ytcp-commentbox')?.querySelector('textarea')?.value ?? '';
    const parent = row.boxOf ?? '';
    delete row.boxOf;
    draw();
    const send = async () => {
      const { remark } = await ask('comment/create_comment_reply', { parent, text });
      if (remark) row.remark = remark;
      row.open = true;
      draw();
    };
    setTimeout(() => void send(), sendMs);
  },
};

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>('a[href^="/"]');
  if (link) {
    event.preventDefault();
    go(link.getAttribute('href') ?? '/');
    return;
  }
  if (target.closest('#delete-icon')) go(`${location.pathname}?filter=%5B%5D`);
  const row = rowAt(target);
  for (const [selector, press] of Object.entries(presses)) {
    const part = target.closest(selector);
    if (row && part && !part.closest('[disabled]')) press(part, row);
  }
});

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const row = rowAt(target);
  if (row) row.empty = target.value.trim() === '';
  draw();
});

function go(path: string): void {
  history.pushState(null, '', path);
  void load(true);
}
addEventListener('popstate', () => void load(true));
void load(false);
