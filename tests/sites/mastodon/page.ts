import type { InitialState } from './api-types.ts';

export interface PageParts {
  state: InitialState;
  scheme: 'light' | 'dark';
  layout: 'wide' | 'narrow';
  /** What stands below #mastodon before the script runs. */
  body?: string;
  title: string;
  /** Without the script and the style. */
  isStill?: boolean;
}

/** The document as the server sends it: nearly empty, with the start data (and in them, as on real servers, the session's token). */
export function pageHtml({ state, scheme, layout, body = '', title, isStill }: PageParts): string {
  const json = JSON.stringify(state).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${state.meta.locale}" data-color-scheme="${scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="manifest" href="/manifest.json">
<script id="initial-state" type="application/json">${json}</script>
${isStill ? '' : packs}
</head>
<body class="app-body layout-single-column">
<div class="notranslate app-holder" id="mastodon" data-layout="${layout}">${body}</div>
</body>
</html>`;
}

const packs = `<link rel="stylesheet" href="/packs/style.css">
<script src="/packs/client.js" defer></script>`;

/** As production sends it: injected scripts and styles of the page's own world are blocked. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data:",
  "style-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "frame-src 'self' https:",
  "manifest-src 'self'",
  "form-action 'none'",
].join('; ');

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
