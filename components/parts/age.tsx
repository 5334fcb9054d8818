import { formatAge, formatMoment } from '../../lib/i18n/dates.ts';
import type { Lateness } from '../../lib/inbox/lateness.ts';
import { useWords } from './words.ts';

interface AgeProps {
  at: number | null;
  now: number;
  isEstimate: boolean;
  /** How that stands to the person's goals. */
  lateness: Lateness;
}

/** How long a comment has waited: a ring that fills, in the colour of the person's goals, and one figure. */
export function Age({ at, now, isEstimate, lateness }: AgeProps) {
  const t = useWords();
  if (at === null) return <span class="age">{t('panel:ageUnknown')}</span>;
  const waitedMs = Math.max(0, now - at);
  const long = formatAge(waitedMs, t.language, 'long');
  const spoken = t('panel:ageLong', {
    age: isEstimate ? t('panel:ageAbout', { age: long }) : long,
  });
  return (
    <span class="age" title={isEstimate ? spoken : formatMoment(at, now, t.language)}>
      <Ring waitedMs={waitedMs} lateness={lateness} />
      <span class="visually-hidden">{spoken}</span>
      <span aria-hidden="true">
        {isEstimate ? '~' : ''}
        {formatAge(waitedMs, t.language)}
      </span>
    </span>
  );
}

const hourMs = 3_600_000;

/** Fills fast at first, slowly later: half after eight hours, nearly full after two days. */
function Ring({ waitedMs, lateness }: { waitedMs: number; lateness: Lateness }) {
  const hours = waitedMs / hourMs;
  const filled = Math.max(0.06, 1 - Math.exp(-hours / 12));
  return (
    <svg class={`ring ${lateness}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle class="track" cx="6" cy="6" r="4.5" pathLength="100" />
      <circle
        class="fill"
        cx="6"
        cy="6"
        r="4.5"
        pathLength="100"
        stroke-dasharray={`${Math.round(filled * 100)} 100`}
        transform="rotate(-90 6 6)"
      />
    </svg>
  );
}
