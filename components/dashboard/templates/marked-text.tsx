import type { RefCallback } from 'preact';
import { useId } from 'preact/hooks';
import { describeTemplateFault } from '../../../lib/i18n/describe-template-fault.ts';
import { checkTemplate, type TemplateFault } from '../../../lib/templates/check-template.ts';
import { useWords } from '../../parts/words.ts';
import { baseOf } from './language-name.ts';
import { lineAndColumn } from './line-and-column.ts';

interface MarkedTextProps {
  label: string;
  /** The label stands above it already. */
  isLabelHidden?: boolean;
  tag: string;
  text: string;
  /** A sentence of its own: too long, or empty where one text must be. */
  fault?: string;
  onInput(text: string): void;
  onFocus(): void;
  fieldRef: RefCallback<HTMLTextAreaElement>;
}

/** A text of a template, its faults underlined at their places and listed below; a press on one selects the place. */
export function MarkedText(props: MarkedTextProps) {
  const { label, isLabelHidden, tag, text, fault, onInput, onFocus, fieldRef } = props;
  const t = useWords();
  const id = useId();
  const faults = checkTemplate(text);
  const isWrong = faults.length > 0 || fault !== undefined;

  const select = ({ at, end }: TemplateFault) => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setSelectionRange(at, end);
  };

  return (
    <div class="marked">
      <label for={id} class={isLabelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      <div class="marked-text">
        <div class="marks" aria-hidden="true">
          {piecesOf(text, faults).map(({ words, isMarked }, place) =>
            isMarked ? <mark key={place}>{words}</mark> : <span key={place}>{words}</span>,
          )}
          {'\n'}
        </div>
        <textarea
          id={id}
          ref={fieldRef}
          lang={baseOf(tag)}
          dir="auto"
          spellcheck
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-faults` : undefined}
          onFocus={onFocus}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
      {isWrong && (
        <ul class="fault-list" id={`${id}-faults`}>
          {fault !== undefined && <li>{fault}</li>}
          {faults.map((each) => (
            <li key={`${each.code} ${each.at}`}>
              <button type="button" onClick={() => select(each)}>
                <b>{t('template:at', lineAndColumn(text, each.at))}</b>{' '}
                {describeTemplateFault(each, t)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The text in pieces, those with a fault marked. Faults may overlap; the first has the place. */
function piecesOf(text: string, faults: readonly TemplateFault[]) {
  const pieces: { words: string; isMarked: boolean }[] = [];
  let from = 0;
  for (const { at, end } of faults) {
    const start = Math.max(at, from);
    if (end <= start) continue;
    pieces.push({ words: text.slice(from, start), isMarked: false });
    pieces.push({ words: text.slice(start, end), isMarked: true });
    from = end;
  }
  pieces.push({ words: text.slice(from), isMarked: false });
  return pieces;
}
