import type { AppState } from './state.ts';
import { users } from './story.ts';
import type { Lang } from './words.ts';

export interface XOptions {
  lang?: Lang;
  theme?: 'light' | 'dark';
  signedIn?: boolean;
  /** False plays an X whose Reply opens no window any more. */
  opensWindow?: boolean;
}

export function copyOptions(options: XOptions): Omit<AppState['copy'], 'entries' | 'window'> {
  const { lang = 'it', signedIn = true, opensWindow = true } = options;
  return { me: signedIn ? users.anna : null, lang, opensWindow };
}

/** The document as the server sends it; `body` is what stands below the root before the script runs. */
export function pageHtml(options: XOptions, body = '', isStill = false): string {
  const { lang = 'it', theme = 'light' } = options;
  const colour = theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  return `<!doctype html>
<html dir="ltr" lang="${lang}" class="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta property="fb:app_id" content="2231777543">
<meta content="X (formerly Twitter)" property="og:site_name">
<meta name="theme-color" content="${theme === 'dark' ? '#000000' : '#FFFFFF'}">
<title>X</title>
${isStill ? '' : `<link rel="stylesheet" href="/style.css"><script>copyOptions=${JSON.stringify(copyOptions(options))}</script><script src="/client.js" defer></script>`}
</head>
<body style="background-color: ${colour};"><div id="react-root" style="height:100%;display:flex;">${body}</div></body>
</html>`;
}
