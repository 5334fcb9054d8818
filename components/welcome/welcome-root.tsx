import './welcome.css';
import { usePage } from '../parts/use-page.ts';
import { WordsContext } from '../parts/words.ts';
import { Welcome, type WelcomeProps } from './welcome.tsx';

/** The welcome page in the person's language and look. */
export function WelcomeRoot(props: WelcomeProps) {
  const t = usePage(props.settings, 'welcome:title');
  return (
    <WordsContext.Provider value={t}>
      <Welcome {...props} />
    </WordsContext.Provider>
  );
}
