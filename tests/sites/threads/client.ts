import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';
import { codeIn, dialogBox, inlineBox, type View } from './markup.ts';
import type { Entry } from './story.ts';
import { words } from './words.ts';

// What Threads' own scripts do, as far as a reader of the page can notice.
const view = JSON.parse(document.getElementById('view')?.textContent ?? '{}') as View;
/** Between pressing Send and seeing the reply. */
const sendMs = 300;
/** The editor comes later than the box. */
const editorMs = 200;
let loaded = 4;

const fragment = (html: string) => document.createRange().createContextualFragment(html);
const column = () => document.querySelector('.column');

async function ask(input: Record<string, string> = {}): Promise<void> {
  const at = location.pathname;
  const body = JSON.stringify({ at, loaded: String(loaded), ...input });
  const html = await (await fetch('/api/graphql', { method: 'POST', body })).text();
  if (at !== location.pathname) return;
  update(fragment(html));
}

/** As React does: what is the same stays the same element. */
function update(next: DocumentFragment): void {
  const list = column();
  const fresh = next.querySelector('.column');
  if (!list || !fresh) return;
  const known = new Map(cardsIn(list).map((card) => [codeOf(card), card]));
  for (const card of cardsIn(fresh)) {
    const before = known.get(codeOf(card));
    if (!before) continue;
    const count = before.querySelector('.reply .count');
    if (count) count.textContent = card.querySelector('.reply .count')?.textContent ?? '';
    card.replaceWith(before);
  }
  list.replaceChildren(...fresh.children);
  watchRest();
  mountInline(list);
}

function cardsIn(place: Element): Element[] {
  return [...place.querySelectorAll('.card')];
}

function codeOf(card: Element): string {
  return codeIn(card.querySelector('.head time')?.closest('a')?.getAttribute('href') ?? '') ?? '';
}

const near = new IntersectionObserver((seen) => {
  if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
  loaded += 4;
  void ask();
});
function watchRest(): void {
  near.disconnect();
  const rest = document.querySelector('.more');
  if (rest) near.observe(rest);
}

function mountInline(place: Element): void {
  for (const composer of place.querySelectorAll('.composer')) mount(composer);
}

/** Lexical, in the place that was kept for it. */
function mount(composer: Element): void {
  const place = composer.querySelector<HTMLElement>('.place');
  if (!place || place.dataset['mounted']) return;
  place.dataset['mounted'] = 'true';
  const open = () => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.setAttribute('role', 'textbox');
    box.setAttribute('aria-placeholder', place.dataset['placeholder'] ?? '');
    place.append(box);
    const editor = createEditor({
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(box);
    registerPlainText(editor);
    editor.registerUpdateListener(() => {
      const text = editor.getEditorState().read(() => $getRoot().getTextContent());
      place.classList.toggle('empty', text === '');
      const send = sendOf(composer);
      send?.setAttribute('aria-disabled', String(text.trim() === ''));
      if (send) send.dataset['text'] = text;
    });
    if (composer.closest('[role="dialog"]')) box.focus();
  };
  setTimeout(open, editorMs);
}

function sendOf(composer: Element): HTMLElement | null {
  return (composer.closest('[role="dialog"]') ?? composer).querySelector<HTMLElement>('.send');
}

function openBox(card: Element): void {
  if (view.viewer === null) {
    location.href = '/login';
    return;
  }
  const by = card.querySelector('.x3')?.textContent ?? '';
  const code = codeOf(card);
  const entry = { by, code, text: '', minutesAgo: 0, replies: [] } satisfies Entry;
  if (view.composer === 'inline') {
    if (!document.querySelector(`.composer[data-for="${code}"]`))
      card.parentElement?.after(fragment(inlineBox(entry, view)));
    const composer = document.querySelector(`.composer[data-for="${code}"]`);
    if (composer) mount(composer);
    return;
  }
  document.body.append(fragment(dialogBox(entry, view)));
  const dialog = document.querySelector('.shade [role="dialog"]');
  dialog?.querySelector('.card')?.replaceWith(card.cloneNode(true));
  const composer = dialog?.querySelector('.composer');
  if (composer) mount(composer);
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>('a[href^="/@"]');
  if (link) {
    event.preventDefault();
    go(link.getAttribute('href') ?? '/');
    return;
  }
  const button = target.closest<HTMLElement>('[role="button"]');
  const card = target.closest('.card');
  if (button?.matches('.close')) button.closest('.shade')?.remove();
  if (button?.matches('.like') && card) {
    const svg = button.querySelector('svg');
    const { like, unlike } = words[view.lang];
    svg?.setAttribute('aria-label', svg.getAttribute('aria-label') === like ? unlike : like);
  }
  if (button?.matches('.reply') && card && !card.closest('[role="dialog"]')) openBox(card);
  if (button?.matches('.send') && button.getAttribute('aria-disabled') !== 'true') send(button);
});

function send(button: HTMLElement): void {
  const place = button.closest('.shade') ?? button.closest('.composer');
  const composer = place?.matches('.composer') ? place : place?.querySelector('.composer');
  const to = composer?.getAttribute('data-for') ?? '';
  const text = button.dataset['text'] ?? '';
  button.setAttribute('aria-disabled', 'true');
  setTimeout(() => {
    place?.remove();
    void ask({ to, text });
  }, sendMs);
}

function go(path: string): void {
  history.pushState(null, '', path);
  loaded = 4;
  void ask();
}
addEventListener('popstate', () => void ask());
watchRest();
mountInline(document.body);
