import type { DashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import type { InboxDesk } from '../../components/dashboard/inbox/inbox-desk.ts';
import type { Unfinished } from '../../lib/log/follow-unfinished.ts';
import { nudgeKinds } from '../../lib/inbox/nudge-kinds.ts';
import { defaultSettings, panelKeys, type Settings } from '../../lib/settings/settings.ts';
import type { NavCounts } from '../../components/dashboard/side-nav.tsx';
import { emptyDesks } from '../kit/empty-desks.ts';
import type { UsedTemplate } from '../../lib/templates/template.ts';
import type { InsightsDesk } from '../../components/dashboard/insights/insights-desk.ts';
import { emptyFigures, emptyInsights, richDesk, richInsights } from '../kit/insights.ts';
import { viewNow } from '../kit/views.ts';
import { dataStates } from './data-states.ts';
import type { Hand } from './hand.ts';
import { peopleStates } from './people-states.ts';
import { inboxStates } from './inbox-states.ts';
import { logStates } from './log-states.ts';
import { unfinishedStates } from './unfinished-states.ts';

/** A way in which the dashboard may stand there. A new one is one line in the list. */
export interface DashboardState {
  name: string;
  place: DashboardPlace;
  settings: Settings;
  /** The library, made of what comes with Ricevuto; absent: nobody answers. */
  templates?: (starters: UsedTemplate[]) => UsedTemplate[];
  /** What the inbox gets; absent: nobody answers. */
  inbox?: InboxDesk;
  /** What the page of insights gets; absent: nobody answers. */
  insights?: InsightsDesk;
  /** The browser still lets notifications through. */
  mayNotify?: boolean;
  /** What stands beside the pages' names. */
  counts?: NavCounts;
  unfinished?: Unfinished;
  desks?: Partial<ReturnType<typeof emptyDesks>>;
  /** What the person did. */
  act?: (hand: Hand) => Promise<unknown>;
}

const list: DashboardPlace = { at: 'templates', templateId: null };
const anew: DashboardPlace = { at: 'templates', templateId: 'new' };
const settingsPlace: DashboardPlace = { at: 'settings' };
const settings: Settings = {
  ...defaultSettings,
  sites: [
    { platform: 'linkedin', origin: 'https://www.linkedin.com', mode: 'side', panelOpen: false },
    {
      platform: 'wordpress',
      origin: 'https://ilblogdellafornaiadellavalle.example',
      mode: 'page',
      panelOpen: true,
    },
  ],
};
const usual = { settings, templates: livedIn };

const insights: DashboardPlace = { at: 'insights', month: null };
const rich = richDesk(viewNow);

export const dashboardStates: DashboardState[] = [
  ...inboxStates,
  ...dataStates,
  {
    name: 'insights',
    place: insights,
    settings,
    insights: rich,
    act: ({ seen }) => seen('.post-list'),
  },
  {
    name: 'insights-open',
    place: { ...insights, choice: 'from=2026-09-01&to=2026-10-15' },
    settings,
    insights: richDesk(viewNow, {
      before: null,
      advice: { do: 'makeTemplate', times: 5, example: 'Quale farina di segale usi? Integrale?' },
    }),
    act: async ({ seen, click }) => {
      await seen('.useful-list');
      document.querySelectorAll('.insights details').forEach((each) => {
        if (!each.matches('.account-choice')) each.setAttribute('open', '');
      });
      await click('.useful-item:nth-child(2) .button');
    },
  },
  {
    name: 'insights-accounts',
    place: insights,
    settings,
    insights: rich,
    act: async ({ seen, click }) => {
      await seen('.account-choice');
      await click('.account-choice summary');
    },
  },
  {
    name: 'insights-few',
    place: { ...insights, choice: 'span=week' },
    settings,
    insights: richDesk(viewNow, {
      now: {
        ...emptyInsights(viewNow),
        unknown: 4,
        steps: richInsights(viewNow)
          .steps.slice(-7)
          .map((step) => ({ ...step, received: 0, answered: 0 })),
      },
      before: emptyFigures,
      advice: { do: 'readFolded', count: 4 },
    }),
  },
  {
    name: 'insights-nothing',
    place: insights,
    settings,
    insights: richDesk(viewNow, {
      now: emptyInsights(viewNow),
      before: null,
      advice: { do: 'nothingYet' },
    }),
  },
  { name: 'insights-failed', place: insights, settings, act: ({ seen }) => seen('.callout') },
  {
    name: 'insights-waiting',
    place: insights,
    settings,
    insights: { ...rich, report: () => new Promise(() => undefined) },
  },
  {
    name: 'insights-month',
    place: { ...insights, month: '2026-10' },
    settings,
    insights: rich,
    act: async ({ seen, click }) => {
      await seen('.sheet-foot');
      await click('.names-choice input');
    },
  },
  ...logStates,
  { name: 'templates', place: list, ...usual },
  { name: 'templates-silent', place: list, settings },
  {
    name: 'templates-search-nothing',
    place: list,
    ...usual,
    act: ({ type }) => type('input[type=search]', 'zzzz'),
  },
  {
    name: 'templates-no-favourite',
    place: list,
    settings,
    templates: (starters) => starters,
    act: chooseFavourites,
  },
  {
    name: 'templates-menu',
    place: list,
    ...usual,
    act: ({ click }) => click('.template-row:nth-child(2) .menu button'),
  },
  {
    name: 'templates-removed',
    place: list,
    ...usual,
    act: async ({ click }) => {
      await click('.template-row:nth-child(3) .menu button');
      await click('[role=menuitem]:last-child');
      await click('.removed-starters summary');
    },
  },
  {
    name: 'templates-export',
    place: list,
    ...usual,
    act: ({ click }) => click('.export-menu summary'),
  },
  {
    name: 'template-starter',
    place: { at: 'templates', templateId: 'criticism-1' },
    ...usual,
  },
  {
    name: 'template-help',
    place: anew,
    ...usual,
    act: ({ click }) => click('.language-help summary'),
  },
  {
    name: 'template-faults',
    place: anew,
    ...usual,
    act: async ({ type, click }) => {
      await type('.marked textarea', 'Ciao {{nome}},\ngrazie {di cuore|davvero\n{{date+3}}');
      await type('[data-field=shortcut]', 'Grazie');
      await click('[type=submit]');
    },
  },
  {
    name: 'template-questions',
    place: anew,
    ...usual,
    act: ({ type }) =>
      type(
        '.marked textarea',
        '{{greeting}} {{name}}: {{ask:Quale libro?}}, {{date+3d}} {{cursor}}',
      ),
  },
  {
    name: 'template-discard',
    place: anew,
    ...usual,
    act: async ({ type, click }) => {
      await type('.marked textarea', 'Grazie!');
      await click('.head-actions .button');
    },
  },
  { name: 'template-gone', place: { at: 'templates', templateId: 'gone' }, ...usual },
  {
    name: 'import-review',
    place: list,
    ...usual,
    act: async ({ seen }) => {
      await seen('.template-row');
      drop(`id,title,folder,shortcut,favourite,goodFor,it
thanks-1,Grazie infinite a te,Ringraziamenti lunghi,gg,yes,"praise, share","Grazie, {{firstName|a te}}!
E torna presto."
,Farina,Ricette,,,question,"Quella di segale, {{firstName|davvero}}."
,Rubata,,grazie,,,Mia!
,Rotta,,,,,{{nessuno}} {
`);
      await seen('.import-review');
    },
  },
  {
    name: 'import-fault',
    place: list,
    ...usual,
    act: async ({ seen }) => {
      await seen('.template-row');
      drop('nome,it\nUno,Due\n');
      await seen('.import-fault .callout');
    },
  },
  ...peopleStates,
  ...unfinishedStates,
  {
    name: 'frame-menu',
    place: { at: 'data' },
    settings,
    counts: { inbox: 1_212, people: 31_800, templates: 24 },
    act: ({ click }) => click('.menu-button'),
  },
  {
    name: 'settings',
    place: settingsPlace,
    settings,
    counts: { inbox: 12, people: 318, templates: 24 },
    desks: livedInDesk(),
  },
  {
    name: 'settings-search',
    place: settingsPlace,
    settings,
    act: ({ type }) => type('.settings-search input', 'o'),
  },
  {
    name: 'settings-nothing-found',
    place: settingsPlace,
    settings,
    act: ({ type }) => type('.settings-search input', 'zzzz'),
  },
  {
    name: 'settings-forget',
    place: { at: 'settings', section: 'memory' },
    settings: { ...settings, lastBackupAt: viewNow - 40 * 86_400_000 },
    desks: livedInDesk(),
    act: async ({ click, seen }) => {
      await click('[data-section=retention] label:nth-child(3) input');
      await seen('.callout.ask');
    },
  },
  {
    name: 'settings-all-on',
    place: settingsPlace,
    mayNotify: false,
    desks: livedInDesk(true),
    settings: {
      ...settings,
      quiet: {
        hours: { from: 20 * 60, to: 8 * 60 },
        days: [0, 1, 2, 3, 4, 5, 6],
        holidays: ['2027-12-24', '2027-12-25', '2028-01-01'],
      },
      notifications: { digestAt: 540, promises: true },
      silencedNudges: nudgeKinds,
      keysOff: panelKeys,
      formalIn: ['it', 'pt'],
      sessionMinutes: 25,
      filter: { last: null, lastAt: 0, standard: 'criticism' },
      expandShortcuts: true,
      goals: null,
      forgetTextsAfterDays: 1_000,
      leftOutAccounts: ['youtube:www.youtube.com/account/2'],
    },
  },
  {
    name: 'settings-refused',
    place: settingsPlace,
    settings,
    act: async ({ click, seen }) => {
      await click('[data-section=notifications] input');
      await seen('[data-section=notifications] .callout');
    },
  },
];

/** Accounts with long names too; the browser's shortcuts, as Firefox has them and as Chromium has. */
function livedInDesk(isFirefox = false): DashboardState['desks'] {
  const { settingsDesk } = emptyDesks();
  return {
    settingsDesk: {
      ...settingsDesk,
      accounts: async () => [
        {
          key: 'youtube:www.youtube.com/account/1',
          name: 'Anna Scrive',
          site: 'youtube:www.youtube.com',
          comments: 1_432,
        },
        {
          key: 'youtube:www.youtube.com/account/2',
          name: 'Il forno della valle, pane e altre storie che non finiscono mai',
          site: 'youtube:www.youtube.com',
          comments: 1,
        },
        {
          key: 'wordpress:ilblogdellafornaiadellavalle.example/account/anna',
          name: 'Annadalnomelunghissimochenonfiniscemaiepoimai',
          site: 'wordpress:ilblogdellafornaiadellavalle.example',
          comments: 0,
        },
      ],
      shortcuts: async () => [
        { name: 'toggle-panel', keys: 'Alt+Shift+R' },
        { name: 'next-waiting', keys: 'Alt+Shift+N' },
        { name: 'start-session', keys: '' },
      ],
      ...(isFirefox && { changeShortcuts: async () => undefined, shortcutsAddress: null }),
      countOldTexts: async () => 12_345,
    },
  };
}

/** Some favourites, some of one's own, one changed, one taken away. */
function livedIn(starters: UsedTemplate[]): UsedTemplate[] {
  const own = (id: string, rest: Partial<UsedTemplate>): UsedTemplate => ({
    id,
    title: id,
    folder: 'Ricette della nonna',
    tags: ['pane', 'lievito madre'],
    texts: { it: 'Ciao {{firstName|a te}}: {{cursor}}' },
    goodFor: [],
    purpose: 'reply',
    favourite: false,
    position: 0,
    changedAt: 1,
    use: { count: 1, lastAt: 1 },
    ...rest,
  });
  const [first, second, , ...others] = starters;
  if (!first || !second) return [];
  return [
    own('Grazie', { shortcut: 'grazie', favourite: true }),
    own('wide', {
      title: 'Un titolo molto lungo che non sta su una riga sola, e Unaparolasolachenonfiniscemai',
      shortcut: 'una-scorciatoia-lunga-davvero',
      favourite: true,
      tags: ['ricordi', 'Unaltraparolasolachenonfiniscemaiepoimai', 'forno'],
    }),
    { ...first, title: 'Ricevuto, a modo mio' },
    second,
    ...others,
  ];
}

/** By the list where there is room for it, else in the field. */
async function chooseFavourites({ seen, click }: Hand): Promise<void> {
  await seen('.template-row');
  const field = document.querySelector('select');
  if (!field) return click('.folder-list li:nth-child(2) button');
  field.value = 'favourites';
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function drop(content: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], 'i-miei-modelli-di-casa.csv', { type: 'text/csv' }));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}
