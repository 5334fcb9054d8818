// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isBackupDue } from '../../components/dashboard/data/backup-due.ts';
import type { DataDesk } from '../../components/dashboard/data/data-desk.ts';
import { formatBytes } from '../../components/dashboard/data/format-bytes.ts';
import { peopleColumns, personRow } from '../../components/dashboard/data/people-csv.ts';
import { writeCsvRows } from '../../components/dashboard/write-csv.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { ImportFault, ImportReview, Progress } from '../../lib/log/file/data.ts';
import type { PersonRecord } from '../../lib/log/people/people.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import { now, showDashboard } from './show-dashboard.tsx';

afterEach(cleanup);
beforeEach(() => {
  // happy-dom does not open dialogs.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
});

const t = createTranslator('en');
const day = 86_400_000;
const amount = {
  interactions: 48_213,
  comments: 9_127,
  people: 2_318,
  templates: 24,
  drafts: 3,
  usedBytes: 61_400_000,
  mostBytes: 2_000_000_000,
  isKept: false,
};
const review: ImportReview = {
  exportedAt: now - day,
  interactions: { new: 12, changed: 3, same: 40, refused: 2 },
  templates: { new: 0, changed: 0, same: 1, refused: 0 },
  hasSettings: true,
  refusals: [{ line: 7, why: 'tooLong' }],
};

function show(desk: Partial<DataDesk>, settings = defaultSettings) {
  const change = vi.fn(async () => undefined);
  const data = { ...emptyDesks().data, amount: async () => amount, ...desk };
  showDashboard({ place: { at: 'data' }, data, settings, actions: { change } });
  return { change };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const said = (text: string) => waitFor(() => screen.getByText(text));

function choose(name = 'ricevuto.json') {
  const field = document.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(field, { target: { files: [new File(['{}'], name)] } });
}

describe('what is here', () => {
  it('is counted, and the browser is asked to keep it', async () => {
    show({ keep: async () => true });
    await said('48,213');
    screen.getByText(t('data:used', { used: '61 MB', free: '1.9 GB' }));
    press(t('data:keep'));
    await said(t('data:kept'));
    expect(screen.queryByRole('button', { name: t('data:keep') })).toBeNull();
  });
});

describe('a copy', () => {
  it('shows how far it is, can be cancelled, and is noted once it is saved', async () => {
    const running: { tell: (progress: Progress) => void; signal: AbortSignal; end: () => void }[] =
      [];
    const exportAll = vi.fn<DataDesk['exportAll']>(
      (_, tell, signal) =>
        new Promise((resolve, reject) => {
          running.push({ tell, signal, end: resolve });
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    const { change } = show({ exportAll });
    press(t('data:save'));
    running[0]?.tell({ done: 20, of: 80 });
    const bar = await waitFor(() => screen.getByRole<HTMLProgressElement>('progressbar'));
    await said('25%');
    expect(bar.value).toBe(0.25);
    press(t('data:saveSealed'));
    expect(exportAll).toHaveBeenCalledTimes(1);
    press(t('panel:cancel'));
    await said(t('data:cancelled'));
    expect(change).not.toHaveBeenCalled();

    press(t('data:save'));
    running[1]?.end();
    await said(t('data:saved'));
    expect(change).toHaveBeenCalledWith({ lastBackupAt: expect.any(Number) as number });
  });

  it('that fails says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show({ exportAll: () => Promise.reject(new Error('broken')) });
    press(t('data:save'));
    await said(t('data:failed'));
  });

  it('for others wants a passphrase that is long enough', async () => {
    const exportAll = vi.fn(async () => undefined);
    show({ exportAll });
    const field = screen.getByLabelText<HTMLInputElement>(t('data:passphrase'));
    fireEvent.input(field, { target: { value: 'corta' } });
    press(t('data:saveSealed'));
    await said(t('data:passphraseShort', { count: 7 }));
    expect(exportAll).not.toHaveBeenCalled();
    expect(field.type).toBe('password');
    press(t('data:show'));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>(t('data:passphrase')).type).toBe('text'),
    );
    fireEvent.input(screen.getByLabelText(t('data:passphrase')), {
      target: { value: 'cavallo graffetta' },
    });
    press(t('data:saveSealed'));
    await said(t('data:savedSealed'));
    expect(exportAll.mock.calls[0]).toEqual([
      { passphrase: 'cavallo graffetta' },
      expect.any(Function),
      expect.any(AbortSignal),
    ]);
  });
});

describe('a file', () => {
  it.each([
    'notOurs',
    'newerVersion',
    'cutShort',
    'notReadable',
    'damaged',
    'tooLittleRoom',
  ] as const)('that is refused (%s) has its sentence', async (fault: ImportFault) => {
    show({ review: async () => ({ fault }) });
    choose();
    await said(t('data:unchanged', { fault: t(`data:fault.${fault as 'damaged'}`) }));
  });

  it('that is locked asks for its passphrase until it is right', async () => {
    const read = vi.fn<DataDesk['review']>(async (_, passphrase) =>
      passphrase === null
        ? { fault: 'needsPassphrase' }
        : passphrase === 'giusta'
          ? review
          : { fault: 'wrongPassphrase' },
    );
    show({ review: read });
    choose('da-luca.ricevuto');
    const answer = async (passphrase: string) => {
      const dialog = await waitFor(() => within(screen.getByRole('dialog', { hidden: true })));
      fireEvent.input(dialog.getByLabelText(t('data:passphrase')), {
        target: { value: passphrase },
      });
      fireEvent.submit(dialog.getByText(t('data:open')).closest('form') as HTMLFormElement);
    };
    await answer('sbagliata');
    await said(t('data:fault.wrongPassphrase'));
    await answer('giusta');
    await said(t('data:reviewTitle'));
  });

  it('is shown before it is taken: what it brings, what is refused and why', async () => {
    const take = vi.fn(async () => undefined);
    show({ review: async () => review, take });
    choose();
    const heading = await waitFor(() =>
      screen.getByRole('heading', { name: t('data:reviewTitle') }),
    );
    expect(document.activeElement).toBe(heading);
    const [facts] = screen.getAllByRole('row').slice(1);
    expect(
      within(facts as HTMLElement)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['12', '3', '40', '2']);
    screen.getByText(t('data:refusedTitle', { count: 2 }));
    screen.getByText(t('data:why.tooLong'));
    press(t('data:take.merge'));
    await said(t('data:taken'));
    expect(take.mock.calls[0]?.slice(0, 1)).toEqual(['merge']);
  });

  it('replaces only when that was chosen, with a warning', async () => {
    const take = vi.fn(async () => undefined);
    show({ review: async () => review, take });
    choose();
    await said(t('data:reviewTitle'));
    expect(screen.queryByText(t('data:replaceWarning'))).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /^Replace/u }));
    await said(t('data:replaceWarning'));
    press(t('data:take.replace'));
    await said(t('data:taken'));
    expect(take.mock.calls[0]?.slice(0, 1)).toEqual(['replace']);
  });

  it('offers no way back once it is in the log', async () => {
    const running: ((progress: Progress) => void)[] = [];
    show({
      review: async () => review,
      take: (_, tell) => new Promise(() => void running.push(tell)),
    });
    choose();
    await waitFor(() => {
      press(t('data:take.merge'));
      expect(running).toHaveLength(1);
    });
    running[0]?.({ done: 1, of: 4, taken: true });
    await said('25%');
    expect(screen.queryByRole('button', { name: t('panel:cancel') })).toBeNull();
  });

  it('that was in the log before it could be stopped is taken, and nothing else is said', async () => {
    const running: { signal: AbortSignal; end: () => void }[] = [];
    const take: DataDesk['take'] = (_how, _tell, signal) =>
      new Promise((end) => void running.push({ signal, end }));
    show({ review: async () => review, take });
    choose();
    await waitFor(() => {
      press(t('data:take.merge'));
      expect(running).toHaveLength(1);
    });
    press(t('panel:cancel'));
    await said(t('data:stopping'));
    expect(running[0]?.signal.aborted).toBe(true);
    expect(screen.queryByRole('button', { name: t('panel:cancel') })).toBeNull();
    running[0]?.end();
    await said(t('data:taken'));
    expect(screen.queryByText(t('data:cancelled'))).toBeNull();
  });

  it('that brings nothing is not merged; leaving drops it', async () => {
    const none = { new: 0, changed: 0, same: 4, refused: 0 };
    const [take, drop] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
    show({
      review: async () => ({ ...review, interactions: none, templates: none }),
      take,
      drop,
    });
    choose();
    await said(t('data:nothingNew'));
    press(t('data:take.merge'));
    expect(take).not.toHaveBeenCalled();
    press(t('panel:cancel'));
    await said(t('data:backupTitle'));
    expect(drop).toHaveBeenCalledTimes(1);
  });
});

describe('wiping', () => {
  it('wants its word, and then says that nothing is left', async () => {
    const wipe = vi.fn<DataDesk['wipe']>(async () => ({ done: 'wiped' }));
    show({ wipe });
    press(t('data:wipe'));
    await said(t('data:wipeWrong', { word: 'DELETE' }));
    const field = screen.getByLabelText(t('data:wipeLabel', { word: 'DELETE' }));
    fireEvent.input(field, { target: { value: 'delete ' } });
    press(t('data:wipe'));
    await said(t('data:wipedTitle'));
    expect(wipe).toHaveBeenCalledTimes(1);
  });

  it('that failed says why', async () => {
    show({ wipe: async () => ({ failed: 'databaseBroken' }) });
    const field = screen.getByLabelText(t('data:wipeLabel', { word: 'DELETE' }));
    fireEvent.input(field, { target: { value: 'DELETE' } });
    press(t('data:wipe'));
    await said(t('failure:databaseBroken'));
  });
});

describe('the line about a copy', () => {
  const old = now - 31 * day;
  it.each([
    ['none, and the log is old', {}, old, true],
    ['none, and the log is young', {}, now - day, false],
    ['none, and the log is empty', {}, null, false],
    ['an old one', { lastBackupAt: old }, old, true],
    ['a recent one', { lastBackupAt: now - day }, old, false],
    ['put off', { backupPutOffUntil: now + 1 }, old, false],
    ['put off, and that is over', { backupPutOffUntil: now }, old, true],
    ['no wish to hear of it', { remindsOfBackup: false }, old, false],
  ])('with %s', (_, about, began, isDue) => {
    expect(isBackupDue({ ...defaultSettings, ...about }, began, now)).toBe(isDue);
  });

  it('goes for a month with "not now"', async () => {
    const { change } = show({ logBegan: async () => old });
    await said(t('data:backupNever'));
    press(t('data:notNow'));
    expect(change).toHaveBeenCalledWith({ backupPutOffUntil: now + 30 * day });
  });
});

it.each([
  [0, '0 kB'],
  [999_000, '999 kB'],
  [1_400_000, '1.4 MB'],
  [61_400_000, '61 MB'],
  [3.2e12, '3.2 TB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes, 'en')).toBe(text);
});

it('the table of people runs nothing in a spreadsheet', () => {
  const person: PersonRecord = {
    key: 'wordpress:blog.example/person/x',
    site: 'wordpress:blog.example',
    author: { id: 'x', name: '=HYPERLINK("https://evil.example")', handle: '@x' },
    stale: 0,
    firstAt: 0,
    lastAt: day,
    comments: 3,
    days: 2,
    exchanges: 1,
    waiting: 0,
    languages: { it: 1, en: 2 },
    kinds: { question: 0, criticism: 0, praise: 3, share: 0, other: 0 } as never,
    promises: { open: 0, kept: 1, late: 0 },
    given: 0,
    note: '+39 333\n-1',
    tags: ['pane'],
    isMuted: false,
    joined: [],
  };
  const row = personRow(person);
  expect(row).toHaveLength(peopleColumns.length);
  const csv = writeCsvRows([row, ['\t1', '\r1', '@a', '-1']]);
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")",'@x,wordpress,blog.example,1970`);
  expect(csv).toContain(`"'+39 333\n-1"`);
  expect(csv).toContain(`"'\t1","'\r1",'@a,'-1\r\n`.replace(`"'\t1"`, `'\t1`));
});
