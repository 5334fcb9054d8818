import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { words, type Lang } from './words.ts';

/** What Facebook's own scripts do, as far as a reader of the page can notice. */

const say = words[document.documentElement.lang as Lang];
/** The mention comes a moment after the box. */
const mentionMs = 150;

const actions: Record<string, (button: HTMLElement) => void | Promise<void>> = {
  reply: openBox,
  unfold,
  more: loadMore,
  order: changeOrder,
  like: toggleLike,
  rest: showRest,
  close: () => history.back(),
};

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-act]');
  const link = event.target.closest<HTMLAnchorElement>('a[data-spa]');
  if (button) void actions[button.dataset['act'] ?? '']?.(button);
  else if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    history.pushState({}, '', link.href);
    void show();
  }
});
addEventListener('popstate', () => void show());
mountFoot();

/** Another page in the same document: a post comes in a dialog, and what was there stays behind it. */
async function show(): Promise<void> {
  const path = location.pathname + location.search;
  const layer = need('.x1layer');
  const isPost = path.includes('/posts/') || path.startsWith('/permalink.php');
  const [query, place] = isPost
    ? (['CometSinglePostDialogQuery', layer] as const)
    : (['ProfileCometTimelineQuery', need('[role="main"]')] as const);
  if (!isPost) layer.replaceChildren();
  const hasProfile = !isPost && need('[role="main"]').querySelector('[role="feed"]') !== null;
  if (hasProfile && place.dataset['path'] === path) return;
  const html = await ask(query, { path });
  if (path !== location.pathname + location.search) return;
  if (html === '') location.reload();
  place.replaceChildren(fragment(html));
  if (!isPost) place.dataset['path'] = path;
  mountFoot();
}

async function loadMore(button: HTMLElement): Promise<void> {
  const post = focal(button);
  const list = need('.x1threads', post);
  const from = String(list.children.length);
  const html = await ask('CommentListQuery', { ...which(post), from });
  button.parentElement?.remove();
  const more = fragment(html);
  const rest = more.querySelector('.x1more');
  list.append(more);
  if (rest) list.after(rest);
}

async function changeOrder(button: HTMLElement): Promise<void> {
  const post = focal(button);
  const isAll = post.dataset['order'] !== 'all';
  post.dataset['order'] = isAll ? 'all' : 'relevant';
  need('span', button).textContent = isAll ? say.all : say.relevant;
  const list = need('.x1threads', post);
  list.replaceChildren();
  post.querySelector('.x1more')?.remove();
  const more = fragment(await ask('CommentListQuery', { ...which(post), from: '0' }));
  const rest = more.querySelector('.x1more');
  list.append(more);
  if (rest) list.after(rest);
}

async function unfold(button: HTMLElement): Promise<void> {
  const below = button.closest('.x1replies');
  const list = below?.querySelector(':scope > .x1list');
  const html = await ask('RepliesQuery', {
    ...which(focal(button)),
    comment: button.dataset['id'] ?? '',
  });
  list?.replaceChildren(fragment(html));
  button.parentElement?.remove();
}

async function showRest(button: HTMLElement): Promise<void> {
  const html = await ask('SeeMoreQuery', {
    ...which(focal(button)),
    comment: button.dataset['id'] ?? '',
  });
  button.closest('[dir="auto"]')?.replaceChildren(fragment(html));
}

function toggleLike(button: HTMLElement): void {
  if (!isSignedIn()) return;
  const isOn = button.classList.toggle('x1on');
  button.classList.toggle('x1off', !isOn);
  button.setAttribute('aria-label', isOn ? say.removeLike : say.like);
  void ask('ReactMutation', { ...which(focal(button)), comment: button.dataset['id'] ?? '' });
}

/** One box a thread, at its end; a press on another Reply there names another person in it. */
function openBox(button: HTMLElement): void {
  if (!isSignedIn()) return;
  const row = button.closest('[role="article"]');
  const place = button.closest('.x1thread')?.querySelector<HTMLElement>('.x1box');
  const name = row?.querySelector('.x3nfvp2')?.textContent?.trim() ?? '';
  const comment = button.dataset['id'] ?? '';
  if (!place || place.dataset['id'] === comment) {
    place?.querySelector<HTMLElement>('[role="textbox"]')?.focus();
    return;
  }
  place.dataset['id'] = comment;
  mountBox(place, say.replyTo(name), name);
}

function mountFoot(): void {
  for (const foot of document.querySelectorAll<HTMLElement>('.x1foot:empty'))
    mountBox(foot, foot.dataset['label'] ?? '', '');
}

/** Lexical, as on the site; the button that sends is off while nothing stands in it, and Enter sends. */
function mountBox(place: HTMLElement, label: string, mention: string): void {
  place.replaceChildren(
    fragment(
      `<form role="presentation" class="x1form"><div class="x1edit"><div role="textbox" contenteditable="true" spellcheck="true" tabindex="0"></div></div><div class="x1tools"><div role="button" tabindex="0" aria-haspopup="dialog" aria-label="${say.emoji}">☺</div><div role="button" tabindex="0" class="x1send" aria-label="${say.send}" aria-disabled="true">➤</div></div></form>`,
    ),
  );
  const box = need('[role="textbox"]', place);
  const submit = need('.x1send', place);
  box.setAttribute('aria-label', label);
  box.setAttribute('aria-placeholder', `${label}…`);
  need('.x1edit', place).dataset['hint'] = `${label}…`;
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerPlainText(editor);
  const textOf = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  editor.registerUpdateListener(() => {
    const isEmpty = textOf().trim() === '';
    if (isEmpty) submit.setAttribute('aria-disabled', 'true');
    else submit.removeAttribute('aria-disabled');
    place.classList.toggle('x1empty', isEmpty);
  });
  const sendNow = () => void send(place, textOf());
  submit.addEventListener('click', sendNow);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      sendNow();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.update(() => {
    $getRoot().clear().append($createParagraphNode());
  });
  if (mention === '') return;
  box.focus();
  setTimeout(
    () =>
      editor.update(() => {
        const paragraph = $createParagraphNode();
        paragraph.append($createTextNode(`${mention} `));
        $getRoot().clear().append(paragraph);
        paragraph.selectEnd();
      }),
    mentionMs,
  );
}

async function send(place: HTMLElement, text: string): Promise<void> {
  if (text.trim() === '' || place.dataset['sending']) return;
  place.dataset['sending'] = 'yes';
  const post = focal(place);
  const isFoot = place.classList.contains('x1foot');
  const html = await ask('CreateCommentMutation', {
    ...which(post),
    comment: place.dataset['id'] ?? '',
    text,
  });
  delete place.dataset['sending'];
  delete place.dataset['id'];
  place.replaceChildren();
  if (isFoot) need('.x1threads', post).prepend(fragment(html));
  else place.closest('.x1replies')?.querySelector(':scope > .x1list')?.append(fragment(html));
  mountFoot();
}

function isSignedIn(): boolean {
  if (/c_user=\d/u.test(document.cookie)) return true;
  alert(say.signIn);
  return false;
}

function focal(element: Element): HTMLElement {
  return element.closest<HTMLElement>('.x1focal') ?? need('.x1focal');
}

function which(post: HTMLElement): Record<string, string> {
  return { post: post.dataset['post'] ?? '', order: post.dataset['order'] ?? '' };
}

async function ask(query: string, input: Record<string, string>): Promise<string> {
  const body = JSON.stringify({ query, ...input });
  const response = await fetch('/api/graphql/', { method: 'POST', body });
  return response.ok ? response.text() : '';
}

function need(selector: string, inside: ParentNode = document): HTMLElement {
  const found = inside.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
}

function fragment(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}
