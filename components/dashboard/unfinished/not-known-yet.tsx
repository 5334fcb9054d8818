import { useWords } from '../../parts/words.ts';

/** In place of "there is nobody", while nobody can know. Without the mark, whose tick says that all is done. */
export function NotKnownYet() {
  const t = useWords();
  return (
    <div class="empty">
      <h2>{t('dashboard:notKnownYet')}</h2>
      <p>{t('dashboard:notKnownYetHint')}</p>
    </div>
  );
}
