import { useWords } from '../../parts/words.ts';

export function InsightsPage() {
  const t = useWords();
  return <h1>{t('dashboard:insights')}</h1>;
}
