import './popup.css';
import type { Settings } from '../../lib/settings/settings.ts';
import { usePage } from '../parts/use-page.ts';
import { WordsContext } from '../parts/words.ts';
import { Popup, type PopupProps } from './popup.tsx';

/** The popup in the person's language and look. */
export function PopupRoot({ settings, ...props }: PopupProps & { settings: Settings }) {
  const t = usePage(settings);
  return (
    <WordsContext.Provider value={t}>
      <Popup {...props} />
    </WordsContext.Provider>
  );
}
