import { useEffect, useId, useState } from 'preact/hooks';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import { visibleText } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import type { CardProps } from './comment-card.tsx';
import { numbered, type Suggestions } from './use-suggestions.ts';

interface SuggestionListProps extends CardProps {
  /** How many are shown before one asks for more. */
  most: number;
  /** Fetches after so long, so that hurrying from card to card asks for none. */
  patienceMs?: number;
  choose: (ready: ReadyTemplate) => void;
}

/** Templates that suit this comment, with the numbers of their keys. Nothing, where there are none. */
export function SuggestionList(props: SuggestionListProps) {
  const { card, desk, reachable, most, patienceMs = 0, choose } = props;
  const t = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const known = desk.suggestionsFor(card.key);

  useEffect(() => {
    const timer = setTimeout(() => void desk.fetchSuggestions(card.key), patienceMs);
    return () => clearTimeout(timer);
  }, [card.key, card.kind]);

  if (!known) return null;
  const all = numbered(known);
  const shown = isOpen ? all : shownFirst(known, most);
  if (shown.length === 0) return null;
  const isDue = card.standing.status === 'promised';
  return (
    <div class="suggestions">
      <h4 class="visually-hidden" id={id}>
        {t(isDue ? 'card:followUps' : 'card:suggestions')}
      </h4>
      <ul aria-labelledby={id}>
        {shown.map((ready) => (
          <li key={ready.id}>
            <SuggestionButton
              ready={ready}
              number={desk.showsNumbers ? all.indexOf(ready) + 1 : null}
              lang={card.language}
              tabIndex={reachable ? 0 : -1}
              choose={() => choose(ready)}
            />
          </li>
        ))}
      </ul>
      {(isOpen || all.length > shown.length) && (
        <button
          type="button"
          class="text-button"
          aria-expanded={isOpen}
          tabIndex={reachable ? 0 : -1}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen
            ? t('card:fewerSuggestions')
            : t('card:moreSuggestions', { count: all.length - shown.length })}
        </button>
      )}
    </div>
  );
}

interface SuggestionButtonProps {
  ready: ReadyTemplate;
  /** Of its key; null: that key is off. */
  number: number | null;
  lang: string;
  tabIndex: number;
  choose: () => void;
}

function SuggestionButton({ ready, number, lang, tabIndex, choose }: SuggestionButtonProps) {
  return (
    <button
      type="button"
      class={number === null ? 'suggestion unnumbered' : 'suggestion'}
      title={ready.title}
      aria-keyshortcuts={number === null ? undefined : String(number)}
      tabIndex={tabIndex}
      onClick={choose}
    >
      {number !== null && <kbd aria-hidden="true">{number}</kbd>}
      <span dir="auto" lang={lang}>
        {visibleText(readableAsks(ready.text))}
      </span>
    </button>
  );
}

/** In the order of their numbers; the person's favourites must not push out what suits this comment best, nor the other way round. */
function shownFirst(known: Suggestions, most: number): ReadyTemplate[] {
  const all = numbered(known);
  const suits = new Map(known.best.map(({ id }, index) => [id, index]));
  const own = all.filter(({ id }) => !suits.has(id));
  const best = all
    .filter(({ id }) => suits.has(id))
    .sort((a, b) => (suits.get(a.id) ?? 0) - (suits.get(b.id) ?? 0));
  const ownShown = own.slice(0, Math.max(most - best.length, Math.floor(most / 2)));
  const shown = new Set([...ownShown, ...best].slice(0, most));
  return all.filter((ready) => shown.has(ready));
}

/** `{{ask:Which book?}}` as a gap that one can read. */
function readableAsks(text: string): string {
  return text.replace(/\{\{\s*ask\s*:\s*([^{}]*?)\s*\}\}/gu, '‹$1›');
}
