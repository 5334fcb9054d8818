import { writeFile } from 'node:fs/promises';
import { describePlatforms } from './platforms-doc.ts';

/** `npm run docs`: writes docs/platforms.md anew from the code. */
await writeFile(new URL('../docs/platforms.md', import.meta.url), await describePlatforms());
console.log('docs/platforms.md is as the code says.');
