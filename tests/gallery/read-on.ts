import { drawn } from './hand.ts';

/** What stood first in sight when somebody had read on. */
let reading: HTMLElement | null = null;

/** Somebody reads on to the middle of what is drawn. */
export async function readOn(): Promise<void> {
  const { scrollHeight, clientHeight } = document.documentElement;
  const middle = Math.floor((scrollHeight - clientHeight) / 2);
  reading = null;
  if (middle <= 0) return;
  const ended = new Promise((resolve) => {
    document.addEventListener('scrollend', resolve, { once: true });
  });
  scrollTo({ top: middle, behavior: 'instant' });
  await ended;
  await drawn();
  look();
}

/** What was read and is not in sight any more, as a fault; from now on it is what stands there. */
export function findOutOfSight(): string[] {
  const faults = outOfSight();
  look();
  return faults;
}

/** Who stands at the top stays at the top. */
function look(): void {
  reading = scrollY > 0 ? (firstInSight() ?? null) : null;
}

/** Whoever writes sees at least what they write into. */
function outOfSight(): string[] {
  if (!reading?.isConnected || !reading.checkVisibility() || isInSight(reading)) return [];
  if (document.activeElement?.matches('textarea') && isInSight(document.activeElement)) return [];
  const words = reading.textContent?.trim().slice(0, 40);
  const at = Math.round(reading.getBoundingClientRect().top);
  return [`“${words}” was read, and is at ${at} px now`];
}

/** Somewhat below the edge: a line that is half cut there is not read. */
function firstInSight(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main *')].find(
    (element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
      isInSight(element, 100) &&
      isOnTop(element),
  );
}

function isInSight(element: Element, from = 0): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top >= from && bottom <= innerHeight + 1;
}

/** Neither for ears only nor under a bar. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
