import type { TiktokOptions } from './index.ts';
import { anna, people, type Item } from './story.ts';

interface PageParts extends TiktokOptions {
  /** The video that the document is made for. */
  item: Item | null;
  /** What stands in the app before the script runs. */
  body?: string;
  /** Without the script and the style. */
  isStill?: boolean;
}

/** The document as the server sends it: nearly empty, with what it knows of the person and the video. */
export function pageHtml({ item, body = '', isStill, ...options }: PageParts): string {
  const { signedInAs = anna, lang = 'it', scheme = 'light', replyBox = 'inThread' } = options;
  const user = signedInAs === null ? {} : userOf(signedInAs);
  const scope = {
    'webapp.app-context': { language: lang, csrfToken: 'a-token-that-nobody-may-touch', user },
    ...(item && { 'webapp.video-detail': { itemInfo: { itemStruct: item } } }),
  };
  const json = JSON.stringify({ __DEFAULT_SCOPE__: scope }).replaceAll('<', '\\u003c');
  const files = '<link rel="stylesheet" href="/style.css"><script src="/client.js" defer></script>';
  return `<!doctype html>
<html lang="${lang}" data-theme="${scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${item ? `${item.desc} | TikTok` : 'TikTok'}</title>
<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${json}</script>
${isStill ? '' : files}
</head>
<body>
<div id="app" data-reply-box="${replyBox}">${body}</div>
</body>
</html>`;
}

function userOf(handle: string) {
  const at = Object.keys(people).indexOf(handle);
  return { uid: `68${at}`, uniqueId: handle, nickName: people[handle] ?? handle, secUid: 'a-b-c' };
}
