import { acctOf } from './addresses.ts';
import * as at from './selectors.ts';
import { readStatusText } from './status-text.ts';

/** What stands in one status of a page, whether it is a row of a list or the one the page is about. */
export interface StatusParts {
  id: string | null;
  /** As its link says: `anna`, `anna@breizh.example`. */
  acct: string | null;
  name(): string;
  /** '' behind a content warning or a filter, also while that is open: it must not change with a click. */
  text(): string;
  warningText(): string;
  content: Element | null;
  hasWarning: boolean;
  at: number | null;
  lang: string | null;
  isReply: boolean;
  isHearted: boolean;
  isPrivate: boolean;
  line: Element | null;
  actions: Element | null;
}

/** One pass over the children: a page may have ten thousand rows. A quoted status inside is never looked into. */
export function readRow(element: Element): StatusParts {
  let info: Element | null = null;
  let content: Element | null = null;
  let warning: Element | null = null;
  let line: Element | null = null;
  let actions: Element | null = null;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const { classList } = child;
    if (classList.contains(at.inRow.content)) content ??= child;
    else if (classList.contains(at.inRow.info)) info ??= child;
    else if (classList.contains(at.inRow.line)) line ??= child;
    else if (classList.contains(at.inRow.actions)) actions ??= child;
    else if (classList.contains(at.inRow.warning)) warning ??= child;
  }
  const link = childOf(info, at.rowLink);
  return partsOf({
    id: element.getAttribute('data-id'),
    author: childOf(info, at.rowAuthor),
    time: link?.querySelector('time') ?? null,
    content,
    warning,
    line,
    actions,
    isReply: element.classList.contains(at.isReply),
    isHearted: isOn(actions?.querySelector(at.rowHeart)),
    isPrivate:
      element.classList.contains('status-private') || element.classList.contains('status-direct'),
  });
}

/** The status that a thread page is about. */
export function readFocal(element: Element): StatusParts {
  const body = element.querySelector(at.focalBody);
  const link = body?.querySelector(at.focalLink) ?? null;
  return partsOf({
    id: /\/(\d+)$/u.exec(link?.getAttribute('href') ?? '')?.[1] ?? null,
    author: body?.querySelector(at.focalAuthor) ?? null,
    time: link?.querySelector('time') ?? null,
    content: childOf(body, at.inRow.content),
    warning: childOf(body, at.inRow.warning),
    line: null,
    actions: null,
    isReply: element.querySelector(at.focalIsReply) !== null,
    isHearted: isOn(element.querySelector(at.focalHeart)),
    isPrivate:
      element.classList.contains('detailed-status__wrapper-private') ||
      element.classList.contains('detailed-status__wrapper-direct'),
  });
}

interface Found {
  id: string | null;
  author: Element | null;
  time: Element | null;
  content: Element | null;
  warning: Element | null;
  line: Element | null;
  actions: Element | null;
  isReply: boolean;
  isHearted: boolean;
  isPrivate: boolean;
}

function partsOf({ id, author, time, content, warning, ...rest }: Found): StatusParts {
  const words = childOf(content, at.text);
  const hasWarning = warning !== null || hasOldWarning(content, words);
  return {
    ...rest,
    id: id !== null && isStatusId(id) ? id : null,
    acct: acctOf(author?.getAttribute('href')),
    name: () => {
      const name = author?.querySelector(at.displayName);
      return name ? readStatusText(name, 200) : '';
    },
    text: () => (words && !hasWarning ? readStatusText(words) : ''),
    warningText: () => (warning ? readStatusText(warning.querySelector('p') ?? warning) : ''),
    content: words,
    hasWarning,
    at: readTime(time),
    lang: hasWarning ? null : (words?.getAttribute('lang') ?? null),
  };
}

export function isStatusId(id: string): boolean {
  return /^\d{1,40}$/u.test(id);
}

function hasOldWarning(content: Element | null, words: Element | null): boolean {
  if (!content || content.firstElementChild === words) return false;
  return content.querySelector(at.oldWarning) !== null;
}

function readTime(time: Element | null): number | null {
  const written = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(written) ? null : written;
}

export function childOf(parent: Element | null, className: string): Element | null {
  for (let child = parent?.firstElementChild; child; child = child.nextElementSibling)
    if (child.classList.contains(className)) return child;
  return null;
}

function isOn(button: Element | null | undefined): boolean {
  return button?.classList.contains('active') ?? false;
}
