import { useWords } from '../../parts/words.ts';

export function DataPage() {
  const t = useWords();
  return <h1>{t('dashboard:data')}</h1>;
}
