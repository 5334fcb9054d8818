import { isField } from './editor-kind.ts';

/** Stands for a mention chip when chips are read `asMarks`: the object replacement character. */
export const chipMark = '\uFFFC';

/**
 * What a person would say stands in the box: a field's value, or an editor's text with its lines, its mention chips and its
 * emoji images. `asMarks` puts one character for each chip, so that what the site put there can be told from typed words.
 */
export function readBox(box: Element, chips: 'asText' | 'asMarks' = 'asText'): string {
  const text = isField(box) ? box.value : readBlock(box, chips, 0);
  return text.replace(/[\u200B\uFEFF]/gu, '');
}

type Chips = 'asText' | 'asMarks';

function readBlock(block: Element, chips: Chips, depth: number): string {
  // Deeper than any editor builds: a page that wants to exhaust the stack.
  if (depth > MAX_DEPTH) return block.textContent;
  const lines: string[] = [];
  let line: string | null = null;
  const endLine = () => {
    if (line === null) return;
    // The last break of a block only holds it open; it does not show.
    lines.push(line.endsWith('\n') ? line.slice(0, -1) : line);
    line = null;
  };
  const hasBlocks = [...block.children].some(isBlock);
  for (const node of block.childNodes) {
    if (isElement(node) && node.matches(NEVER_TEXT)) continue;
    if (isElement(node) && isBlock(node)) {
      endLine();
      lines.push(isChip(node) ? readChip(node, chips) : readBlock(node, chips, depth + 1));
    } else if (!hasBlocks || !isLayout(node)) {
      line = (line ?? '') + readInline(node, chips, depth + 1);
    }
  }
  endLine();
  return lines.join('\n');
}

function readInline(node: Node, chips: Chips, depth: number): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node) || node.matches(NEVER_TEXT)) return '';
  if (node.localName === 'br') return '\n';
  if (node.localName === 'img') return node.getAttribute('alt') ?? '';
  if (isChip(node)) return readChip(node, chips);
  if (depth > MAX_DEPTH) return node.textContent;
  if ([...node.children].some(isBlock)) return readBlock(node, chips, depth + 1);
  let text = '';
  for (const child of node.childNodes) text += readInline(child, chips, depth + 1);
  return text;
}

function readChip(chip: Element, chips: Chips): string {
  return chips === 'asMarks' ? chipMark : chip.textContent;
}

/** What cannot be typed into, or says that it is a mention. Emoji come so too, and are words: a chip holds a name. */
function isChip(element: Element): boolean {
  const isOne =
    element.matches('[contenteditable="false"]') ||
    (!isBlock(element) &&
      element.matches('[data-type="mention"], [data-mention], [class*="mention" i]'));
  return isOne && /[\p{L}\p{N}]/u.test(element.textContent);
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** White space between blocks, as source text is indented. */
function isLayout(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() === '';
}

const MAX_DEPTH = 200;

/** Slate writes its placeholder into the box itself. */
const NEVER_TEXT = 'script, style, template, [data-slate-placeholder]';

const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'dd', 'div', 'dl', 'dt', 'figure', 'footer'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre'],
  ...['section', 'table', 'tbody', 'td', 'th', 'tr', 'ul'],
]);
