import { useWords } from '../../parts/words.ts';

export function PeoplePage() {
  const t = useWords();
  return <h1>{t('dashboard:people')}</h1>;
}
