/** What a person does in a state of the gallery, in the page itself. Each waits until its element is there. */
export interface Hand {
  click(selector: string): Promise<void>;
  /** One key, on what has the focus: `press('j')`, `press('Ctrl+k')`. */
  press(key: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  seen(selector: string): Promise<HTMLElement>;
}

export const hand: Hand = {
  async click(selector) {
    const element = await hand.seen(selector);
    element.focus();
    element.click();
    await drawn();
  },
  async press(keys) {
    const target = document.activeElement ?? document.body;
    const key = keys.replace(/^Ctrl\+/u, '');
    const held = { ctrlKey: key !== keys, bubbles: true, cancelable: true };
    target.dispatchEvent(new KeyboardEvent('keydown', { key, ...held }));
    await drawn();
  },
  async type(selector, text) {
    const field = (await hand.seen(selector)) as HTMLTextAreaElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
  },
  async seen(selector) {
    for (const end = performance.now() + patienceMs; ; await drawn()) {
      const element = document.querySelector<HTMLElement>(selector);
      if (element) return element;
      if (performance.now() > end) throw new Error(`There is no ${selector}.`);
    }
  },
};

const patienceMs = 3_000;

/** Until two frames have passed in which nothing was changed any more; Preact's effects come after the first. */
export async function drawn(): Promise<void> {
  let quietFrames = 0;
  const observer = new MutationObserver(() => (quietFrames = 0));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  while (quietFrames < 2) {
    quietFrames += 1;
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }
  observer.disconnect();
}
