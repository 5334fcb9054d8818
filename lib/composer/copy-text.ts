import { clipboardAnswersMs } from './timings.ts';

/** Puts text on the clipboard; false if the browser or the page refused. Leaves the focus where it was. Needs `clipboardWrite`. */
export async function copyText(text: string, document: Document): Promise<boolean> {
  return (await copyByClipboard(text, document)) || copyByCommand(text, document);
}

async function copyByClipboard(text: string, document: Document): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  // Absent on pages without https.
  if (!clipboard) return false;
  const answer = clipboard.writeText(text).then(
    () => true,
    // Forbidden by the page's policy, or the document has not the focus: the command below may still do.
    () => false,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), clipboardAnswersMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function copyByCommand(text: string, document: Document): boolean {
  const view = document.defaultView;
  if (!view || !document.body) return false;
  const carrier = document.createElement('textarea');
  carrier.value = text;
  carrier.readOnly = true;
  carrier.ariaHidden = 'true';
  carrier.style.cssText =
    'position:fixed;inset:0 auto auto 0;inline-size:1px;block-size:1px;opacity:0';
  let taken = false;
  // Sites rewrite what is copied ("Read more at …"); the first listener decides.
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = event.clipboardData !== null;
  };
  const giveBack = keepFocus(document);
  view.addEventListener('copy', take, { capture: true });
  try {
    document.body.append(carrier);
    carrier.focus({ preventScroll: true });
    carrier.select();
    return document.execCommand('copy') && taken;
  } finally {
    view.removeEventListener('copy', take, { capture: true });
    carrier.remove();
    giveBack();
  }
}

/** Remembers focus and caret; what it returns puts them back. */
function keepFocus(document: Document): () => void {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}
