import { formatDay } from '../../../lib/i18n/dates.ts';
import { visibleName } from '../../parts/visible-text.ts';
import { webAddress } from '../../parts/web-address.ts';
import { useWords } from '../../parts/words.ts';

interface SaidWhereProps {
  said: { author: string; at: number; permalink: string; postTitle: string };
  now: number;
}

/** Who said it, when, and under what; the day is the way to it. */
export function SaidWhere({ said: { author, at, permalink, postTitle }, now }: SaidWhereProps) {
  const t = useWords();
  const href = webAddress(permalink);
  const when = formatDay(at, now, t.language);
  return (
    <p class="hint">
      <bdi>{visibleName(author) || t('insights:nameless')}</bdi>
      {' · '}
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {when}
        </a>
      ) : (
        when
      )}
      {' · '}
      <bdi>{visibleName(postTitle) || t('insights:untitled')}</bdi>
    </p>
  );
}
