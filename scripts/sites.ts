import { knownPlatforms } from '../lib/comments/known-platforms.ts';
import { serve, type ServedSite } from '../tests/kit/serve.ts';
import { scenes } from '../tests/journeys/scenes/index.ts';
import type { Site } from '../tests/sites/site.ts';

/** `npm run sites`: every living copy on a port of its own, for people to try by hand, with a page that lists them. */
const firstPort = 4600;

try {
  const list: Listed[] = [];
  for (const [index, { platform, name, createSite, path }] of scenes.entries()) {
    const { origin } = await serve(createSite(), firstPort + 1 + index);
    list.push({ name: `${knownPlatforms[platform].name}: ${name}`, address: origin + path });
  }
  const index: ServedSite = await serve(createIndex(list), firstPort);
  for (const { name, address } of list) console.log(`${address}  ${name}`);
  console.log(`\nAll of them: ${index.origin}/ (Ctrl+C ends this)`);
  console.log('With Ricevuto beside one of them: npm start -- --site instagram');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

interface Listed {
  name: string;
  address: string;
}

function createIndex(list: Listed[]): Site {
  const items = list.map(({ name, address }) => `<li><a href="${address}">${name}</a></li>`);
  const html = `<!doctype html><meta charset="utf-8"><title>Living copies</title>
<body style="font: 17px/1.6 system-ui; max-width: 40rem; margin: 3rem auto; color-scheme: light dark">
<h1>Living copies</h1><p>Code that plays each site, for Ricevuto to be tried on. Every person in them is invented.</p>
<ul>${items.join('')}</ul>`;
  return {
    fetch: async () =>
      new Response(html, { headers: { 'content-type': 'text/html;charset=utf-8' } }),
  };
}
