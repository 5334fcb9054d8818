import { useWords } from '../parts/words.ts';

/** Where the cards will be, while the page is being read. */
export function Skeleton() {
  const t = useWords();
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{t('panel:loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
