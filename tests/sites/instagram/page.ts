import type { createServer } from './server.ts';
import type { ApiUser } from './state.ts';
import type { Lang } from './words.ts';

/** So many comments come with a page, and with each further answer. */
export const batchSize = 5;

export interface PageParts {
  server: ReturnType<typeof createServer>;
  viewer: ApiUser | null;
  lang: Lang;
  isDark: boolean;
  /** Of the post whose page it is. */
  code: string | null;
  /** What stands in the page before the script runs; with it, the script is left out. */
  body?: string;
}

/** The document as the server sends it: the start data (and in them, as there, the session's tokens), and an empty page. */
export function pageHtml({ server, viewer, lang, isDark, code, body }: PageParts): string {
  const site = viewer ? 'ig' : 'fb';
  const start = escape(JSON.stringify({ viewer, lang }));
  const scripts = [viewerData(viewer), ...(code === null ? [] : [postData(server, code)])];
  return `<!doctype html>
<html lang="${lang}" dir="ltr" class="__${site}-${isDark ? 'dark' : 'light'}-mode">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Instagram</title>
${body === undefined ? '<link rel="stylesheet" href="/static/style.css"><script src="/static/client.js" defer></script>' : ''}
${scripts.map((data) => `<script type="application/json" data-sjs>${inScript(data)}</script>`).join('\n')}
</head>
<body>
<div id="mount_0_0" data-start="${start}">${body ?? ''}</div>
</body>
</html>`;
}

function viewerData(viewer: ApiUser | null): object {
  const token = { token: 'a-token-that-nobody-may-touch' };
  const data = viewer && { id: '42', username: viewer.username, full_name: viewer.full_name };
  const define = [
    ['DTSGInitData', [], token, 258],
    ['PolarisViewer', [], { data, id: viewer ? '42' : '0' }, 1508],
  ];
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define } }]]] };
}

function postData(server: PageParts['server'], code: string): object {
  const preloaded = (query: string, data: object) => [
    'RelayPrefetchedStreamCache',
    'next',
    [],
    [`adp_${query}RelayPreloader_0a1b2c`, { __bbox: { complete: true, result: { data } } }],
  ];
  const require = [
    preloaded('PolarisPostRootQuery', {
      xdt_api__v1__media__shortcode__web_info: { items: [server.media(code)] },
    }),
    preloaded('PolarisPostCommentsContainerQuery', {
      xdt_api__v1__media__media_id__comments__connection: server.comments(code, 0, batchSize),
    }),
  ];
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { require } }]]] };
}

function inScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
