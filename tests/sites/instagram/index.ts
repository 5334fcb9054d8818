import { readFile } from 'node:fs/promises';
import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { batchSize, pageHtml } from './page.ts';
import { createServer, userOf } from './server.ts';
import { anna } from './story.ts';
import type { Lang } from './words.ts';

export interface InstagramOptions {
  /** Default: Anna. null: a visitor. */
  signedInAs?: string | null;
  lang?: Lang;
  dark?: boolean;
  /** When the story is told, epoch ms. */
  now?: number;
}

/** Sending takes so long on a good day. */
const sendingMs = 300;

/**
 * https://www.instagram.com as it behaves: a post on its own page (divs), at a comment's address (lists), and in a dialog over a
 * profile. Paths: /annaimpasta/, /p/DPaneLunedi1/, /reel/DReelPieghe2/, /p/CTomScones03/ (somebody else's), /p/CInsieme0004/
 * (published together), /p/DPaneLunedi1/c/18001000000000003/, /.
 */
export function createInstagramSite({
  signedInAs = anna,
  lang = 'it',
  dark = false,
  now = Date.now(),
}: InstagramOptions = {}): Site {
  const server = createServer(now);
  const viewer = signedInAs === null ? null : userOf(signedInAs);

  /** What the page's own script asks, by the name of the question. */
  const answers: Record<string, (asked: Asked) => unknown> = {
    profile: ({ handle }) => server.profile(handle),
    media: ({ code }) => server.media(code),
    comments: ({ code, from }) => server.comments(code, from, batchSize),
    children: ({ code, id }) => server.children(code, id),
    like: ({ code, id, isLiked }) => server.like(code, id, isLiked),
    create: async ({ code, text, parent }) => {
      await new Promise((resolve) => setTimeout(resolve, sendingMs));
      return viewer && text.trim() !== ''
        ? server.create(code, viewer.username, text.trim(), parent)
        : null;
    },
  };

  return {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname === '/static/client.js')
        return text(await bundleClient(import.meta.resolve('./client.ts')), 'text/javascript');
      if (pathname === '/static/style.css')
        return text(await readFile(new URL('style.css', import.meta.url), 'utf8'), 'text/css');
      if (pathname.endsWith('.svg')) return drawing(pathname);
      if (request.method === 'POST') {
        const asked = (await request.json()) as Asked;
        return Response.json((await answers[asked.query]?.(asked)) ?? null);
      }
      const code = /\/(?:p|reel)\/([\w-]+)/u.exec(pathname)?.[1] ?? '';
      const isKnown = server.has(code);
      return text(
        pageHtml({ server, viewer, lang, isDark: dark, code: isKnown ? code : null }),
        'text/html',
      );
    },
  };
}

interface Asked {
  query: string;
  handle: string;
  code: string;
  id: string;
  from: number;
  text: string;
  parent: string | null;
  isLiked: boolean;
}

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** A person of one colour, or a photo: a dish on a cloth, as the machine's own font draws it. */
function drawing(path: string): Response {
  const [, kind, hue = '0', sign = '1f35e'] =
    /^\/(avatars|media)\/(\d+)(?:-([0-9a-f]+))?\.svg$/u.exec(path) ?? [];
  const body =
    kind === 'avatars'
      ? `<rect width="48" height="48" fill="hsl(${hue} 55% 82%)"/><circle cx="24" cy="19" r="9" fill="hsl(${hue} 45% 45%)"/><path d="M6 48c2-14 9-18 18-18s16 4 18 18z" fill="hsl(${hue} 45% 45%)"/>`
      : `<rect width="48" height="48" fill="hsl(${hue} 45% 78%)"/><circle cx="24" cy="24" r="17" fill="hsl(${hue} 40% 90%)"/><text x="24" y="32" font-size="22" text-anchor="middle">${String.fromCodePoint(Number.parseInt(sign, 16))}</text>`;
  return text(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${body}</svg>`,
    'image/svg+xml',
  );
}
