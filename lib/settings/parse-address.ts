import type { PlatformId } from '../comments/comment.ts';
import { knownPlatforms, platformsWith } from '../comments/known-platforms.ts';

/** What is wrong with a typed address; each code has its sentence in lib/i18n under `sites`. */
export type AddressFault =
  | { wrong: 'notAnAddress' | 'notWeb' }
  | { wrong: 'email'; address: string }
  | { wrong: 'listed'; name: string }
  | { wrong: 'forbidden'; host: string };

/**
 * The site that somebody means by what they typed: "myblog.example", a whole link, "@anna@social.example".
 * The answer is an origin (`https://host[:port]`); null while nothing is typed.
 */
export function parseAddress(typed: string): { origin: string } | AddressFault | null {
  const text = typed.trim();
  if (!text) return null;
  if (text.length > longestAddress || /[\s*]/u.test(text)) return { wrong: 'notAnAddress' };

  const handle = /^@[\w.-]+@(?<server>[^@/]+)$/u.exec(text)?.groups?.server;
  if (handle) return parseHost(`https://${handle}`);
  if (/^[^@/:]+@[^@/:]+$/u.test(text)) return { wrong: 'email', address: text };

  const scheme = /^(?<scheme>[a-z][\w+.-]*):(?!\d+(?:[/?#]|$))/iu.exec(text)?.groups?.scheme;
  if (scheme && !/^https?$/iu.test(scheme)) return { wrong: 'notWeb' };
  if (scheme) return parseHost(text);
  return parseHost(`${isLocal(text) ? 'http' : 'https'}://${text.replace(/^\/+/u, '')}`);
}

/** The longest that browsers keep of an address. */
const longestAddress = 2048;

function parseHost(address: string): { origin: string } | AddressFault {
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol)) return { wrong: 'notAnAddress' };
  const host = url.hostname;
  if (!isLocal(host) && !isDomain(host)) return { wrong: 'notAnAddress' };
  // Browsers read a bare number as an address: nobody means 5.245.224.255 by typing 99999999.
  if (/^[\d.]+$/u.test(host) && !address.includes(host)) return { wrong: 'notAnAddress' };
  const listed = platformOf(host);
  if (listed) return { wrong: 'listed', name: knownPlatforms[listed].name };
  if (isPartOf(host, forbidden)) return { wrong: 'forbidden', host };
  return { origin: url.origin };
}

/** Machines of one's own, where blogs are tried out: no https there, and no dot in the name. */
function isLocal(host: string): boolean {
  return /^(?:localhost|[\w-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?:[:/?#]|$)/iu.test(host);
}

function isDomain(host: string): boolean {
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]+\.?$/u.test(host);
}

function isPartOf(host: string, domains: string[]): boolean {
  const name = host.replace(/\.$/u, '');
  return domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

/** The platform whose own address this is a part of: it is ticked in the list, not typed. */
function platformOf(host: string): PlatformId | undefined {
  const [known] = platformsWith(({ origins }) =>
    isPartOf(
      host,
      origins.map((origin) => new URL(origin).hostname.replace(/^(?:www|old)\./u, '')),
    ),
  );
  return (
    known ??
    (isPartOf(host, ['youtu.be']) ? 'youtube' : isPartOf(host, ['twitter.com']) ? 'x' : undefined)
  );
}

/** Chromium and Firefox keep extensions out of their own stores. */
const forbidden = ['chromewebstore.google.com', 'addons.mozilla.org'];
