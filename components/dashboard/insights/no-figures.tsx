import { Mark } from '../../parts/mark.tsx';
import { useWords } from '../../parts/words.ts';

interface NoFiguresProps {
  /** The log holds nothing at all yet. */
  isNew: boolean;
  isWholeYear: boolean;
  showYear(): void;
}

export function NoFigures({ isNew, isWholeYear, showYear }: NoFiguresProps) {
  const t = useWords();
  return (
    <div class="empty">
      <Mark size={52} />
      <h2>{t(isNew ? 'insights:emptyTitle' : 'insights:noneTitle')}</h2>
      <p>{t(isNew ? 'insights:emptyHint' : 'insights:noneHint')}</p>
      {!isNew && !isWholeYear && (
        <button type="button" class="button" onClick={showYear}>
          {t('insights:showYear')}
        </button>
      )}
    </div>
  );
}
