import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';

/** The file that `act` makes the page save, caught before the browser saves it. */
export async function caughtFile(page: Page, act: () => Promise<unknown>): Promise<Buffer> {
  await page.evaluate(catchFile);
  await act();
  const caught = await page.waitForFunction(
    () => (globalThis as { caught?: string | null }).caught,
  );
  return Buffer.from((await caught.jsonValue()) ?? '', 'base64');
}

/** Runs in the page. The next file that gets an address, in base64. */
function catchFile(): void {
  const mine = globalThis as { caught?: string | null };
  mine.caught = null;
  const create = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    URL.createObjectURL = create;
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      // readAsDataURL gives text.
      mine.caught = (reader.result as string).replace(/^[^,]*,/u, '');
    });
    reader.readAsDataURL(file as Blob);
    return create.call(URL, file);
  };
}
