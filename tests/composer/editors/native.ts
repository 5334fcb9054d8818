import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mention, startText, type MountEditor } from './editor.ts';
import { showPage } from './show-page.ts';

/** As Mastodon's: React decides what the value is. */
const mountReactTextarea: MountEditor = (host, start, onChange) => {
  function Reply() {
    const [value, setValue] = useState(startText(start));
    onChange(value);
    return createElement('textarea', {
      value,
      readOnly: start.isReadOnly,
      onChange: (event: { target: HTMLTextAreaElement }) => setValue(event.target.value),
    });
  }
  createRoot(host).render(createElement(Reply));
};

/** As WordPress': the site looks at it on input. */
const mountTextarea: MountEditor = (host, start, onChange) => {
  const field = document.createElement('textarea');
  field.value = startText(start);
  field.readOnly = start.isReadOnly;
  host.append(field);
  field.addEventListener('input', () => onChange(field.value));
  onChange(field.value);
};

/** As YouTube's: no library, and the button looks at each input. */
const mountContentEditable: MountEditor = (host, start, onChange) => {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', String(!start.isReadOnly));
  box.style.whiteSpace = 'pre-wrap';
  if (start.mention) {
    const chip = document.createElement('span');
    chip.textContent = mention;
    box.append(chip, '\u00A0');
  }
  if (start.words) box.append(start.words);
  host.append(box);
  // An empty line's <br> and both edges of its block count in innerText.
  const tell = () => onChange(box.innerText.replaceAll('\n\n\n', '\n\n').replaceAll('\u00A0', ' '));
  box.addEventListener('input', tell);
  tell();
};

showPage({
  reactTextarea: mountReactTextarea,
  textarea: mountTextarea,
  contentEditable: mountContentEditable,
});
