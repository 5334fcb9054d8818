import { startJourney } from './kit/journey.ts';
import { createRedditSite, annasBread } from './sites/reddit/index.ts';
const [,, layout = 'new', browser = 'chromium', out = '/tmp/rd/look.png', path = annasBread, dark = '', composer = 'rich'] = process.argv;
const journey = await startJourney({ browser: browser as never, platform: 'reddit', site: createRedditSite({ layout: layout as never, dark: dark === 'dark', composer: composer as never }), origin: layout === 'new' ? 'https://www.reddit.com' : 'https://old.reddit.com', path });
const { page } = journey;
page.on('console', (m) => console.log('console', m.text()));
page.on('pageerror', (e) => console.log('error', String(e)));
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
await wait(2500);
const seen = await journey.inspect().catch((e) => ({ error: String(e) })) as any;
console.log(JSON.stringify({ ...seen, comments: seen.comments?.map((c: any) => [c.id, c.parentId, c.status, c.why].join(' ')) }, null, 1));
if (composer === 'markdown') {
  const frame = await journey.panel();
  await (await frame.waitForSelector('.card .acknowledge .button'))?.click();
  await wait(3500);
  console.log(await page.evaluate(() => document.querySelector('shreddit-composer')?.shadowRoot?.querySelector('shreddit-markdown-composer')?.shadowRoot?.querySelector('textarea')?.value));
  console.log((await frame.evaluate(() => document.body.innerText)).slice(0, 300));
}
await page.screenshot({ path: out });
if (layout === 'new' && path === annasBread && composer === 'rich') {
  await page.click('.logo');
  await wait(1500);
  console.log('feed', JSON.stringify(await journey.inspect().catch(String)).slice(0, 200));
  await page.evaluate(() => document.querySelector<HTMLElement>('shreddit-post[id="t3_1riso11"] h1 a')?.click());
  await wait(1500);
  const next = await journey.inspect() as any;
  console.log('rice', JSON.stringify(next).slice(0, 700));
  await page.goBack(); await wait(500); await page.goBack(); await wait(2000);
  const back = await journey.inspect() as any;
  console.log('back', back.page?.kind, back.comments?.length, JSON.stringify(back.coverage));
}
await journey.close();
