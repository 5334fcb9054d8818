import { cleanup, configure } from '@testing-library/preact';
import { afterAll } from 'vitest';

/** Files of tests share a page: each leaves it as it found it. */
afterAll(() => {
  cleanup();
  document.body.replaceChildren();
  document.head.replaceChildren();
  for (const element of [document.documentElement, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
});

// What is waited for comes when a busy machine has time for it.
configure({ asyncUtilTimeout: 10_000 });
