import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';

/** What Reddit's own elements do, as far as a reader of the page can notice. */
const fragment = (html: string) => document.createRange().createContextualFragment(html);

async function ask(path: string, body?: Record<string, string>): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) form.append(name, value);
  return await (await fetch(path, body ? { method: 'POST', body: form } : {})).text();
}

/** Calls once the element has been on screen. */
function onScreen(element: Element, then: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    then();
  });
  observer.observe(element);
}

/** A piece of the page that comes later: at once, when one scrolls to it, or when its button is pressed. */
class LaterPart extends HTMLElement {
  #begun = false;
  connectedCallback() {
    const loading = this.getAttribute('loading');
    if (loading === 'programmatic') void this.load();
    if (loading === 'lazy') onScreen(this, () => void this.load());
    if (loading === 'action')
      this.querySelector('button')?.addEventListener('click', () => void this.load());
  }
  async load() {
    if (this.#begun) return;
    this.#begun = true;
    const html = await ask(this.getAttribute('src') ?? '', {});
    const parent = this.parentElement?.querySelector(':scope > #comment-children');
    if (this.getAttribute('slot') === 'children' && parent) {
      parent.append(fragment(html));
      this.remove();
    } else this.replaceWith(fragment(html));
  }
}

/** Reddit's own comment keeps its shadow root closed. */
class CommentElement extends HTMLElement {
  connectedCallback() {
    if (this.#root) return;
    this.#root = this.attachShadow({ mode: 'closed' });
    this.#root.append(document.createElement('slot'));
  }
  #root: ShadowRoot | null = null;
}

/** Empty until it has been on screen; then votes in its open shadow root, and Reply as a child in a slot. */
class ActionRow extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) onScreen(this, () => setTimeout(() => this.draw(), 120));
  }
  draw() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>:host{display:block}.row{display:flex;gap:6px;align-items:center}button{font:inherit;color:inherit;background:none;border:0;border-radius:99px;padding:4px 8px;cursor:pointer}button[aria-pressed=true]{color:#d93a00;font-weight:700}</style><div class="row"><button upvote aria-pressed="${this.getAttribute('vote-state') === 'UP'}">⬆</button><slot name="comment-reply"></slot><slot name="comment-share"></slot></div><slot></slot>`;
    root.querySelector('[upvote]')?.addEventListener('click', ({ currentTarget }) => {
      const up = this.getAttribute('vote-state') !== 'UP';
      this.setAttribute('vote-state', up ? 'UP' : 'NONE');
      (currentTarget as Element).setAttribute('aria-pressed', String(up));
    });
    if (this.hasAttribute('locked')) return;
    this.append(
      fragment(
        `<faceplate-tracker slot="comment-reply" noun="reply_comment"><button type="button">💬 ${this.getAttribute('say')}</button></faceplate-tracker>`,
      ),
    );
    this.querySelector('button')?.addEventListener('click', () => this.reply());
  }
  reply() {
    if (document.querySelector('#login-button')) {
      document.body.append(fragment('<dialog open id="login-dialog">Log in</dialog>'));
      return;
    }
    if (this.querySelector('shreddit-async-loader')) return;
    const loader = document.createElement('shreddit-async-loader');
    loader.setAttribute('bundlename', 'comment_composer');
    this.append(loader);
    setTimeout(() => {
      const host = document.createElement('comment-composer-host');
      host.setAttribute('parent-id', this.getAttribute('comment-id') ?? '');
      host.append(
        fragment(
          '<faceplate-form action="/svc/shreddit/create-comment"><shreddit-composer></shreddit-composer></faceplate-form>',
        ),
      );
      loader.append(host);
    }, 150);
  }
}

/** Both editors at once, one of them hidden: Lexical as a child in a slot, Markdown in two open shadow roots. */
class Composer extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>:host{display:block;border:1px solid #8886;border-radius:16px;padding:8px}[hidden]{display:none}footer{display:flex;gap:8px;justify-content:end}.mode{margin-inline-end:auto}</style><reddit-rte><slot name="rte"></slot></reddit-rte><shreddit-markdown-composer></shreddit-markdown-composer><footer><button type="button" class="mode">T</button><slot name="cancel-button"></slot><slot name="submit-button"></slot></footer>`;
    const [rte, markdown] = [...root.children].slice(1, 3) as [HTMLElement, HTMLElement];
    const inner = markdown.attachShadow({ mode: 'open' });
    inner.innerHTML =
      '<style>textarea{inline-size:100%;box-sizing:border-box;font:inherit;border:0;background:none;color:inherit}</style><div class="textarea-container"><textarea rows="3"></textarea></div>';
    const area = inner.querySelector('textarea') as HTMLTextAreaElement;
    this.append(
      fragment(
        '<div slot="rte" contenteditable="true" role="textbox" aria-multiline="true"></div><button type="button" slot="cancel-button">✕</button><button type="submit" slot="submit-button" disabled>➤</button>',
      ),
    );
    const rich = this.querySelector('[slot="rte"]') as HTMLElement;
    const submit = this.querySelector('[slot="submit-button"]') as HTMLButtonElement;
    let words = '';
    const change = (text: string) => {
      words = text;
      submit.disabled = text.trim() === '';
    };
    const editor = mountLexical(rich, change);
    area.addEventListener('input', () => change(area.value));
    let isRich = document.documentElement.dataset['composer'] !== 'markdown';
    const show = () => {
      rte.hidden = !isRich;
      rich.hidden = !isRich;
      markdown.hidden = isRich;
      (isRich ? rich : area).focus();
    };
    root.querySelector('.mode')?.addEventListener('click', () => {
      isRich = !isRich;
      show();
    });
    this.querySelector('[slot="cancel-button"]')?.addEventListener('click', () => this.close());
    submit.addEventListener('click', () => void this.send(words, submit));
    editor.focus();
    show();
  }
  close() {
    this.closest('shreddit-async-loader')?.remove();
  }
  async send(text: string, submit: HTMLButtonElement) {
    submit.disabled = true;
    const thing = this.closest('comment-composer-host')?.getAttribute('parent-id') ?? '';
    const comment = this.closest('shreddit-comment');
    const html = await ask('/svc/shreddit/create-comment', { thing_id: thing, text });
    comment?.querySelector('#comment-children')?.prepend(fragment(html));
    this.close();
  }
}

function mountLexical(box: HTMLElement, change: (text: string) => void) {
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  editor.update(() => void $getRoot().clear().append($createParagraphNode()), { discrete: true });
  editor.registerUpdateListener(({ editorState }) =>
    change(
      editorState.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n\n'),
      ),
    ),
  );
  return editor;
}

customElements.define('faceplate-partial', LaterPart);
customElements.define('shreddit-comment', CommentElement);
customElements.define('shreddit-comment-action-row', ActionRow);
customElements.define('shreddit-composer', Composer);

/** Another page in the same document. The address comes first, the page a little later. */
async function go(path: string, push = true): Promise<void> {
  if (push) history.pushState(null, '', path);
  const html = await ask(`/svc/shreddit/page?path=${encodeURIComponent(path)}`);
  if (location.pathname !== path) return;
  const content = fragment(html);
  const route = content.querySelector('template')?.dataset['route'] ?? '';
  document.querySelector('shreddit-app')?.setAttribute('routename', route);
  document.querySelector('#main-content')?.replaceChildren(content);
  scrollTo(0, 0);
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a[href^="/"]');
  if (!link || event.ctrlKey || event.metaKey || link.id === 'login-button') return;
  event.preventDefault();
  void go(link.getAttribute('href') ?? '/');
});
addEventListener('popstate', () => void go(location.pathname, false));
