import { useWords } from '../../parts/words.ts';

export function InboxPage() {
  const t = useWords();
  return <h1>{t('dashboard:inbox')}</h1>;
}
