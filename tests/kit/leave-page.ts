import { cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterAll } from 'vitest';

/** Files of tests that stand in a page share it, too: each leaves it as it found it. */
const { body } = document;
const { href } = location;
const { happyDOM } = globalThis as unknown as { happyDOM: HappyDom };
const settings = { ...happyDOM.settings };
const hooks = { ...options };
const members = Object.getOwnPropertyNames(document);
const listening = keepListeners(window, document);

afterAll(() => {
  cleanup();
  for (const end of listening) end();
  keepOnly(Object.keys(hooks), options);
  Object.assign(options, hooks);
  // A command that happy-dom does not have, played by one file, would be found by all.
  keepOnly(members, document);
  // The queries of `screen` stand in the first body for good, and would find nothing in another.
  if (document.body !== body) throw new Error('The page has another body now; other files need it');
  document.head.replaceChildren();
  body.replaceChildren();
  for (const element of [document.documentElement, document.head, body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  document.getSelection()?.removeAllRanges();
  happyDOM.setURL(href);
  Object.assign(happyDOM.settings, settings);
  sessionStorage.clear();
  localStorage.clear();
});

interface HappyDom {
  settings: object;
  setURL(url: string): void;
}

// What is waited for comes when a busy machine has time for it.
configure({ asyncUtilTimeout: 10_000 });

function keepOnly(names: readonly string[], object: object): void {
  for (const name of Object.getOwnPropertyNames(object))
    if (!names.includes(name)) Reflect.deleteProperty(object, name);
}

/** Gives what ends each listener that is added from now on, and no longer keeps them. */
function keepListeners(...targets: EventTarget[]): (() => void)[] {
  return targets.flatMap((target) => {
    const own = Object.getOwnPropertyDescriptor(target, 'addEventListener');
    const add = target.addEventListener;
    const ends: (() => void)[] = [];
    const keep: typeof add = (...[name, listener, how]) => {
      add.call(target, name, listener, how);
      ends.push(() => target.removeEventListener(name, listener, how));
    };
    Object.defineProperty(target, 'addEventListener', {
      value: keep,
      configurable: true,
      writable: true,
    });
    return [
      () => {
        if (own) Object.defineProperty(target, 'addEventListener', own);
        else Reflect.deleteProperty(target, 'addEventListener');
        for (const end of ends) end();
      },
    ];
  });
}
