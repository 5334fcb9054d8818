import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InsertedHow } from '../../lib/log/interaction.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { editorNames, openEditors, type EditorBench, type EditorName } from './editors.ts';

const fields: readonly EditorName[] = ['reactTextarea', 'textarea'];
const typed: readonly EditorName[] = ['contentEditable'];
const rich = editorNames.filter((name) => !fields.includes(name) && !typed.includes(name));

/** How each editor is filled when nothing is in the way. */
function wayOf(editor: EditorName): InsertedHow {
  if (fields.includes(editor)) return 'field';
  return typed.includes(editor) ? 'execCommand' : 'paste';
}

/** What holds for every editor of the kit in one browser. A file for each browser, so that both can run at once. */
export function describeEditors(browser: BrowserName): void {
  let bench: EditorBench;

  beforeAll(async () => {
    bench = await openEditors(browser);
  });
  afterAll(() => bench?.close());

  describe.each(editorNames)('%s', (editor) => {
    const inserted = wayOf(editor);

    test('takes one line, with emoji', async () => {
      const text = 'Ricevuto, grazie! 🙏🏽 ❤️ 👩‍👩‍👧';
      await bench.open(editor);
      expect(await bench.insert(text)).toEqual(done({ inserted }, text));
    });

    test('takes several lines', async () => {
      await bench.open(editor);
      const outcome = await bench.insert('Ciao Giulia!\n\nGrazie mille.\nA presto');
      // ProseMirror makes one paragraph of each run of line breaks, as it does with the person's own paste.
      const gap = editor === 'tiptap' ? '\n' : '\n\n';
      expect(outcome).toEqual(done({ inserted }, `Ciao Giulia!${gap}Grazie mille.\nA presto`));
    });

    test('takes words in the place of what was typed, and the caret stands where it should', async () => {
      await bench.open(editor);
      const words = { text: 'Grazie mille,\ndavvero', cursor: 'Grazie'.length };
      const outcome = await bench.replace('Cara Giulia ;grazie', ';grazie', words);
      expect(outcome).toEqual(done(true, 'Cara Giulia Grazie mille,\ndavvero'));
      expect((await bench.type('!')).model).toBe('Cara Giulia Grazie! mille,\ndavvero');
    });

    test('keeps the prefilled mention', async () => {
      await bench.open(editor, { mention: true });
      const outcome = await bench.insert('Ricevuto,\ngrazie!');
      expect(outcome).toEqual(done({ inserted }, '@giulia Ricevuto,\ngrazie!'));
    });

    test('keeps the person’s own words, and the text is copied', async () => {
      await bench.open(editor, { mention: true, words: 'ci penso' });
      const outcome = await bench.insert('Ricevuto, grazie!');
      const copied = { copied: true, because: 'boxHasText' };
      expect(outcome).toEqual(done(copied, '@giulia ci penso'));
      expect(await bench.pasteClipboard()).toBe('Ricevuto, grazie!');
    });

    test('is left alone when the text is there already', async () => {
      await bench.open(editor, { mention: true, words: 'Ricevuto, grazie!' });
      const outcome = await bench.insert('Ricevuto, grazie!');
      expect(outcome).toEqual(done({ inserted: 'alreadyThere' }, '@giulia Ricevuto, grazie!'));
    });

    test('refuses, and the text is copied', async () => {
      await bench.open(editor, { input: 'refused' });
      const outcome = await bench.insert('Ricevuto,\ngrazie!');
      const copied = { copied: true, because: 'boxRefused' };
      expect(outcome).toEqual({ result: copied, model: '', canSend: false, sent: [] });
      expect(await bench.pasteClipboard()).toBe('Ricevuto,\ngrazie!');
    });

    test('is read-only, and the text is copied', async () => {
      await bench.open(editor, { isReadOnly: true });
      const outcome = await bench.insert('Ricevuto, grazie!');
      const copied = { copied: true, because: 'boxRefused' };
      expect(outcome).toEqual({ result: copied, model: '', canSend: false, sent: [] });
    });
  });

  test.each(rich)(
    '%s, where pastes are not heard, is typed into or not touched',
    async (editor) => {
      await bench.open(editor, { input: 'pasteUnheard', mention: true });
      const outcome = await bench.insert('Ricevuto, grazie!');
      if (editor === 'slate') {
        const copied = { copied: true, because: 'boxRefused' };
        expect(outcome).toEqual({ result: copied, model: '@giulia ', canSend: false, sent: [] });
      } else {
        expect(outcome).toEqual(done({ inserted: 'execCommand' }, '@giulia Ricevuto, grazie!'));
      }
    },
  );

  test('an empty Draft.js, which would break down, is not typed into', async () => {
    await bench.open('draft', { input: 'pasteUnheard' });
    const outcome = await bench.insert('Grazie!');
    const copied = { copied: true, because: 'boxRefused' };
    expect(outcome).toEqual({ result: copied, model: '', canSend: false, sent: [] });
  });

  test('a site that does not notice what is written gets it copied', async () => {
    await bench.open('contentEditable', { isSendStuck: true });
    const { result, canSend } = await bench.insert('Grazie!');
    expect(result).toEqual({ copied: true, because: 'notSendable' });
    expect(canSend).toBe(false);
    expect(await bench.pasteClipboard()).toBe('Grazie!');
  });

  test.each<EditorName>(['textarea', 'contentEditable'])('%s in a shadow root', async (editor) => {
    await bench.open(editor, { within: 'shadow', mention: true });
    const outcome = await bench.insert('Grazie!');
    expect(outcome).toEqual(done({ inserted: wayOf(editor) }, '@giulia Grazie!'));
  });

  test.each<EditorName>(['textarea', 'tiptap', 'lexicalRich'])('%s in a frame', async (editor) => {
    await bench.open(editor, { within: 'frame', mention: true });
    const outcome = await bench.insert('Ricevuto,\ngrazie!');
    expect(outcome).toEqual(done({ inserted: wayOf(editor) }, '@giulia Ricevuto,\ngrazie!'));
  });

  test.each<EditorName>(['textarea', 'draft'])(
    '%s takes the focus back from the panel',
    async (editor) => {
      await bench.open(editor, { hasPanel: true });
      await bench.focusPanel();
      const outcome = await bench.insert('Grazie!');
      expect(outcome).toEqual(done({ inserted: wayOf(editor) }, 'Grazie!'));
    },
  );

  test('the text is copied while the panel has the focus', async () => {
    await bench.open('textarea', { hasPanel: true, words: 'Ci penso' });
    await bench.focusPanel();
    const { result } = await bench.insert('Grazie!');
    expect(result).toEqual({ copied: true, because: 'boxHasText' });
    expect(await bench.pasteClipboard()).toBe('Grazie!');
  });

  test('the text is copied on a page without https, and the box has the focus back', async () => {
    await bench.open('contentEditable', { hasPanel: true, isInsecure: true, isSendStuck: true });
    await bench.focusPanel();
    const { result } = await bench.insert('Grazie!');
    expect(result).toEqual({ copied: true, because: 'notSendable' });
    expect(await bench.isBoxFocused()).toBe(true);
    expect(await bench.pasteClipboard()).toBe('Grazie!');
  });

  test('who presses Send at once has answered', async () => {
    await bench.open('lexicalRich');
    const outcome = await bench.insertAndSend('Grazie!');
    expect(outcome.result).toEqual({ inserted: 'paste' });
    expect(outcome.sent).toEqual(['Grazie!']);
  });
}

/** The model holds this and nothing else, Send is on, and nobody pressed it. */
function done(result: unknown, model: string) {
  return { result, model, canSend: true, sent: [] };
}
