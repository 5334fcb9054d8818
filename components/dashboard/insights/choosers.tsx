import { useEffect, useRef, useState } from 'preact/hooks';
import IconChevronDown from '~icons/lucide/chevron-down';
import type { Key } from '../../../lib/log/interaction.ts';
import { visibleName } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { Segments } from '../settings/segments.tsx';
import { dayOf, isOwnSpan, type Choice, type SpanName } from './choice.ts';

export interface NamedAccount {
  key: Key;
  name: string;
  site: string;
}

interface ChoosersProps {
  choice: Choice;
  /** The days that the choice holds now: a span of one's own begins with them. */
  days: { from: number; to: number };
  accounts: readonly NamedAccount[];
  now: number;
  choose(choice: Choice): void;
}

/** Which time, and which of one's profiles. */
export function Choosers({ choice, days, accounts, now, choose }: ChoosersProps) {
  const t = useWords();
  const [isOwn, setOwn] = useState(choice.span === 'own');
  useEffect(() => setOwn(choice.span === 'own'), [choice.span]);
  const take = (span: SpanName) => {
    setOwn(span === 'own');
    if (span !== 'own') choose({ ...choice, span, from: '', to: '' });
  };
  return (
    <div class="choosers">
      <Segments
        label={t('insights:span')}
        current={isOwn ? 'own' : choice.span}
        choices={[
          ['week', t('insights:week')],
          ['month', t('insights:month')],
          ['quarter', t('insights:quarter')],
          ['year', t('insights:year')],
          ['own', t('insights:own')],
        ]}
        choose={take}
      />
      {isOwn && (
        <OwnSpan
          from={choice.from || dayOf(days.from)}
          to={choice.to || dayOf(days.to - 1)}
          now={now}
          take={(from, to) => choose({ ...choice, span: 'own', from, to })}
        />
      )}
      {accounts.length > 1 && (
        <AccountChoice
          accounts={accounts}
          chosen={choice.accounts}
          choose={(keys) => choose({ ...choice, accounts: keys })}
        />
      )}
    </div>
  );
}

interface OwnSpanProps {
  from: string;
  to: string;
  now: number;
  take(from: string, to: string): void;
}

/** Two days. Half typed ones are left alone until they are days. */
function OwnSpan({ from, to, now, take }: OwnSpanProps) {
  const t = useWords();
  const [typed, setTyped] = useState({ from, to });
  useEffect(() => setTyped({ from, to }), [from, to]);
  const type = (change: Partial<typeof typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    if (isOwnSpan(next.from, next.to, now)) take(next.from, next.to);
  };
  const isWrong = !isOwnSpan(typed.from, typed.to, now);
  return (
    <div class="own-span">
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{t(end === 'from' ? 'insights:from' : 'insights:to')}</span>
          <input
            type="date"
            class="date-field"
            min="2000-01-01"
            max={dayOf(now)}
            value={typed[end]}
            aria-invalid={isWrong}
            onChange={(event) => type({ [end]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="outcome wrong" role="status">
        {isWrong ? t('insights:ownWrong') : ''}
      </p>
    </div>
  );
}

interface AccountChoiceProps {
  accounts: readonly NamedAccount[];
  chosen: readonly Key[];
  choose(keys: Key[]): void;
}

/** None ticked means all. */
function AccountChoice({ accounts, chosen, choose }: AccountChoiceProps) {
  const t = useWords();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const end = new AbortController();
    const closeOutside = (event: PointerEvent) => {
      if (!details.current?.contains(event.target as Node))
        details.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', closeOutside, { signal: end.signal });
    return () => end.abort();
  }, []);
  return (
    <details
      ref={details}
      class="account-choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        details.current.removeAttribute('open');
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">
        {chosen.length === 0
          ? t('insights:everyAccount')
          : t('insights:someAccounts', { count: chosen.length })}
        <IconChevronDown />
      </summary>
      <fieldset class="account-list" data-layer>
        <legend class="visually-hidden">{t('insights:accounts')}</legend>
        {accounts.map(({ key, name, site }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={(event) =>
                choose(
                  event.currentTarget.checked
                    ? [...chosen, key]
                    : chosen.filter((each) => each !== key),
                )
              }
            />
            <span>
              <bdi>{visibleName(name) || t('insights:nameless')}</bdi>
              <small>{visibleName(site)}</small>
            </span>
          </label>
        ))}
        {chosen.length > 0 && (
          <button type="button" class="text-button" onClick={() => choose([])}>
            {t('insights:everyAccount')}
          </button>
        )}
      </fieldset>
    </details>
  );
}
