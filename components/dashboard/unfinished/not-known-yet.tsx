import { Mark } from '../../parts/mark.tsx';
import { useWords } from '../../parts/words.ts';

/** In place of "there is nobody", while nobody can know. */
export function NotKnownYet() {
  const t = useWords();
  return (
    <div class="empty">
      <Mark size={52} />
      <h2>{t('dashboard:notKnownYet')}</h2>
      <p>{t('dashboard:notKnownYetHint')}</p>
    </div>
  );
}
