// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { insertIntoBox, type BoxInsertion } from '../../lib/composer/insert-into-box.ts';
import { editorReadsSelectionMs, editorSettlesMs } from '../../lib/composer/timings.ts';

const copied: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  copied.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  document.execCommand = typeAtEnd;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('an editor that takes a paste gets one, as plain text, and nothing else', async () => {
  const editor = makeEditor();
  const pastes = listenForPaste(editor);
  expect(await insert(editor, { text: 'Ricevuto,\ngrazie!' })).toEqual({ inserted: 'paste' });
  expect(pastes).toEqual(['Ricevuto,\ngrazie!']);
  expect(copied).toEqual([]);
});

test('an editor that does not listen for pastes gets the text typed', async () => {
  const editor = makeEditor();
  expect(await insert(editor)).toEqual({ inserted: 'execCommand' });
  expect(editor.textContent).toBe('Grazie!');
});

test('an editor known to break several typed lines is not tried', async () => {
  const editor = makeEditor();
  editor.dataset['lexicalEditor'] = 'true';
  expect(await insert(editor, { text: 'a\nb' })).toEqual({ copied: true, because: 'boxRefused' });
  expect(editor.textContent).toBe('');
  expect(copied).toEqual(['a\nb']);
});

test('a field is filled', async () => {
  const field = makeField();
  expect(await insert(field)).toEqual({ inserted: 'field' });
  expect(field.value).toBe('Grazie!');
});

test('nothing is put in before the editor has read the selection', async () => {
  const field = makeField();
  const result = start(field);
  await vi.advanceTimersByTimeAsync(editorReadsSelectionMs - 1);
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('');
  await vi.advanceTimersByTimeAsync(1);
  expect(field.value).toBe('Grazie!');
  await vi.advanceTimersByTimeAsync(editorSettlesMs);
  expect(await result).toEqual({ inserted: 'field' });
});

test('a prefilled mention stays, one space before the text', async () => {
  const field = makeField('@giulia');
  expect(await insert(field)).toEqual({ inserted: 'field' });
  expect(field.value).toBe('@giulia Grazie!');
});

test('a mention that the site and the text both have stands once', async () => {
  const field = makeField('@giulia ');
  expect(await insert(field, { text: '@giulia Grazie!' })).toEqual({ inserted: 'field' });
  expect(field.value).toBe('@giulia Grazie!');
});

test('a longer name than the prefilled one is another name', async () => {
  const field = makeField('@giulia ');
  await insert(field, { text: '@giuliana ti risponde' });
  expect(field.value).toBe('@giulia @giuliana ti risponde');
});

test('the name of the person who is answered counts as a prefill', async () => {
  const editor = makeEditor('Giulia Lodi ');
  expect(await insert(editor, { names: ['Giulia Lodi'] })).toEqual({ inserted: 'execCommand' });
  expect(editor.textContent).toBe('Giulia Lodi Grazie!');
});

test('words of the person’s own are kept, and the text is copied', async () => {
  const field = makeField('@giulia ti scrivo domani');
  expect(await insert(field)).toEqual({ copied: true, because: 'boxHasText' });
  expect(field.value).toBe('@giulia ti scrivo domani');
  expect(copied).toEqual(['Grazie!']);
});

test('words that come while the editor wakes up are kept too', async () => {
  const field = makeField();
  field.addEventListener('focus', () => (field.value = 'Ciao'));
  expect(await insert(field)).toEqual({ copied: true, because: 'boxHasText' });
  expect(field.value).toBe('Ciao');
});

test.each(['Grazie!', '@giulia Grazie!', ' Grazie !\n'])('%j needs nothing more', async (text) => {
  const field = makeField(text);
  expect(await insert(field)).toEqual({ inserted: 'alreadyThere' });
  expect(field.value).toBe(text);
  expect(document.activeElement).not.toBe(field);
});

test('a second insertion of the same text changes nothing', async () => {
  const field = makeField('@giulia ');
  await insert(field);
  expect(await insert(field)).toEqual({ inserted: 'alreadyThere' });
  expect(field.value).toBe('@giulia Grazie!');
});

test.each(['readOnly', 'disabled'] as const)('a field that is %s is left alone', async (state) => {
  const field = makeField();
  field[state] = true;
  expect(await insert(field)).toEqual({ copied: true, because: 'boxRefused' });
  expect(field.value).toBe('');
});

test('a text too long for the field is not cut but copied', async () => {
  const field = makeField();
  field.maxLength = 3;
  expect(await insert(field)).toEqual({ copied: true, because: 'boxRefused' });
  expect(field.value).toBe('');
});

test('a text that is taken away again a moment later was not inserted', async () => {
  const field = makeField();
  const result = start(field);
  await vi.advanceTimersByTimeAsync(editorReadsSelectionMs + 1);
  field.value = '';
  await vi.advanceTimersByTimeAsync(editorSettlesMs);
  expect(await result).toEqual({ copied: true, because: 'boxRefused' });
});

test('a text that stands twice was not inserted well', async () => {
  const field = makeField();
  field.addEventListener('input', () => (field.value += field.value), { once: true });
  expect(await insert(field)).toEqual({ copied: true, because: 'boxRefused' });
});

test('a Send that stays off means that the site did not notice', async () => {
  const field = makeField();
  const submit = document.createElement('button');
  submit.disabled = true;
  expect(await insert(field, { submit: () => submit })).toEqual({
    copied: true,
    because: 'notSendable',
  });
});

test('a custom element around a button that is off is off', async () => {
  const submit = document.createElement('x-button');
  const inner = document.createElement('button');
  inner.setAttribute('aria-disabled', 'true');
  submit.append(inner);
  const result = await insert(makeField(), { submit: () => submit });
  expect(result).toEqual({ copied: true, because: 'notSendable' });
});

test('a Send that becomes enabled is never pressed', async () => {
  const field = makeField();
  const submit = document.createElement('button');
  submit.disabled = true;
  const pressed = vi.fn();
  submit.addEventListener('click', pressed);
  field.addEventListener('input', () => (submit.disabled = false));
  expect(await insert(field, { submit: () => submit })).toEqual({ inserted: 'field' });
  expect(pressed).not.toHaveBeenCalled();
});

test('a box that is not the comment’s is not even focused', async () => {
  const field = makeField();
  expect(await insert(field, { belongs: () => false })).toEqual({ failed: 'boxOfAnother' });
  expect(document.activeElement).not.toBe(field);
  expect(copied).toEqual([]);
});

test('a box that becomes another comment’s while waiting stays empty', async () => {
  const field = makeField();
  let mine = true;
  const result = start(field, { belongs: () => mine });
  mine = false;
  await vi.advanceTimersByTimeAsync(editorReadsSelectionMs);
  expect(await result).toEqual({ failed: 'boxOfAnother' });
  expect(field.value).toBe('');
});

test('a box that becomes another comment’s by the insertion is told', async () => {
  const field = makeField();
  const result = await insert(field, { belongs: () => field.value === '' });
  expect(result).toEqual({ failed: 'boxOfAnother' });
});

test('nothing is typed where the focus went meanwhile', async () => {
  const field = makeField();
  const other = makeField();
  const result = start(field);
  other.focus();
  await vi.advanceTimersByTimeAsync(editorReadsSelectionMs);
  expect(await result).toEqual({ copied: true, because: 'boxRefused' });
  expect([field.value, other.value]).toEqual(['', '']);
});

test('an abort before the insertion leaves the box as it was', async () => {
  const field = makeField();
  const leaving = new AbortController();
  const result = start(field, { signal: leaving.signal });
  leaving.abort();
  expect(await result).toEqual({ failed: 'unreachable' });
  await vi.runAllTimersAsync();
  expect(field.value).toBe('');
  expect(copied).toEqual([]);
});

test('an abort after the insertion ends every wait', async () => {
  const field = makeField();
  const leaving = new AbortController();
  const result = start(field, { signal: leaving.signal });
  await vi.advanceTimersByTimeAsync(editorReadsSelectionMs);
  leaving.abort();
  expect(await result).toEqual({ failed: 'unreachable' });
  expect(vi.getTimerCount()).toBe(0);
});

test('a signal that is aborted already does nothing at all', async () => {
  const field = makeField();
  expect(await insert(field, { signal: AbortSignal.abort() })).toEqual({ failed: 'unreachable' });
  expect(document.activeElement).not.toBe(field);
});

test('a clipboard that refuses is told', async () => {
  vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('not allowed'));
  document.execCommand = () => false;
  const field = makeField('Ciao');
  expect(await insert(field)).toEqual({ failed: 'clipboardRefused' });
  expect(document.querySelectorAll('textarea')).toHaveLength(1);
});

test('a clipboard that never answers is left for the command', async () => {
  vi.mocked(navigator.clipboard.writeText).mockReturnValue(new Promise(() => undefined));
  document.execCommand = (command) => {
    const event = new ClipboardEvent('copy', { bubbles: true, clipboardData: new DataTransfer() });
    document.activeElement?.dispatchEvent(event);
    copied.push(event.clipboardData?.getData('text/plain') ?? '');
    return command === 'copy';
  };
  const field = makeField('Ciao');
  expect(await insert(field)).toEqual({ copied: true, because: 'boxHasText' });
  expect(copied).toEqual(['Grazie!']);
});

test('a lone surrogate does not make a good insertion look refused', async () => {
  const field = makeField();
  expect(await insert(field, { text: 'Ciao \uD83D!' })).toEqual({ inserted: 'field' });
  expect(field.value).toBe('Ciao \uFFFD!');
});

function start(box: HTMLElement, with_: Partial<BoxInsertion> = {}) {
  return insertIntoBox({
    box,
    text: 'Grazie!',
    submit: () => null,
    belongs: () => true,
    signal: new AbortController().signal,
    ...with_,
  });
}

async function insert(box: HTMLElement, with_: Partial<BoxInsertion> = {}) {
  const result = start(box, with_);
  await vi.runAllTimersAsync();
  return result;
}

function makeField(value = ''): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = value;
  document.body.append(field);
  return field;
}

function makeEditor(text = ''): HTMLElement {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.tabIndex = 0;
  editor.textContent = text;
  document.body.append(editor);
  return editor;
}

function listenForPaste(editor: HTMLElement): string[] {
  const pastes: string[] = [];
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    pastes.push(text);
    editor.append(text);
  });
  return pastes;
}

/** happy-dom has no execCommand. */
function typeAtEnd(command: string, _?: boolean, text = ''): boolean {
  const box = document.activeElement;
  if (command !== 'insertText' || !box) return false;
  if (box.localName === 'textarea') (box as HTMLTextAreaElement).value += text;
  else box.append(text);
  return box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
