import { markPath } from '../face/mark-path.ts';
import type { CompanionState } from '../messages/messages.ts';
import { clearSide, type Side } from './clear-side.ts';
import { panelFrameCss } from './panel-frame.css.ts';
import { spanInWindow } from './span-in-window.ts';

export interface PanelFrame {
  /** Shows the edge tab or the frame as the background says. */
  show(state: CompanionState): void;
  /** Light or dark, as the page beside it. */
  setDark(isDark: boolean): void;
  /** Whether the page is the user's own: else the tab is quiet. */
  setQuiet(isQuiet: boolean): void;
  /** Goes to the other side if the open panel covers one of these, and would not there. False: it covers them on both. */
  keepClear(elements: readonly Element[]): boolean;
  /** Says one sentence for a while, where no open panel does, and offers a page in a new tab. */
  say(text: string, language: string, link?: { href: string; label: string }): void;
}

/** Long enough to read a sentence; as the panel's own notices. */
const saidMs = 8_000;
const offeredMs = 16_000;

/** How far from the lower edge of the window a sentence of ours may reach, px; nearer things would lie under it. */
const noticeReach = 140;

/** How often we come back when a page throws our element out. A page that insists wins; the browser's side panel serves. */
const comeBackLimit = 5;

/**
 * The panel on a foreign page: an edge tab, and the extension's own page in a frame, in a closed shadow root that the page can
 * neither read nor style. Steps aside in full screen. Gone when the signal ends.
 */
export function mountPanelFrame(
  document: Document,
  frameUrl: string,
  onToggle: (open: boolean) => void,
  signal: AbortSignal,
  firstSide: Side = 'end',
): PanelFrame {
  const host = document.createElement('ricevuto-panel');
  const shadow = host.attachShadow({ mode: 'closed' });
  const place = document.createElement('div');
  let side = firstSide;
  place.className = side;
  const edge = document.createElement('button');
  edge.className = 'edge';
  edge.type = 'button';
  edge.hidden = true;
  const count = document.createElement('span');
  count.className = 'count';
  edge.append(drawMark(document), count);
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.role = 'status';
  place.append(edge, notice);
  shadow.append(place);
  dress(shadow, panelFrameCss);
  let frame: HTMLIFrameElement | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;

  edge.addEventListener('click', (event) => {
    // A page can send a made-up click to our host; only the person's own opens the panel.
    if (event.isTrusted) onToggle(true);
  });

  const keepInPage = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  // Not by a style of the host: our own sheet's `all: initial !important` stands above that.
  const stepAside = () => {
    place.hidden = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', stepAside, { signal });
  stepAside();
  keepInPage();
  comeBack(document, host, keepInPage, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(silence);
    host.remove();
  });

  return {
    show(state) {
      edge.hidden = !state.show || state.open;
      edge.ariaLabel = state.labels.open;
      edge.title = state.labels.open;
      edge.lang = state.labels.language;
      count.textContent = state.waiting > 0 ? String(state.waiting) : '';
      const framed = state.show && state.open;
      if (framed && !frame) {
        frame = document.createElement('iframe');
        frame.className = 'frame';
        frame.src = frameUrl;
        frame.title = state.labels.frame;
        frame.allow = 'clipboard-write';
        place.append(frame);
      }
      // Kept while closed: what was typed in the panel stays.
      if (frame) frame.hidden = !framed;
    },
    keepClear(elements) {
      const spans = elements.map(spanInWindow);
      const { clientWidth } = document.documentElement;
      const lowest = (document.defaultView?.innerHeight ?? 0) - noticeReach;
      const isLow = spans.some(({ bottom }) => bottom > lowest);
      place.classList.toggle('high', isLow);
      if (!frame || frame.hidden) return true;
      const next = clearSide(side, clientWidth, spans);
      if (next === null) return false;
      place.classList.replace(side, next);
      side = next;
      return true;
    },
    setDark(isDark) {
      place.classList.toggle('dark', isDark);
    },
    say(text, language, link) {
      notice.lang = language;
      notice.textContent = text;
      if (link) notice.append(drawLink(document, link));
      clearTimeout(silence);
      silence = setTimeout(() => (notice.textContent = ''), link ? offeredMs : saidMs);
    },
    setQuiet(isQuiet) {
      edge.classList.toggle('quiet', isQuiet);
    },
  };
}

/** A constructed sheet passes under any style-src; Firefox refuses it to content scripts, but lets our style element pass. */
function dress(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}

function comeBack(
  document: Document,
  host: Element,
  keepInPage: () => void,
  signal: AbortSignal,
): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    returns += 1;
    if (returns > comeBackLimit) observer.disconnect();
    else keepInPage();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function drawLink(document: Document, { href, label }: { href: string; label: string }): Element {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = label;
  return link;
}

function drawMark(document: Document): SVGElement {
  const draw = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = draw('svg', { viewBox: markPath.viewBox, 'aria-hidden': 'true' });
  const tick = {
    d: markPath.tick,
    fill: 'none',
    stroke: '#fff',
    'stroke-width': String(markPath.tickWidth),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  svg.append(draw('path', { d: markPath.bubble, fill: '#0c7a5c' }), draw('path', tick));
  return svg;
}
