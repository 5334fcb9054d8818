import { startJourney } from '../tests/kit/journey.ts';
import { scenes } from '../tests/journeys/scenes/index.ts';
import { waitForWords } from '../tests/journeys/scenes/in-frames.ts';
const browser = (process.argv[2] ?? 'chromium') as 'chromium';
const wanted = new RegExp(process.argv[3] ?? 'Threads|Reddit|Studio');
for (const scene of scenes.filter(({ name }) => wanted.test(name))) {
  const journey = await startJourney({ ...scene, browser, site: scene.createSite(), viewport: { width: 800, height: Number(process.env.H ?? 900) } });
  const { page } = journey;
  const slug = scene.name.replaceAll(/\W+/g, '-');
  try {
    await scene.reach?.(page);
    const panel = await journey.panel();
    await panel.waitForSelector('.card .acknowledge .button', { timeout: 20_000 });
    const who = process.argv[4] ?? '';
    const button = (await panel.waitForFunction((name) => [...document.querySelectorAll('.card')].find((c) => c.querySelector('h3')?.textContent?.includes(name))?.querySelector<HTMLElement>('.acknowledge .button'), { timeout: 15000 }, who)).asElement() as import('puppeteer-core').ElementHandle<HTMLElement> | null;
    const { key, wording } = await panel.evaluate((element) => ({ key: element?.closest<HTMLElement>('.card')?.dataset['key'] ?? '', wording: element?.textContent ?? '' }), button);
    await page.screenshot({ path: `/tmp/g/${browser}-${slug}-${process.env.H ?? ""}0.png` });
    await button?.click();
    const ok = await Promise.race([waitForWords(page, scene.box, wording).then(() => true, (e) => String(e)), new Promise((r) => setTimeout(() => r(false), 14_000))]);
    await new Promise((r) => setTimeout(r, 1500));
    await page.screenshot({ path: `/tmp/g/${browser}-${slug}-${process.env.H ?? ""}1.png` });
    const frame = page.frames().find((f) => f.url().includes('panel.html'));
    const said = await frame?.evaluate(() => [...document.querySelectorAll('[role=status],[role=alert],.toast,.notice')].map((e) => e.textContent).join(' | '));
    const boxes = await page.evaluate((b, s) => [b, s].map((q) => { const e = document.querySelector(q); const r = e?.getBoundingClientRect(); return r ? [r.left, r.top, r.right, r.bottom].map(Math.round) : null; }), scene.box, scene.submit);
    console.log(scene.name, key, JSON.stringify(wording), 'words:', ok, JSON.stringify(boxes), 'said:', said);
  } catch (error) {
    console.log(scene.name, 'FAILED', String(error).slice(0, 400));
    await page.screenshot({ path: `/tmp/g/${browser}-${slug}-${process.env.H ?? ""}x.png` });
  }
  await journey.close();
}
