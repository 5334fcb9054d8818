import type { DashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import type { InboxDesk } from '../../components/dashboard/inbox/inbox-desk.ts';
import { nudgeKinds } from '../../lib/inbox/nudge-kinds.ts';
import { defaultSettings, panelKeys, type Settings } from '../../lib/settings/settings.ts';
import type { UsedTemplate } from '../../lib/templates/template.ts';
import type { Hand } from './hand.ts';
import { inboxStates } from './inbox-states.ts';

/** A way in which the dashboard may stand there. A new one is one line in the list. */
export interface DashboardState {
  name: string;
  place: DashboardPlace;
  settings: Settings;
  /** The library, made of what comes with Ricevuto; absent: nobody answers. */
  templates?: (starters: UsedTemplate[]) => UsedTemplate[];
  /** What the inbox gets; absent: nobody answers. */
  inbox?: InboxDesk;
  /** The browser still lets notifications through. */
  mayNotify?: boolean;
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

export const dashboardStates: DashboardState[] = [
  ...inboxStates,
  { name: 'log-empty', place: { at: 'log' }, settings },
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
  { name: 'settings', place: settingsPlace, settings },
  {
    name: 'settings-all-on',
    place: settingsPlace,
    mayNotify: false,
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
    },
  },
  {
    name: 'settings-refused',
    place: settingsPlace,
    settings,
    act: async ({ click, seen }) => {
      await click('.notifications input');
      await seen('.notifications .callout');
    },
  },
];

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
