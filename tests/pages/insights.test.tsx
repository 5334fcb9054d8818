// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isOwnSpan,
  placeOfChoice,
  queryOf,
  readChoice,
} from '../../components/dashboard/insights/choice.ts';
import { adviceWords, type AdviceWords } from '../../components/dashboard/insights/advice-words.ts';
import { hoursFinding, waitingFinding } from '../../components/dashboard/insights/findings.ts';
import { ReportCharts } from '../../components/dashboard/insights/report-charts.tsx';
import { WordsContext } from '../../components/parts/words.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { adviceWithRepeated } from '../../lib/insights/advice.ts';
import * as charts from '../../components/dashboard/insights/charts.ts';
import { dashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import type { InsightsDesk } from '../../components/dashboard/insights/insights-desk.ts';
import type { Advice, InsightReport } from '../../lib/insights/insights.ts';
import { languages, type Language } from '../../lib/settings/settings.ts';
import {
  emptyFigures,
  emptyInsights,
  repeatedQuestions,
  richDesk,
  richInsights,
  richReport,
  usefulCriticism,
} from '../kit/insights.ts';
import { now, showDashboard } from './show-dashboard.tsx';

afterEach(cleanup);

const place = { at: 'insights', month: null } as const;

function show(
  desk: Partial<InsightsDesk> = {},
  rest: { choice?: string; month?: string; language?: Language; go?: (place: string) => void } = {},
) {
  const saveFile = vi.fn<(file: { name: string; type: string; content: string }) => void>();
  const { choice, month = null, ...props } = rest;
  const shown = showDashboard({
    place: { at: 'insights', month, choice },
    insights: { ...richDesk(now), ...desk },
    saveFile,
    ...props,
  });
  return { saveFile, ...shown };
}

const reports = (report: Partial<InsightReport>) => ({
  report: async () => ({ ...richReport(now), ...report }),
});

describe('what one should do', () => {
  const each: [Advice, string, AdviceWords['to']][] = [
    [{ do: 'nothingYet' }, 'Choose the sites', { place: 'settings' }],
    [
      { do: 'answerQuestions', count: 3 },
      'Go to the questions',
      { place: 'inbox?filter=question' },
    ],
    [{ do: 'keepPromises', count: 1 }, 'Go to the promises', { place: 'inbox?lane=onHold' }],
    [{ do: 'answerOldest', count: 2, days: 5 }, 'Go to the inbox', { place: 'inbox' }],
    [{ do: 'readFolded', count: 9 }, 'See which ones', { place: 'inbox?lane=unknown' }],
    [
      { do: 'giveMore', given: 3, received: 90 },
      'See who writes to you',
      { place: 'people?view=neverVisited' },
    ],
    [{ do: 'shareHours', weekday: 1, hour: 21 }, 'See when', { part: 'hours' }],
    [{ do: 'makeTemplate', times: 5, example: 'Which flour?' }, 'Make a template', 'template'],
    [{ do: 'goOn' }, 'See the regulars', { place: 'people?view=regulars' }],
  ];

  it.each(each)('%j is a sentence with one thing to press', (advice, action, to) => {
    for (const language of languages) {
      const { sentence } = adviceWords(advice, createTranslator(language));
      expect(sentence).toMatch(/^[^{]+\.$/u);
    }
    const said = adviceWords(advice, createTranslator('en'));
    expect(said).toMatchObject({ action, to });
    if (typeof said.to === 'object' && 'place' in said.to) {
      const at = said.to.place.replace(/\?.*/u, '');
      expect(dashboardPlace(`#${said.to.place}`).at).toBe(at);
    }
  });

  it('stands above all else, with its link', async () => {
    show();
    const card = await screen.findByRole('region', { name: 'What to do now' });
    expect(within(card).getByRole('link').getAttribute('href')).toBe('#inbox?filter=question');
    expect(card.textContent).toContain('3 questions are still waiting for an answer: start there.');
  });

  it.each<[Advice['do'], number, Advice['do']]>([
    ['goOn', 2, 'goOn'],
    ['goOn', 3, 'makeTemplate'],
    ['giveMore', 4, 'giveMore'],
    ['giveMore', 5, 'makeTemplate'],
    ['answerQuestions', 9, 'answerQuestions'],
    ['nothingYet', 9, 'nothingYet'],
  ])('%s and a question asked %i times: %s', (first, times, then) => {
    const advice = each.map(([advice]) => advice).find((advice) => advice.do === first);
    const asked = repeatedQuestions(now).slice(0, 1);
    if (!advice) throw new Error(`There is no ${first}.`);
    expect(
      adviceWithRepeated(
        advice,
        asked.map((one) => ({ ...one, times })),
      ).do,
    ).toBe(then);
  });

  it('makes a template of the answer that was given last', async () => {
    const makeTemplate = vi.fn<(text: string) => void>();
    show({
      ...reports({ advice: { do: 'makeTemplate', times: 5, example: 'Which flour?' } }),
      makeTemplate,
    });
    const card = await screen.findByRole('region', { name: 'What to do now' });
    await screen.findByText('Asked again and again');
    fireEvent.click(within(card).getByRole('button'));
    expect(makeTemplate).toHaveBeenCalledWith(repeatedQuestions(now)[0]?.lastAnswer);
  });
});

describe('the tiles', () => {
  it('say the figure, what it is made of, and the change in plain words', async () => {
    show({}, { language: 'it' });
    expect(await tiles()).toEqual([
      'Con una parola|94%|167 di 178 commenti|6 punti in più',
      'Prima parola, dopo|3 h 12 min|la metà fra 40 min e 9 h|41 min in meno',
      'Con una vera risposta|68%|121 di 178 commenti|3 punti in meno',
      'Vera risposta, dopo|19 h|la metà fra 5 h e 2 g 4 h|40 min in più',
      'Conversazioni|37|almeno due battute a testa|22 in più',
      'Domande con risposta|93%|41 di 44 domande|come prima',
      'Promesse mantenute|83%|5 di 6 arrivate al loro giorno|come prima',
      'Dato per ogni ricevuto|0,8|142 da altri, 178 da te|0,1 in meno',
    ]);
  });

  it('compare with nothing where the log does not reach back', async () => {
    show(reports({ before: null }));
    expect((await tiles()).every((tile) => tile.split('|').length === 3)).toBe(true);
    screen.getByText(/There was no log yet before this period/u);
  });

  it('compare no share and no clock with a span that had none', async () => {
    show(reports({ before: emptyFigures }));
    expect((await tiles()).filter((tile) => tile.split('|').length === 4)).toEqual([
      'Conversations|37|two turns or more each|37 more',
    ]);
  });

  it('say that there is nothing to measure where there is not', async () => {
    show(reports({ now: { ...emptyInsights(now), unknown: 4 } }));
    const blank = (await tiles()).filter((tile) => tile.endsWith('|nothing to measure yet'));
    expect(blank).toHaveLength(7);
    screen.getByText(/4 comments are left out/u);
  });
});

describe('the charts', () => {
  it('say in words and in a table what they draw', async () => {
    show();
    const card = await screen.findByRole('region', { name: 'Received and answered' });
    const { steps } = richInsights(now);
    const rows = within(card).getAllByRole('row', { hidden: true }).slice(1);
    expect(rows.map(figuresOf)).toEqual(
      steps.map(({ received, answered }) => [received, answered]),
    );
    const received = steps.reduce((sum, step) => sum + step.received, 0);
    expect(card.textContent).toContain(`${received} received,`);
  });

  it('have the hours of the week as they come, Monday first', async () => {
    show();
    const card = await screen.findByRole('region', { name: 'When they write to you' });
    const rows = within(card).getAllByRole('row', { hidden: true });
    expect(rows[0]?.textContent).toBe('HourMonTueWedThuFriSatSun');
    const hours = richInsights(now).whenTheyWrite;
    expect(rows.slice(1).map(figuresOf)).toEqual(
      Array.from({ length: 24 }, (_, hour) => hours.map((day) => day[hour])),
    );
    expect(card.textContent).toContain('They mostly write on Tuesday, 9 PM to 10 PM.');
  });

  it.each([
    [
      'How long they have waited',
      '12 comments are waiting for a word. 1 for more than three days.',
    ],
    ['How you answered', 'Mostly full replies: 104 of 167.'],
    ['Where from', 'Mostly from YouTube: 84 of 178.'],
    ['In which language', 'Mostly in Italian: 141 of 178.'],
    ['Under which posts', '“Il pane del lunedì” was talked about most: 46 of 178.'],
  ])('%s: %s', (name, finding) => {
    const isOver = false;
    render(
      <WordsContext.Provider value={createTranslator('en')}>
        <ReportCharts report={richReport(now)} isOver={isOver} />
      </WordsContext.Provider>,
    );
    within(screen.getByRole('region', { name })).getByText(finding);
  });

  it.each([
    [false, 12, /^12 commenti aspettano una parola\. 1 da più di tre giorni\.$/u],
    [true, 12, /^Alla fine del periodo 12 commenti aspettavano una parola\. 1 da/u],
    [false, 0, /^Nessuno aspetta\.$/u],
    [true, 0, /^Alla fine del periodo nessuno aspettava\.$/u],
  ])('over: %s, %i waiting: %s', (isOver, count, said) => {
    const report = count > 0 ? richInsights(now) : emptyInsights(now);
    expect(waitingFinding(report, isOver, createTranslator('it'))).toMatch(said);
  });

  it('draw as many marks as there are figures, of the colours of the theme', () => {
    const size = { width: 600, fontSize: 12 };
    const { whenTheyWrite } = richInsights(now);
    const bars = [
      { label: 'one', filled: 0.5, track: 1, figure: '5' },
      { label: 'none', filled: 0, track: 1, figure: '0' },
    ];
    const drawn = charts.drawBars(bars, size);
    expect(drawn.querySelectorAll('[aria-label=bar] :is(rect, path)')).toHaveLength(3);
    expect([...drawn.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      'one',
      'none',
      '5',
      '0',
    ]);
    const hours = charts.drawHours(
      { counts: whenTheyWrite, days: [...'MTWTFSS'], hour: String, title: () => 'x' },
      size,
    );
    const written = whenTheyWrite.flat().filter((count) => count > 0);
    expect(hours.querySelectorAll('[aria-label=dot] path')).toHaveLength(written.length);
    for (const svg of [drawn, hours]) {
      expect(svg.getAttribute('aria-hidden')).toBe('true');
      expect(svg.outerHTML).not.toMatch(/NaN|fill="(?:#|steelblue)/u);
    }
  });

  it.each([
    [0, 0, 'No comment’s time of day is known.'],
    [2, 5, 'Only 7 known hours so far: too few to see a habit.'],
    [10, 10, 'At all hours: none stands out.'],
    [20, 5, 'They mostly write on Sunday, 3 PM to 4 PM.'],
  ])('%i times in one hour and %i in another: %s', (most, other, said) => {
    const hours = emptyInsights(now).whenTheyWrite;
    hours[6]?.splice(15, 1, most);
    hours[2]?.splice(8, 1, other);
    expect(hoursFinding('they', hours, createTranslator('en'))).toBe(said);
  });

  it.each([0, 1, 2, 366])('draw a course of %i steps', (count) => {
    const steps = Array.from({ length: count }, (_, at) => ({
      label: String(at),
      title: '',
      received: at % 7,
      answered: at % 5,
    }));
    const svg = charts.drawSteps(steps, { width: 300, fontSize: 12 });
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity/u);
  });

  it('lead to posts on the web only', async () => {
    show();
    const card = await screen.findByRole('region', { name: 'Under which posts' });
    const links = within(card).getAllByRole<HTMLAnchorElement>('link');
    expect(links).toHaveLength(4);
    expect(links.every(({ href }) => href.startsWith('https:'))).toBe(true);
    within(card).getByText('Untitled');
  });
});

describe('what stands in the way of figures', () => {
  it('an empty log: a friendly word, and no zeros', async () => {
    show(reports({ now: emptyInsights(now), before: null, advice: { do: 'nothingYet' } }));
    await screen.findByRole('heading', { name: 'Here you will see how it goes' });
    expect(document.querySelector('.tiles')).toBeNull();
  });

  it('an empty span: a look at the whole year', async () => {
    const go = vi.fn<(place: string) => void>();
    show(reports({ now: emptyInsights(now), advice: { do: 'goOn' } }), { go });
    fireEvent.click(await screen.findByRole('button', { name: 'See the whole year' }));
    expect(go).toHaveBeenCalledWith('insights?span=year');
  });

  it('nobody answers: said once, and asked again', async () => {
    const report = vi
      .fn<InsightsDesk['report']>()
      .mockRejectedValueOnce(new Error('closed'))
      .mockResolvedValue(richReport(now));
    show({ report });
    const alert = await screen.findByRole('alert');
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByText('94%');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('one part fails: the rest stands', async () => {
    show({ questions: () => Promise.reject(new Error('closed')) });
    await screen.findByText('94%');
    await screen.findByText('This part did not arrive.');
    screen.getByText('Criticism that helped');
  });

  it('an answer to a question that is no longer asked is dropped', async () => {
    const signals: AbortSignal[] = [];
    const report: InsightsDesk['report'] = (_, signal) => {
      signals.push(signal);
      return signals.length === 1 ? new Promise(() => undefined) : Promise.resolve(richReport(now));
    };
    const { redraw } = show({ report });
    await waitFor(() => expect(signals).toHaveLength(1));
    redraw({
      place: { ...place, choice: 'span=week' },
      insights: { ...richDesk(now), report },
    });
    await screen.findByText('94%');
    expect(signals[0]?.aborted).toBe(true);
  });
});

describe('the choice', () => {
  it('of a span and of profiles goes into the address', async () => {
    const go = vi.fn<(place: string) => void>();
    show({}, { go });
    fireEvent.click(await screen.findByRole('radio', { name: '90 days' }));
    expect(go).toHaveBeenLastCalledWith('insights?span=quarter');
    fireEvent.click(await screen.findByLabelText(/La fornaia/u));
    const chosen = String(go.mock.lastCall?.[0]);
    expect(dashboardPlace(`#${chosen}`)).toMatchObject({ at: 'insights', month: null });
    expect(readChoice(chosen.replace('insights?', ''), now).accounts).toEqual([
      'youtube:www.youtube.com/account/anna',
    ]);
  });

  it('of days of one’s own waits until they are days', async () => {
    const go = vi.fn<(place: string) => void>();
    show({}, { go });
    fireEvent.click(await screen.findByRole('radio', { name: 'From… to…' }));
    const from = await screen.findByLabelText('From');
    fireEvent.change(from, { target: { value: '' } });
    fireEvent.change(from, { target: { value: '0002-01-01' } });
    expect(go).not.toHaveBeenCalled();
    await screen.findByText(/Choose two days up to today/u);
    fireEvent.change(from, { target: { value: '2026-11-02' } });
    expect(go).toHaveBeenLastCalledWith('insights?from=2026-11-02&to=2026-11-21');
  });

  it.each([
    ['', new Date(2026, 9, 23), new Date(2026, 10, 22)],
    ['span=week', new Date(2026, 10, 15), new Date(2026, 10, 22)],
    ['span=year', new Date(2026, 0, 1), new Date(2026, 10, 22)],
    ['from=2026-03-01&to=2026-03-31', new Date(2026, 2, 1), new Date(2026, 3, 1)],
    ['from=2026-02-30&to=2026-03-31', new Date(2026, 9, 23), new Date(2026, 10, 22)],
    ['from=2026-12-01&to=2026-12-02', new Date(2026, 9, 23), new Date(2026, 10, 22)],
    ['span=own', new Date(2026, 9, 23), new Date(2026, 10, 22)],
  ])('"%s" is whole days of the calendar', (address, from, to) => {
    expect(queryOf(readChoice(address, now), now)).toEqual({
      from: from.getTime(),
      to: to.getTime(),
      accounts: null,
    });
  });

  it('comes back out of its address', () => {
    const choice = {
      span: 'own',
      from: '2026-02-28',
      to: '2026-03-01',
      accounts: ['mastodon:a.example/account/x&y=z?#/', 'b'],
    } as const;
    const place = dashboardPlace(`#${placeOfChoice(choice)}`);
    expect(place.at === 'insights' && readChoice(place.choice ?? '', now)).toEqual(choice);
    expect(isOwnSpan(choice.to, choice.from, now)).toBe(false);
  });
});

describe('repeated questions', () => {
  it('become a template, or a text to work on in which people’s words stay words', async () => {
    const [first] = repeatedQuestions(now);
    const [example] = first?.examples ?? [];
    if (!first || !example) throw new Error('The kit has no question.');
    const makeTemplate = vi.fn<(text: string) => void>();
    const hostile = { ...example, text: '# ![x](https://evil.example)\n- <b>which</b>?' };
    const { saveFile } = show({
      makeTemplate,
      questions: async () => [{ ...first, examples: [hostile] }],
    });
    fireEvent.click(await screen.findByRole('button', { name: /Make a template/u }));
    expect(makeTemplate).toHaveBeenCalledWith(first.lastAnswer);
    fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    const file = saveFile.mock.lastCall?.[0];
    expect(file?.name).toBe('ricevuto-questions-asked-2026-11-21.md');
    expect(file?.content).toContain('## farina, segale');
    expect(file?.content).toContain(String.raw`> \# \!\[x\](https://evil.example)`);
    expect(file?.content).toContain(String.raw`> \- \<b\>which\</b\>?`);
  });
});

describe('criticism that helped', () => {
  it('takes what was changed and who was told, and keeps what was typed when nobody answers', async () => {
    const judgeUseful = vi
      .fn<InsightsDesk['judgeUseful']>()
      .mockRejectedValueOnce(new Error('closed'))
      .mockResolvedValue({ done: 'noted' });
    show({ judgeUseful });
    fireEvent.click(await screen.findByRole('button', { name: /Edit.*Ivo Sala/u }));
    const field = screen.getByLabelText('What did you change?');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: ' Louder now. ' } });
    fireEvent.click(screen.getByLabelText('I told them'));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(document.querySelector('.useful .outcome.wrong')).not.toBeNull());
    expect(screen.getByLabelText<HTMLTextAreaElement>('What did you change?').value).toBe(
      ' Louder now. ',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByLabelText('What did you change?')).toBeNull());
    expect(judgeUseful).toHaveBeenLastCalledWith('wordpress:pane.example/comment/10', {
      changed: 'Louder now.',
      told: true,
    });
  });
});

describe('criticism that is taken off the list', () => {
  it('can be put back as it was', async () => {
    const judgeUseful = vi.fn<InsightsDesk['judgeUseful']>(async () => ({ done: 'noted' }));
    let list = usefulCriticism(now);
    show({ judgeUseful, useful: async () => list });
    fireEvent.click(await screen.findByRole('button', { name: /Edit.*Marta Neri/u }));
    list = list.slice(1);
    fireEvent.click(screen.getByRole('button', { name: 'Take it off the list' }));
    const back = await screen.findByRole('button', { name: 'Put back' });
    expect(judgeUseful).toHaveBeenLastCalledWith('wordpress:pane.example/comment/9', null);
    await waitFor(() => expect(screen.queryByRole('button', { name: /Marta Neri/u })).toBeNull());
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    await waitFor(() =>
      expect(judgeUseful).toHaveBeenLastCalledWith('wordpress:pane.example/comment/9', {
        changed: 'Tutte le ricette ora hanno i grammi.',
        told: true,
      }),
    );
  });
});

describe('hundreds that helped', () => {
  it('come some at a time', async () => {
    const [each] = usefulCriticism(now);
    if (!each) throw new Error('There is none.');
    const many = Array.from({ length: 40 }, (_, number) => ({ ...each, key: `k${number}` }));
    show({ useful: async () => many });
    fireEvent.click(await screen.findByRole('button', { name: 'Show 16 more' }));
    await waitFor(() => expect(document.querySelectorAll('.useful-item')).toHaveLength(40));
    expect(screen.queryByRole('button', { name: /^Show \d+ more/u })).toBeNull();
  });
});

describe('a month on one page', () => {
  it('has no names until they are asked for, and leads to the months beside it', async () => {
    show({}, { month: '2026-10' });
    await screen.findByRole('heading', { name: 'October 2026' });
    const sheet = screen.getByRole('article');
    expect(sheet.textContent).not.toMatch(/Giulia Lodi|Marta Neri/u);
    fireEvent.click(screen.getByLabelText('With names'));
    await within(sheet).findByText(/Giulia Lodi/u);
    expect(screen.getByRole('link', { name: 'September 2026' }).getAttribute('href')).toBe(
      '#insights/2026-09',
    );
    screen.getByRole('link', { name: 'November 2026' });
  });

  it('asks for the month as far as it has come, and offers none that has not begun', async () => {
    const report = vi.fn<InsightsDesk['report']>(async () => richReport(now));
    show({ report }, { month: '2026-11' });
    await screen.findByRole('article');
    expect(report.mock.lastCall?.[0]).toEqual({
      from: new Date(2026, 10, 1).getTime(),
      to: new Date(2026, 10, 22).getTime(),
      accounts: null,
    });
    expect(screen.queryByRole('link', { name: 'December 2026' })).toBeNull();
  });

  it('is saved as a page that stands alone', async () => {
    const { saveFile } = show({}, { month: '2026-10' });
    await screen.findByRole('article');
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const file = saveFile.mock.lastCall?.[0];
    expect(file?.name).toBe('ricevuto-2026-10.html');
    expect(file?.content).toContain('94%');
    expect(file?.content).toContain("default-src 'none'");
    expect(file?.content).not.toMatch(/<script|<button|<input|Giulia Lodi/u);
  });
});

async function tiles(): Promise<string[]> {
  await waitFor(() => expect(document.querySelector('.tiles > .tile:not(.unread)')).not.toBeNull());
  return [...document.querySelectorAll('.tile')].map((tile) =>
    [...tile.children].map((part) => part.textContent?.replaceAll('\u00a0', ' ')).join('|'),
  );
}

function figuresOf(row: HTMLElement): number[] {
  return within(row)
    .getAllByRole('cell', { hidden: true })
    .map((cell) => Number(cell.textContent));
}
