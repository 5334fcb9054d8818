/**
 * What is wrong with the boxes of this page as it is drawn just now, one sentence each: text that is cut or spills, anything beside
 * the frame, controls that lie on one another or are too small to be hit. What is cut on purpose says so by an ellipsis, a line
 * clamp, or `data-cut`.
 */
export function findFaults(): string[] {
  clips = new Map();
  const modal = document.querySelector('dialog:modal');
  const elements = [...(modal ?? document.body).querySelectorAll<HTMLElement>('*')].filter(isShown);
  const controls = elements.filter((each) => each.matches(controlSelector)).flatMap(boxed);
  const texts = elements.flatMap(textBoxes);
  return [
    ...elements.flatMap(cutText),
    ...[...controls, ...texts].filter(isOutside).map(({ name }) => `${name} is beside the frame`),
    ...scrollsSideways(),
    ...controls.filter(isTooSmall).map(({ name, box }) => `${name} is only ${sizeOf(box)}`),
    ...overlapping(controls).map(([a, b]) => `${a.name} lies on ${b.name}`),
    ...overlapping(texts).map(([a, b]) => `${a.name} is written over ${b.name}`),
    ...texts.flatMap((text) => spills(text)),
  ];
}

interface Boxed {
  element: HTMLElement;
  name: string;
  /** The part of it that can be seen. */
  box: DOMRect;
  /** What lies above the rest has a layer of its own. */
  layer: Element | null;
}

const controlSelector =
  'button, a[href], input, textarea, select, summary, [role=tab], [role=option], [role=menuitem]';
const layerSelector = 'dialog, [role=menu], .toast, [data-layer]';
/** WCAG 2.2, 2.5.8. */
const smallestTarget = 24;

/** A link within a sentence has a box for each line on which it stands. */
function boxed(element: HTMLElement): Boxed[] {
  // Who hits its label hits a checkbox.
  const target = (element.matches('input') && element.closest('label')) || element;
  const isInline = getComputedStyle(target).display === 'inline';
  const boxes = isInline ? [...target.getClientRects()] : [target.getBoundingClientRect()];
  return boxes.map((box) => ({
    element,
    name: nameOf(element),
    box: visiblePart(target, box),
    layer: element.closest(layerSelector),
  }));
}

/** One box for each line of text that stands directly in the element. */
function textBoxes(element: HTMLElement): Boxed[] {
  if (element.closest('[aria-hidden=true], option, svg')) return [];
  return [...element.childNodes]
    .filter((node) => node instanceof Text && node.data.trim() !== '')
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((line) => ({
        element,
        name: `the text of ${nameOf(element)}`,
        box: visiblePart(element.firstChild ?? element, line),
        layer: element.closest(layerSelector),
      }));
    })
    .filter(({ box }) => box.width > 0 && box.height > 0);
}

function isShown(element: HTMLElement): boolean {
  const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return seen && !isForEars(element);
}

/** Read aloud only. */
function isForEars(element: HTMLElement): boolean {
  const isClippedAway = getComputedStyle(element).clipPath === 'inset(50%)';
  return isClippedAway || element.closest('.visually-hidden') !== null;
}

function cutText(element: HTMLElement): string[] {
  const style = getComputedStyle(element);
  const isField = element.matches('input, textarea, select');
  if (isField || element.closest('[data-cut]') || !element.textContent?.trim()) return [];
  const found: string[] = [];
  const isClamped = style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '';
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  if (
    hides(style.overflowX) &&
    style.textOverflow !== 'ellipsis' &&
    element.scrollWidth > element.clientWidth + 1
  )
    found.push(`${nameOf(element)} is cut at its side`);
  if (
    hides(style.overflowY) &&
    !isClamped &&
    style.textOverflow !== 'ellipsis' &&
    element.scrollHeight > element.clientHeight + 2
  )
    found.push(`${nameOf(element)} is cut below`);
  return found;
}

/** Text that is wider than the button or the link around it. */
function spills({ element, name, box }: Boxed): string[] {
  const around = element.closest<HTMLElement>('button, a[href], kbd, .tag, .badge');
  if (!around || getComputedStyle(around).display === 'inline') return [];
  const outer = around.getBoundingClientRect();
  const isWithin =
    box.left >= outer.left - 1 &&
    box.right <= outer.right + 1 &&
    box.top >= outer.top - 2 &&
    box.bottom <= outer.bottom + 2;
  return isWithin ? [] : [`${name} spills out of ${nameOf(around)}`];
}

function isOutside({ element, box }: Boxed): boolean {
  if (element.closest('[data-scrolls]')) return false;
  return box.width > 0 && (box.left < -1 || box.right > document.documentElement.clientWidth + 1);
}

/** The page or any part of it that would have to be scrolled from side to side. */
function scrollsSideways(): string[] {
  const scrollers = [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')];
  return scrollers
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .filter((element) => {
      if (element === document.documentElement) return true;
      const { overflowX } = getComputedStyle(element);
      return (
        (overflowX === 'auto' || overflowX === 'scroll') &&
        !element.matches('textarea') &&
        !element.closest('[data-scrolls]')
      );
    })
    .map((element) => `${nameOf(element)} scrolls from side to side`);
}

function isTooSmall({ element, box }: Boxed): boolean {
  // A link within a sentence is as high as its line.
  if (getComputedStyle(element).display === 'inline') return false;
  const whole = (element.closest('label') ?? element).getBoundingClientRect();
  const isWhole = box.height >= whole.height - 1 && box.width >= whole.width - 1;
  return isWhole && (box.width < smallestTarget - 0.5 || box.height < smallestTarget - 0.5);
}

/** Only those whose heights meet are compared: a long list has half a million pairs. */
function overlapping(boxes: Boxed[]): [Boxed, Boxed][] {
  const fromTop = boxes.toSorted((one, other) => one.box.top - other.box.top);
  return fromTop.flatMap((one, index) => {
    const found: [Boxed, Boxed][] = [];
    for (let next = index + 1; next < fromTop.length; next += 1) {
      const other = fromTop[next];
      if (!other || other.box.top >= one.box.bottom) break;
      if (overlap([one, other])) found.push([one, other]);
    }
    return found;
  });
}

function overlap([one, other]: [Boxed, Boxed]): boolean {
  if (one.layer !== other.layer || one.element === other.element) return false;
  if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
  const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
  const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
  // Lines of text stand closer than their boxes are high.
  return width > 1 && height > (one.name.startsWith('the text') ? 4 : 1);
}

/** What is left of a box inside of all that clips it. */
function visiblePart(node: Node, box: DOMRect): DOMRect {
  let { left, top, right, bottom } = box;
  for (let outer = node.parentElement; outer; outer = outer.parentElement) {
    if (outer === document.body || outer.matches('dialog')) break;
    const clip = clipOf(outer);
    if (!clip) continue;
    [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
    [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
    if (right <= left || bottom <= top) return new DOMRect(0, 0, 0, 0);
  }
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Asked again and again for the same few ancestors of everything. */
let clips = new Map<Element, DOMRect | null>();

/** null: it clips nothing. */
function clipOf(element: Element): DOMRect | null {
  const known = clips.get(element);
  if (known !== undefined) return known;
  const { overflowX, overflowY } = getComputedStyle(element);
  const isClipping = overflowX !== 'visible' || overflowY !== 'visible';
  const clip = isClipping ? element.getBoundingClientRect() : null;
  clips.set(element, clip);
  return clip;
}

function nameOf(element: Element): string {
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  return `<${element.localName}${classes}> “${words.replace(/\s+/gu, ' ').slice(0, 40)}”`;
}

function sizeOf({ width, height }: DOMRect): string {
  return `${Math.round(width)} × ${Math.round(height)} px`;
}
