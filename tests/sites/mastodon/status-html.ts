import { createElement as h } from 'react';
import type { ApiStatus } from './api-types.ts';

/**
 * The server's HTML as elements, changed as the web interface changes it: own addresses for mentions, images for emoji, a last
 * line of hashtags taken out, the stand-in line of a quote hidden.
 */
export function statusHtml(status: ApiStatus): { body: unknown[]; hashtags: string[] } {
  const { body } = new DOMParser().parseFromString(status.content, 'text/html');
  const hashtags = takeHashtagLine(body, status);
  if (status.quote) for (const line of body.querySelectorAll('.quote-inline')) line.remove();
  return { body: [...body.childNodes].map((node, key) => toElement(node, key, status)), hashtags };
}

export function withEmoji(text: string, shortcodes: string[]): unknown[] {
  return text.split(emoji).map((part, key) => {
    if (part.startsWith(':') && part.endsWith(':') && shortcodes.includes(part.slice(1, -1)))
      return image(part, 'emojione custom-emoji', key);
    // The interface names each emoji by its image's own sequence, whatever the author typed.
    return whole.test(part) ? image(`${part.replace('\uFE0F', '')}\uFE0F`, 'emojione', key) : part;
  });
}

const emoji = /(\p{Extended_Pictographic}\uFE0F?|:\w{2,}:)/u;
const whole = /^\p{Extended_Pictographic}\uFE0F?$/u;

function image(alt: string, className: string, key: number): object {
  const name = className === 'emojione' ? (alt.codePointAt(0) ?? 0).toString(16) : 'bell';
  return h('img', { key, alt, title: alt, className, src: `/emoji/${name}.svg` });
}

function toElement(node: ChildNode, key: number, status: ApiStatus): unknown {
  if (node.nodeType === 3)
    return withEmoji(
      node.textContent ?? '',
      status.emojis.map(({ shortcode }) => shortcode),
    );
  if (node.nodeType !== 1) return null;
  const element = node as Element;
  const children = [...element.childNodes].map((child, at) => toElement(child, at, status));
  if (element.localName === 'br') return h('br', { key });
  if (element.localName === 'a') return link(element, key, children, status);
  const className = element.getAttribute('class') ?? undefined;
  return h(element.localName, { key, className }, ...children);
}

function link(element: Element, key: number, children: unknown[], status: ApiStatus): object {
  const href = element.getAttribute('href') ?? '';
  const mention = status.mentions.find(({ url }) => url === href);
  if (mention)
    return h(
      'a',
      {
        key,
        className: 'mention u-url mention',
        title: `@${mention.acct}`,
        'data-hover-card-account': mention.id,
        href: `/@${mention.acct}`,
      },
      ...children,
    );
  if (element.classList.contains('hashtag'))
    return h(
      'a',
      {
        key,
        className: 'mention hashtag mention hashtag',
        rel: 'tag',
        'data-menu-hashtag': status.account.id,
        href: new URL(href).pathname,
      },
      ...children,
    );
  const className = 'unhandled-link';
  return h('a', { key, href, className, target: '_blank', rel: 'noopener' }, ...children);
}

function takeHashtagLine(body: HTMLElement, status: ApiStatus): string[] {
  const last = body.lastElementChild;
  const tags = status.tags.map(({ name }) => name);
  if (!last || body.childElementCount < 2 || tags.length === 0) return [];
  const isOnlyTags = [...last.childNodes].every((node) =>
    node.nodeType === 1
      ? (node as Element).classList.contains('hashtag')
      : (node.textContent ?? '').trim() === '',
  );
  if (!isOnlyTags) return [];
  const found = [...last.querySelectorAll('.hashtag span')].map((tag) => tag.textContent ?? '');
  last.remove();
  return found;
}
