import './dashboard.css';
import './export-choices.css';
import './log/log.css';
import './log/log-row.css';
import './settings.css';
import './settings-fields.css';
import './data/data.css';
import './insights/insights.css';
import './insights/charts.css';
import './insights/said.css';
import './insights/month.css';
import './templates/templates.css';
import './templates/editor.css';
import './templates/import-review.css';
import './templates/text-columns.css';
import { usePage } from '../parts/use-page.ts';
import { WordsContext } from '../parts/words.ts';
import { Dashboard, type DashboardProps } from './dashboard.tsx';

const titles = {
  inbox: 'dashboard:inboxPage',
  people: 'dashboard:peoplePage',
  insights: 'dashboard:insightsPage',
  data: 'dashboard:dataPage',
  log: 'dashboard:title',
  templates: 'dashboard:templatesPage',
  settings: 'dashboard:settingsPage',
} as const;

/** The dashboard in the person's language and look. */
export function DashboardRoot(props: DashboardProps) {
  const t = usePage(props.settings, titles[props.place.at]);
  return (
    <WordsContext.Provider value={t}>
      <Dashboard {...props} />
    </WordsContext.Provider>
  );
}
