import { getFieldSelection, insertTextIntoField } from 'text-field-edit';
import { useWords } from '../../parts/words.ts';

interface InsertBarProps {
  /** Where it goes: the text that was written in last. */
  field(): HTMLTextAreaElement | null;
}

interface Piece {
  key: 'firstName' | 'name' | 'variants' | 'date' | 'greeting' | 'ask' | 'cursor' | 'post';
  /** `chosen`: what is selected in the text, '' if nothing. `|…|` is selected afterwards, to be written over. */
  make(chosen: string): string;
  select: string | null;
}

const gap = '…';
const pieces: readonly Piece[] = [
  { key: 'firstName', make: () => `{{firstName|${gap}}}`, select: gap },
  { key: 'name', make: () => `{{name|${gap}}}`, select: gap },
  { key: 'variants', make: (chosen) => `{${chosen || gap}|${gap}}`, select: gap },
  { key: 'greeting', make: () => '{{greeting}}', select: null },
  { key: 'date', make: () => '{{date+3d}}', select: '3' },
  { key: 'post', make: () => `{{post|${gap}}}`, select: gap },
  { key: 'ask', make: () => `{{ask:${gap}}}`, select: gap },
  { key: 'cursor', make: () => '{{cursor}}', select: null },
];

/** What the language of templates can do, each at a press. */
export function InsertBar({ field }: InsertBarProps) {
  const t = useWords();
  const insert = ({ make, select }: Piece) => {
    const target = field();
    if (!target) return;
    const piece = make(getFieldSelection(target));
    target.focus();
    const start = target.selectionStart;
    insertTextIntoField(target, piece);
    const at = select === null ? -1 : piece.indexOf(select);
    if (at >= 0) target.setSelectionRange(start + at, start + at + (select ?? '').length);
  };
  return (
    <div class="insert-bar" role="group" aria-label={t('template:insert')}>
      <span aria-hidden="true">{t('template:insert')}</span>
      {pieces.map((piece) => (
        <button
          type="button"
          key={piece.key}
          title={t(`template:insertHint.${piece.key}`)}
          // The text keeps its selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(piece)}
        >
          {t(`template:insert.${piece.key}`)}
        </button>
      ))}
      <details class="language-help">
        <summary>{t('template:help')}</summary>
        <dl>
          {pieces.map((piece) => (
            <div key={piece.key}>
              <dt>
                <code>{piece.make('')}</code>
              </dt>
              <dd>{t(`template:insertHint.${piece.key}`)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <code>{String.raw`\{ \} \| \\`}</code>
            </dt>
            <dd>{t('template:escapeHint')}</dd>
          </div>
        </dl>
      </details>
    </div>
  );
}
