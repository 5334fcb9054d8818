import './dashboard.css';
import './log.css';
import './settings.css';
import { usePage } from '../parts/use-page.ts';
import { WordsContext } from '../parts/words.ts';
import { Dashboard, type DashboardProps } from './dashboard.tsx';

/** The dashboard in the person's language and look. */
export function DashboardRoot(props: DashboardProps) {
  const t = usePage(
    props.settings,
    props.place === 'log' ? 'dashboard:title' : 'dashboard:settingsPage',
  );
  return (
    <WordsContext.Provider value={t}>
      <Dashboard {...props} />
    </WordsContext.Provider>
  );
}
