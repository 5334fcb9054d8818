import { options, render, type ComponentChild } from 'preact';

/** A release that the page never hears of (a dialog of the browser came between) must not stop it for good. */
const longestMs = 1_000;
/** What a click is meant for. Not the rest: a scroll bar is dragged while the list is drawn, and a select opens by the press itself. */
const controls =
  'a, button, input, summary, label, [role="option"], [role="menuitem"], [role="tab"]';

let isPressed = false;
let release: ReturnType<typeof setTimeout> | undefined;
const held = new Set<() => void>();

/**
 * From now on nothing of this page is drawn while a control is pressed. A press lasts a tenth of a second; if what is under it moves
 * meanwhile (a card above closes, a new comment comes), the browser counts no click.
 */
export function holdStillWhilePressed(): void {
  const drawSoon = options.debounceRendering ?? queueMicrotask;
  options.debounceRendering = (draw) => (isPressed ? held.add(draw) : drawSoon(draw));
  addEventListener('pointerdown', press, { capture: true });
  for (const name of ['pointerup', 'pointercancel', 'dragstart']) {
    addEventListener(name, () => releaseIn(0), { capture: true });
  }
  // On a busy machine a timer comes late, and a key would act on what is no longer so.
  addEventListener('keydown', letGo, { capture: true });
  // Of the window only: a press takes the focus from another element.
  addEventListener('blur', () => releaseIn(0));
}

/** Draws the whole page; while a control is pressed, afterwards, and only the last. */
export function drawPage(page: ComponentChild, root: Element): void {
  held.delete(drawLast);
  drawLast = () => render(page, root);
  if (isPressed) held.add(drawLast);
  else drawLast();
}
let drawLast = (): void => undefined;

function press({ target, button }: PointerEvent): void {
  if (button !== 0 || !(target instanceof Element) || !target.closest(controls)) return;
  isPressed = true;
  releaseIn(longestMs);
}

/** The click, and what the browser does by it (a form is sent, a box ticked), come in the task of the release: one draws in the next. */
function releaseIn(ms: number): void {
  if (!isPressed) return;
  clearTimeout(release);
  release = setTimeout(letGo, ms);
}

function letGo(): void {
  if (!isPressed) return;
  clearTimeout(release);
  isPressed = false;
  const draws = [...held];
  held.clear();
  for (const each of draws) each();
}
