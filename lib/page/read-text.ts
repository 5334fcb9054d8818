/** What no comment may exceed in the log (comment.ts), in UTF-16 units. */
const textLimit = 10_000;

/**
 * The text of an element as a person reads it: emoji images as their characters, `<br>` and blocks as line breaks, no scripts
 * or styles, lone surrogates as U+FFFD, trimmed, at most `limit` UTF-16 units. Elements that match `skip` are left out
 * (Mastodon's `.invisible`). Iterative, and stops at the limit: pages may be hostile.
 */
export function readText(element: Element, limit = textLimit, skip?: string): string {
  const raw = (skip === undefined && readPlain(element, limit)) || walk(element, limit, skip);
  return clean(raw, limit);
}

/** The same cleaning for a text that is not in the page's elements: an attribute, an answer of an API. */
export function cleanText(text: string, limit = textLimit): string {
  return clean(text, limit);
}

/**
 * The usual comment is bare text, in paragraphs or in one link perhaps: then textContent is enough and costs a fifth of a walk.
 * null: it takes a walk.
 */
function readPlain(element: Element, limit: number): string | null {
  const first = element.firstElementChild;
  if (first === null) return element.textContent;
  return first.nodeName === 'P' ? readParagraphs(element, limit) : readBare(element);
}

/** The text of paragraphs with nothing but blanks beside them. */
function readParagraphs(element: Element, limit: number): string | null {
  let text = '';
  // As in a walk, twice the limit is enough.
  for (
    let part = element.firstChild;
    part !== null && text.length < limit * 2;
    part = part.nextSibling
  ) {
    if (part.nodeName !== 'P') {
      if (isBlank(part)) continue;
      return null;
    }
    const own = readBare(part as Element)?.trim();
    if (own === undefined) return null;
    if (own !== '') text = text === '' ? own : `${text}\n\n${own}`;
  }
  return text;
}

/** The text of an element that holds only text and inline elements with only text in them. */
function readBare(element: Element): string | null {
  let inner = element.firstElementChild;
  while (inner !== null) {
    if (!inline.has(inner.nodeName) || inner.firstElementChild !== null) return null;
    inner = inner.nextElementSibling;
  }
  return element.textContent;
}

function isBlank(node: Node): boolean {
  return node.nodeType === 3 ? (node as Text).data.trim() === '' : node.nodeType === 8;
}

const inline = new Set(['A', 'B', 'BDI', 'CODE', 'EM', 'I', 'SPAN', 'STRONG']);

const blocks = new Set([
  ...['P', 'DIV', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'BLOCKQUOTE', 'PRE', 'SECTION', 'ARTICLE'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'FIGURE', 'FIGCAPTION', 'TABLE', 'TR', 'HR', 'DETAILS'],
]);
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT']);

function walk(root: Element, limit: number, skip: string | undefined): string {
  // Breaks and blanks may shrink in the cleaning; twice the limit is enough to fill it, and still a bound.
  const enough = limit * 2;
  let text = '';
  let node: Node | null = root.firstChild;
  while (node !== null && text.length < enough) {
    let down: Node | null = null;
    if (node.nodeType === 3) {
      text += afterBreak(text, (node as Text).data, enough);
    } else if (node.nodeType === 1) {
      const name = node.nodeName;
      if (name === 'BR') text += '\n';
      else if (name === 'IMG') text += (node as Element).getAttribute('alt') ?? '';
      else if (!silent.has(name) && !(skip !== undefined && (node as Element).matches(skip))) {
        text += breakAround(name, text);
        down = node.firstChild;
      }
    }
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node !== null) text += breakAround(node.nodeName, text);
    }
    node = node === null ? null : node.nextSibling;
  }
  return text;
}

/** Before and after a block a new line begins; a paragraph stands apart by an empty one. */
function breakAround(name: string, before: string): string {
  if (!blocks.has(name) || before === '' || before.endsWith('\n\n')) return '';
  if (before.endsWith('\n')) return name === 'P' ? '\n' : '';
  return name === 'P' ? '\n\n' : '\n';
}

/** The source's own line end behind `<br>` or between paragraphs is not a second line break. */
function afterBreak(before: string, data: string, enough: number): string {
  const part = data.length > enough ? data.slice(0, enough) : data;
  return before === '' || before.endsWith('\n') ? part.trimStart() : part;
}

function clean(raw: string, limit: number): string {
  // A few more than the limit before trimming; the page may hold a megabyte.
  let text = (raw.length > limit * 2 ? raw.slice(0, limit * 2) : raw).trim();
  if (text.length <= limit && !unusual.test(text)) return text;
  if (untidy.test(text)) {
    // Line by line: one expression for "blanks around a line end" takes quadratic time on a long row of blanks.
    const lines = text
      .replace(/\r\n?/gu, '\n')
      .replace(/[ \t\f]+/gu, ' ')
      .split('\n');
    text = lines
      .map((line) => line.trim())
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n');
  }
  if (text.length > limit) text = cutBetweenCharacters(text, limit).trimEnd();
  return text.isWellFormed() ? text : text.toWellFormed();
}

/** Not global: a global expression keeps its place between calls. */
const untidy = /[\r\t\f]| [ \n]|\n(?: |\n\n)/u;

/** The same or any character beyond U+FFFF: one look tells of most texts that nothing is to be done. */
const unusual = /[\r\t\f\uD800-\uDFFF]| [ \n]|\n(?: |\n\n)/;

/** Cuts without making half a surrogate pair out of a whole one. */
function cutBetweenCharacters(text: string, limit: number): string {
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
