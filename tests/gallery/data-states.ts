import type { DataDesk } from '../../components/dashboard/data/data-desk.ts';
import type { ImportReview } from '../../lib/log/file/data.ts';
import type { DashboardState } from './dashboard-states.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import { viewNow } from '../kit/views.ts';

const place = { at: 'data' } as const;
const dayMs = 86_400_000;
const settings = { ...defaultSettings, lastBackupAt: viewNow - 41 * dayMs };
const endless = () => new Promise<never>(() => undefined);

/** A desk of somebody who has used Ricevuto for two years. */
const lived: Partial<DataDesk> = {
  amount: async () => ({
    interactions: 48_213,
    comments: 9_127,
    people: 2_318,
    templates: 24,
    drafts: 3,
    usedBytes: 61_400_000,
    mostBytes: 212_000_000_000,
    isKept: false,
  }),
  logBegan: async () => viewNow - 700 * dayMs,
};

function desk(rest: Partial<DataDesk>) {
  return { data: { ...emptyDesks().data, ...lived, ...rest } };
}

const review: ImportReview = {
  exportedAt: viewNow - 3 * dayMs,
  interactions: { new: 1_204, changed: 17, same: 46_990, refused: 53 },
  templates: { new: 2, changed: 1, same: 21, refused: 0 },
  hasSettings: true,
  refusals: (['notJson', 'wrongShape', 'unknownKind', 'badMoment', 'tooLong'] as const).map(
    (why, place) => ({ line: 1_000 * place + 7, why }),
  ),
};

/** The page of one's own data, as it may stand there. */
export const dataStates: DashboardState[] = [
  { name: 'data', place, settings, desks: desk({}) },
  {
    name: 'data-new',
    place,
    settings: defaultSettings,
    desks: desk({
      logBegan: async () => null,
      amount: async () => ({
        interactions: 0,
        comments: 0,
        people: 0,
        templates: 0,
        drafts: 0,
        usedBytes: 41_000,
        mostBytes: 212_000_000_000,
        isKept: true,
      }),
    }),
  },
  {
    name: 'data-running',
    place,
    settings,
    desks: desk({
      exportAll: (_, tell) => {
        tell({ done: 20_300, of: 48_213 });
        return endless();
      },
    }),
    act: ({ click }) => click('.data-actions .primary'),
  },
  {
    name: 'data-refused',
    place,
    settings,
    desks: desk({ review: async () => ({ fault: 'damaged' }) }),
    act: async ({ click, seen, type }) => {
      drop();
      await seen('.outcome.wrong');
      await type('.hand-over input', 'corta');
      await click('.hand-over [type=submit]');
      await click('.wipe-form [type=submit]');
    },
  },
  {
    name: 'data-passphrase',
    place,
    settings,
    desks: desk({ review: async () => ({ fault: 'wrongPassphrase' }) }),
    act: async ({ seen }) => {
      drop();
      await seen('.dialog .field-hint.wrong');
    },
  },
  {
    name: 'data-review',
    place,
    settings,
    desks: desk({ review: async () => review }),
    act: async ({ seen, click }) => {
      drop();
      await seen('.review-table');
      await click('.choice:nth-of-type(2) input');
    },
  },
  {
    name: 'data-wiped',
    place,
    settings,
    desks: desk({}),
    act: async ({ type, click, seen }) => {
      for (const word of ['CANCELLA', 'DELETE', 'EFFACER']) {
        await type('.wipe-form input', word);
        await click('.wipe-form [type=submit]');
        if (document.querySelector('.wiped')) break;
      }
      await seen('.wiped');
    },
  },
];

function drop(): void {
  const data = new DataTransfer();
  data.items.add(new File(['…'], 'ricevuto-2026-11-18.json'));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
}
