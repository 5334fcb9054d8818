import { openBrowser } from '../kit/browser.ts';
const [, , name = 'chromium', rows = '20000'] = process.argv;
const browser = name as 'chromium' | 'firefox';
const opened = await openBrowser({ browser, extensionDir: `${process.cwd()}/.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3` });
const page = await opened.newPage(`${opened.extensionUrl('dashboard.html')}#data`);
page.on('pageerror', (e) => console.log('pageerror', e));
page.on('workercreated', (w) => console.log('worker', w.url()));
page.on('console', async (m) => console.log(await Promise.all(m.args().map((a) => a.evaluate((x: any) => String(x?.stack ?? x)).catch(() => '?'))), 'console', m.text(), m.args().length, m.stackTrace?.()?.[0]));
await page.bringToFront();
await page.waitForSelector('.amounts dd');
const seeded = await page.evaluate(async (n: number) => {
  const open = indexedDB.open('ricevuto');
  const db: IDBDatabase = await new Promise((ok) => { open.onsuccess = () => ok(open.result); });
  const t0 = performance.now();
  for (let start = 0; start < n; start += 20000) {
    const tx = db.transaction('interactions', 'readwrite');
    const store = tx.objectStore('interactions');
    for (let i = start; i < Math.min(n, start + 20000); i++) {
      store.add({ kind: 'comment.seen', id: `seen:wordpress:blog.example/comment/${i}`, recordedAt: 1790000000000 + i * 1000, site: 'wordpress:blog.example', accountId: 'anna', comment: { id: String(i), postId: String(i % 500), parentId: null, author: { id: 'p' + (i % 3000), name: 'Persona ' + (i % 3000) }, text: 'Che bello, grazie! Ma quanta farina serve per il pane numero ' + i + '?', at: 1790000000000 + i * 1000, precisionMs: 0, permalink: 'https://blog.example/pane/#comment-' + i, mine: false }, given: false });
    }
    await new Promise((ok, no) => { tx.oncomplete = ok; tx.onerror = no; });
  }
  return performance.now() - t0;
}, Number(rows));
console.log('seeded ms', seeded);
await page.evaluate(() => {
  const real = URL.createObjectURL.bind(URL);
  (globalThis as any).saved = [];
  URL.createObjectURL = (b: Blob) => { (globalThis as any).saved.push(b); return real(b); };
});
const timed = async (what: string, act: () => Promise<unknown>, done: string) => {
  const t0 = Date.now();
  await act();
  await page.waitForFunction((sel: string) => document.querySelector(sel), { timeout: Number(process.argv[4] ?? 20000) }, done).catch(async (e: Error) => { console.log(what, e.message, await page.$$eval('.task-line', (all) => all.map((x) => x.outerHTML))); await opened.close(); process.exit(1); });
  console.log(what, Date.now() - t0, 'ms', await page.$$eval('.outcome', (all) => all.map((e) => e.textContent).filter(Boolean)));
};
const click = (sel: string) => page.evaluate((s: string) => (document.querySelector(s) as HTMLElement).click(), sel);
await timed('export', () => click('.data-actions .primary'), '.task-line:not(:has(progress)) .outcome:not(:empty)');
console.log(await page.evaluate(async () => {
  const [b] = (globalThis as any).saved as Blob[];
  if (!b) return 'none';
  const names: string[] = [];
  try { const root = await navigator.storage.getDirectory(); for await (const [n, h] of (root as any).entries()) { names.push(n); if (h.kind === 'directory') for await (const k of h.keys()) names.push(n + '/' + k); } } catch (e) { names.push(String(e)); }
  return { size: b.size, kind: b.constructor.name, type: b.type, head: await b.slice(0, 200).text(), tail: await b.slice(-120).text(), names };
}));
const review = async (index: number) => page.evaluate((at: number) => {
  const b = (globalThis as any).saved[at];
  const data = new DataTransfer();
  data.items.add(new File([b], b.name ?? 'x.json'));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
}, index);
await timed('review same', () => review(0), '.data-review');
console.log(await page.$eval('.data-review', (e) => (e as HTMLElement).innerText));
await page.evaluate(() => [...document.querySelectorAll('button')].find((b) => /Cancel|Annulla/.test(b.textContent ?? ''))?.click());
await page.waitForSelector('.passphrase input');
await page.type('.passphrase input', 'cavallo graffetta batteria');
await timed('sealed', () => click('.hand-over [type=submit]'), '.task-line:not(:has(progress)) .outcome:not(:empty)');
await review(1);
await page.waitForSelector('dialog input');
await page.type('dialog input', 'sbagliata davvero');
await page.keyboard.press('Enter');
await page.waitForSelector('dialog .field-hint.wrong');
console.log('wrong', await page.$eval('dialog .field-hint.wrong', (e) => e.textContent));
await page.type('dialog input', 'cavallo graffetta batteria');
await timed('review sealed', () => page.keyboard.press('Enter'), '.data-review');
console.log(await page.evaluate(async () => JSON.stringify(await navigator.storage.estimate())));
await opened.close();
