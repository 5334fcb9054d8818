import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../parts/words.ts';

/** After the end: nothing is here, and how one could begin anew. */
export function WipedNotice() {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="wiped card">
      <h1 ref={heading} tabIndex={-1}>
        {t('data:wipedTitle')}
      </h1>
      <p>{t('data:wipedHint')}</p>
      <a class="link" href="/welcome.html">
        {t('data:again')}
      </a>
    </div>
  );
}
