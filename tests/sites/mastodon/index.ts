import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../site.ts';
import type { InitialState } from './api-types.ts';
import { bundleClient } from '../bundle-client.ts';
import { contentSecurityPolicy, pageHtml } from './page.ts';
import { createServer, type NewReply } from './server.ts';
import { people } from './story.ts';

export interface MastodonOptions {
  /** Default anna. null: a visitor. */
  signedInAs?: 'anna' | null;
  /** 'refused': the API answers nobody but the web interface itself, as servers in limited federation do. */
  api?: 'open' | 'refused';
  /** 'narrow': replying leaves the thread for /publish. */
  layout?: 'wide' | 'narrow';
  /** So many replies more. */
  extra?: number;
  lang?: 'it' | 'en';
  scheme?: 'light' | 'dark';
  /** When the story is told, epoch ms. */
  now?: number;
}

export interface MastodonSite extends Site {
  /** Somebody writes while the page is open. Gives the new id. */
  write(reply: NewReply): string;
}

/** Sending takes so long on a good day. */
const sendingMs = 300;

/** A Mastodon server, "Piazza", with Anna's thread about a bicycle at `/@anna/114500000000000100`. */
export function createMastodonSite(options: MastodonOptions = {}): MastodonSite {
  const { signedInAs = 'anna', api = 'open', extra = 0, now = Date.now() } = options;
  const viewer = signedInAs;
  let server: ReturnType<typeof createServer> | undefined;
  const serverAt = (origin: string) => (server ??= createServer(origin, now, extra));

  return {
    async fetch(request) {
      const url = new URL(request.url);
      const here = serverAt(url.origin);
      const path = decodeURIComponent(url.pathname);
      if (path === '/packs/client.js')
        return text(await bundleClient(import.meta.resolve('./client.ts')), 'text/javascript');
      if (path === '/packs/style.css') return text(readStyle(), 'text/css');
      if (path.startsWith('/avatars/') || path.startsWith('/emoji/')) return picture(path);
      if (path === '/manifest.json') return Response.json({ name: 'Piazza' });
      if (path.startsWith('/api/')) return await answerApi(request, url, here);
      return text(pageFor(url, options), 'text/html', {
        'content-security-policy': contentSecurityPolicy,
      });
    },
    write(reply) {
      if (!server) throw new Error('Nobody has opened a page yet.');
      return server.write(reply, viewer).id;
    },
  };

  async function answerApi(
    request: Request,
    url: URL,
    here: ReturnType<typeof createServer>,
  ): Promise<Response> {
    const [, id = '', part] = /^\/api\/v1\/statuses\/(\d+)(?:\/(\w+))?$/u.exec(url.pathname) ?? [];
    if (part === 'context') {
      // The living copy's own client says who it is; on a real server its token does.
      if (api === 'refused' && !url.searchParams.has('app')) return refusal(401);
      return json(here.context(id, viewer));
    }
    if (request.method === 'POST') {
      if (viewer === null) return refusal(401);
      if (part === 'favourite' || part === 'unfavourite')
        return json(here.heart(id, part === 'favourite', viewer));
      return await post(request, here, viewer);
    }
    if (id && !part) return json(here.status(id, viewer));
    if (url.pathname === '/api/v1/streaming')
      return json(here.since(Number(url.searchParams.get('since')) || 0, viewer));
    if (url.pathname === '/api/v1/accounts/lookup')
      return json(accountNamed(url.searchParams.get('acct') ?? '', here));
    const acct = /^\/api\/v1\/accounts\/([^/]+)\/statuses$/u.exec(url.pathname)?.[1];
    return acct ? json(here.posts(decodeURIComponent(acct), viewer)) : refusal(404);
  }
}

async function post(
  request: Request,
  here: ReturnType<typeof createServer>,
  by: string,
): Promise<Response> {
  const body = (await request.json()) as {
    status: string;
    in_reply_to_id: string | null;
    visibility: NewReply['visibility'];
    language: string;
  };
  await new Promise((resolve) => setTimeout(resolve, sendingMs));
  const { status, in_reply_to_id: to, visibility, language: lang } = body;
  return json(here.write({ by, to, text: status, visibility, lang }, by));
}

/** The start data and the empty page. Also used for pages that tests fill themselves. */
export function initialStateFor(origin: string, options: MastodonOptions): InitialState {
  const { signedInAs = 'anna', lang = 'it' } = options;
  const domain = new URL(origin).host;
  const meta = {
    domain,
    locale: lang,
    repository: 'mastodon/mastodon',
    title: 'Piazza',
    version: '4.7.0',
  };
  if (signedInAs === null) return { meta, accounts: {} };
  const me = createServer(origin, 0, 0).account(signedInAs);
  return {
    meta: { access_token: 'a-token-that-nobody-may-touch', ...meta, me: me.id },
    accounts: { [me.id]: me },
  };
}

function pageFor(url: URL, options: MastodonOptions): string {
  const { scheme = 'light', layout = 'wide' } = options;
  return pageHtml({ state: initialStateFor(url.origin, options), scheme, layout, title: 'Piazza' });
}

function accountNamed(acct: string, here: ReturnType<typeof createServer>) {
  return people.some((person) => person.acct === acct) ? here.account(acct) : null;
}

function json(value: unknown): Response {
  return value === null ? refusal(404) : Response.json(value);
}

function refusal(status: number): Response {
  return Response.json({ error: 'This method requires an authenticated user' }, { status });
}

function text(body: string, type: string, headers: Record<string, string> = {}): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, ...headers } });
}

function readStyle(): string {
  return readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');
}

/** A person of one colour, or an emoji as the machine's own font draws it. */
function picture(path: string): Response {
  const hue = /\/avatars\/(\d+)\.svg$/u.exec(path)?.[1];
  const code = /\/emoji\/([0-9a-f]{4,6})\.svg$/u.exec(path)?.[1];
  const sign = String.fromCodePoint(code ? Number.parseInt(code, 16) : bell);
  const body = hue
    ? `<rect width="48" height="48" fill="hsl(${hue} 60% 80%)"/><circle cx="24" cy="19" r="9" fill="hsl(${hue} 45% 45%)"/><path d="M6 48c2-14 9-18 18-18s16 4 18 18z" fill="hsl(${hue} 45% 45%)"/>`
    : `<text x="24" y="39" font-size="38" text-anchor="middle">${sign}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${body}</svg>`;
  return text(svg, 'image/svg+xml');
}

const bell = 0x1f514;
