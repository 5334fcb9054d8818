// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nudgeKinds } from '../../lib/inbox/nudge-kinds.ts';
import { panelKeys } from '../../lib/settings/settings.ts';
import { cardNamed, click, pass, press, showPanel, type } from '../kit/show-panel.tsx';
import {
  busyInbox,
  card,
  group,
  inbox,
  quietInbox,
  sampleNudges,
  sittingInbox,
  standing,
  viewNow,
} from '../kit/views.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const minute = 60_000;
const many = { toAnswer: 12, onHold: 3, done: 41, unknown: 0 };
const kinds = { question: 4, criticism: 1, cameBack: 0, firstTime: 2, regular: 0 };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('filters', () => {
  test('are offered with their counts over everything, those that keep nobody left out', () => {
    showPanel(busyInbox({ counts: many, filters: kinds }));
    const row = screen.getByRole('group', { name: 'Filtra' });
    expect([...row.children].map((each) => each.textContent)).toEqual([
      'Tutti',
      'Domande 4',
      'Critiche 1',
      'Prima volta 2',
    ]);
  });

  test('the chosen one is asked for and kept for the day', async () => {
    const { ask, actions } = showPanel(busyInbox({ counts: many, filters: kinds }));
    await click(button('Domande 4'));
    expect(ask).toHaveBeenLastCalledWith({ filter: 'question', search: '' });
    expect(actions.changeSettings).toHaveBeenLastCalledWith({
      filter: { last: 'question', lastAt: viewNow, standard: null },
    });
    await click(button('Domande 4'));
    expect(ask).toHaveBeenLastCalledWith({ filter: null, search: '' });
  });

  test.each([
    ['today’s', { last: 'question', lastAt: viewNow - minute, standard: 'regular' }, 'question'],
    [
      'tomorrow the standard',
      { last: 'question', lastAt: viewNow - 86_400_000, standard: 'regular' },
      'regular',
    ],
  ] as const)('it begins with %s', async (_, filterSettings, filter) => {
    const { ask } = showPanel(busyInbox({ counts: many, filters: kinds, filterSettings }));
    await pass(10);
    expect(ask).toHaveBeenCalledWith({ filter, search: '' });
  });

  test('one can be made the standard, and that can be taken back', async () => {
    const { actions } = showPanel(busyInbox({ counts: many, filters: kinds }));
    expect(screen.queryByRole('button', { name: 'Su questo filtro' })).toBeNull();
    await click(button('Domande 4'));
    await click(button('Su questo filtro'));
    await click(screen.getByRole('menuitem', { name: 'Comincia sempre da «Domande»' }));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({
      filter: { last: null, lastAt: 0, standard: 'question' },
    });
    await press('u');
    expect(actions.changeSettings).toHaveBeenLastCalledWith({
      filter: { last: null, lastAt: 0, standard: null },
    });
  });

  test('one that keeps nobody has a way out', async () => {
    const { ask } = showPanel(
      inbox({
        counts: many,
        query: { filter: 'criticism', search: '' },
        filterSettings: { last: 'criticism', lastAt: viewNow, standard: null },
      }),
    );
    await click(button('Mostra tutti'));
    expect(ask).toHaveBeenLastCalledWith({ filter: null, search: '' });
  });
});

describe('search', () => {
  test('opens with a slash, waits for a pause, and Escape ends it', async () => {
    const { ask } = showPanel(busyInbox());
    await press('/');
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);
    await type(field, 'luc');
    await type(field, 'lucia ');
    await pass(100);
    expect(ask).not.toHaveBeenCalled();
    await pass(60);
    expect(ask.mock.calls).toEqual([[{ filter: null, search: 'lucia' }]]);
    await press('Escape');
    expect(ask).toHaveBeenLastCalledWith({ filter: null, search: '' });
    expect(document.activeElement).toBe(button('Cerca nei commenti'));
  });

  test('tabs say how many were found, and Enter goes to the first', async () => {
    const { update } = showPanel(busyInbox({ counts: many }));
    await press('/');
    await update(
      busyInbox({
        counts: many,
        query: { filter: null, search: 'a' },
        found: { toAnswer: 4, onHold: 2, done: 0, unknown: 0 },
      }),
    );
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Da rispondere 4');
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('4 trovati');
    await press('ArrowDown');
    expect(document.activeElement).toBe(cardNamed('Giulia Lodi'));
  });

  test('nothing found says so, shows where there is something, and has a way out', async () => {
    const { ask, update } = showPanel(busyInbox());
    await press('/');
    await type(screen.getByRole('searchbox'), 'lucia');
    await pass(200);
    await update(
      inbox({
        query: { filter: null, search: 'lucia' },
        found: { toAnswer: 0, onHold: 2, done: 0, unknown: 0 },
      }),
    );
    expect(document.body.textContent).toContain('Niente per «lucia».');
    await click(button('In sospeso 2'));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('In sospeso');
    await update(inbox({ query: { filter: null, search: 'lucia' }, filters: kinds }));
    expect(screen.queryByRole('group', { name: 'Filtra' })).toBeNull();
    await click(screen.getAllByRole('button', { name: 'Chiudi la ricerca' })[1]);
    expect(ask).toHaveBeenLastCalledWith({ filter: null, search: '' });
  });
});

describe('several at once', () => {
  const bar = () => screen.getByRole('region', { name: 'Commenti scelti' });

  test('X chooses, Shift+X a range; decided in one command with one undo', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('x');
    await press('j');
    await press('j');
    await press('X', { shiftKey: true });
    expect(within(bar()).getByRole('status').textContent).toBe('3 scelti');
    await click(within(bar()).getByText('Fatto'));
    expect(actions.decide).toHaveBeenCalledWith(['c1', 'c2', 'c3'], { act: 'done' });
    expect(screen.queryByRole('region', { name: 'Commenti scelti' })).toBeNull();
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(
      '3 segnati come fatti.',
    );
    await press('u');
    expect(actions.undo).toHaveBeenCalledWith(['f-decide-1', 'f-decide-2']);
  });

  test('no reply is offered for many, and letters decide about all of them', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('x');
    expect(within(bar()).queryByText('Rispondi')).toBeNull();
    await press('l');
    expect(actions.decide).toHaveBeenCalledWith(['c1'], { act: 'letGo' });
    expect(actions.letGo).not.toHaveBeenCalled();
  });

  test('postponing leaves out what was put off three times', async () => {
    const tired = card('c9', { author: 'Ivo', standing: standing({ postponed: 3 }) });
    const { actions } = showPanel(
      busyInbox({ nudge: null, toAnswer: [group('p', [card('c1'), tired])] }),
    );
    await press('j');
    await press('x');
    await press('j');
    await press('x');
    await click(within(bar()).getByRole('button', { name: 'Più tardi' }));
    expect(bar().textContent).toContain('1 l’hai già rimandato tre volte: resta qui.');
    await click(screen.getByRole('menuitem', { name: /Tra 3 ore/u }));
    expect(actions.decide).toHaveBeenCalledWith(['c1'], {
      act: 'postpone',
      until: viewNow + 180 * minute,
    });
  });

  test('Escape lets all go, and so does leaving the lane', async () => {
    showPanel(busyInbox());
    await press('j');
    await press('x');
    await press('Escape');
    expect(screen.queryByRole('region', { name: 'Commenti scelti' })).toBeNull();
    await press('x');
    await click(screen.getByRole('tab', { name: /In sospeso/u }));
    expect(screen.queryByRole('region', { name: 'Commenti scelti' })).toBeNull();
  });

  test('one that left the list is chosen no more', async () => {
    const { update } = showPanel(busyInbox());
    await press('j');
    await press('x');
    await update(busyInbox({ nudge: null, toAnswer: [group('p', [card('c3')])] }));
    expect(screen.queryByRole('region', { name: 'Commenti scelti' })).toBeNull();
  });

  test('a refusal keeps the choice', async () => {
    showPanel(busyInbox(), { decide: vi.fn(async () => ({ failed: 'databaseFull' as const })) });
    await press('j');
    await press('x');
    await click(within(bar()).getByText('Fatto'));
    expect(within(bar()).getByRole('status').textContent).toBe('1 scelto');
  });
});

describe('what matters now', () => {
  const nudge = () => screen.getByRole('region', { name: 'Da dove cominciare' });

  test.each([
    [
      'promiseDue',
      /promesso una risposta a Giulia Lodi: oggi alle 13:12/u,
      'Rispondi, come promesso',
    ],
    ['questionsWaiting', /^2 domande aspettano da più di 6\sore\./u, 'Comincia da qui'],
    ['cameBack', /Marco Brandi ti ha riscritto/u, 'Rispondi'],
    ['firstTimer', /Sara Riva ti scrive per la prima volta/u, 'Dai il benvenuto'],
    ['regularWaiting', /Franco Pini passa spesso di qui/u, 'Rispondi'],
    ['criticWaiting', /La critica di Marco Brandi aspetta da 9 ore/u, 'Rispondi con calma'],
    ['shareToThank', /Sara Riva ha condiviso il tuo post/u, 'Grazie di cuore, Sara!'],
    ['samePerson', /su YouTube e Instagram: se è la stessa persona/u, 'Vai a vedere'],
    ['longestWaiting', /Sara Riva aspetta da 2 ore/u, 'Grazie di cuore, Sara!'],
  ] as const)('%s has one sentence and one action', async (kind, sentence, action) => {
    const { actions } = showPanel(busyInbox({ nudge: sampleNudges[kind] }));
    expect(nudge().textContent?.replaceAll('\u00a0', ' ')).toMatch(sentence);
    await click(within(nudge()).getByText(action));
    if (action.startsWith('Grazie')) expect(actions.acknowledge).toHaveBeenCalledOnce();
    else if (/Comincia|Vai/u.test(action)) expect(document.activeElement?.tagName).toBe('ARTICLE');
    else expect(screen.getAllByRole('textbox')).toContain(document.activeElement);
  });

  test('somebody never visited is a way to their page', () => {
    showPanel(busyInbox({ nudge: sampleNudges.neverVisited }));
    expect(nudge().textContent).toContain('Ti va di fare un giro da Lucia Ferro?');
    const link = within(nudge()).getByRole('link', { name: 'Apri la sua pagina' });
    expect(link.getAttribute('href')).toBe('https://www.youtube.com/@lucia.ferro');
  });

  test('a hostile page is no way', () => {
    const profileUrl = 'javascript:alert(1)';
    showPanel(busyInbox({ nudge: { ...sampleNudges.neverVisited, profileUrl } }));
    expect(within(nudge()).queryByRole('link')).toBeNull();
  });

  test.each(nudgeKinds)('%s can be silenced, and heard again', async (kind) => {
    const silencedNudges = ['samePerson'] as const;
    const { actions } = showPanel(busyInbox({ nudge: sampleNudges[kind], silencedNudges }));
    await click(within(nudge()).getByRole('button', { name: 'Su questo suggerimento' }));
    await click(screen.getByRole('menuitem', { name: 'Non suggerirmelo più' }));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({
      silencedNudges: ['samePerson', kind],
    });
    await click(within(document.querySelector('.toast') as HTMLElement).getByText('Annulla'));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ silencedNudges });
  });

  test('while something is searched, nothing is suggested', async () => {
    showPanel(busyInbox());
    await press('/');
    expect(screen.queryByRole('region', { name: 'Da dove cominciare' })).toBeNull();
  });
});

describe('a session', () => {
  test('is as long as one likes, and that is remembered', async () => {
    const { actions } = showPanel(busyInbox());
    await click(button('15 minuti per rispondere'));
    await click(screen.getByRole('radio', { name: '30 min' }));
    await click(button('Comincia'));
    expect(actions.startSession).toHaveBeenCalledWith(30);
    expect(actions.changeSettings).toHaveBeenCalledWith({ sessionMinutes: 30 });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('shows whole minutes, says only the last, and can be ended', async () => {
    const { actions, update } = showPanel(sittingInbox());
    const bar = screen.getByRole('region', { name: 'Sessione' });
    expect(within(bar).getByRole('timer').textContent).toBe('Restano 9 minuti3 fatti');
    expect(within(bar).getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('region', { name: 'Da dove cominciare' })).toBeNull();
    expect(screen.queryByRole('button', { name: '15 minuti per rispondere' })).toBeNull();
    const session = { startedAt: viewNow - 14.5 * minute, endsAt: viewNow + 0.5 * minute };
    await update(sittingInbox({ session: { ...session, minutes: 15, done: 3 } }));
    expect(within(bar).getByRole('status').textContent).toMatch(/^Ultimo minuto/u);
    await click(within(bar).getByText('Basta così'));
    expect(actions.endSession).toHaveBeenCalledOnce();
  });

  const summary = {
    minutes: 15,
    replies: 6,
    acknowledgements: 0,
    promises: 2,
    decided: 0,
    waiting: 4,
  };
  test.each([
    [summary, 'In 15 minuti: 6 risposte e 2 promesse. Ne restano 4: se ne parla domani.'],
    [{ ...summary, promises: 0, waiting: 0 }, 'In 15 minuti: 6 risposte. Non aspetta più nessuno.'],
    [
      { ...summary, replies: 0, promises: 0, waiting: 1 },
      '15 minuti senza fretta: va bene anche così. Ne resta 1: se ne parla domani.',
    ],
  ])('ends with a word for going away', async (sessionSummary, sentence) => {
    const { actions } = showPanel(busyInbox({ sessionSummary }));
    const end = screen.getByRole('region', { name: 'Fine della sessione' });
    expect(end.textContent).toContain(sentence);
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(sentence);
    expect(end.textContent).toContain('fuori c’è il mondo vero');
    await click(within(end).getByRole('button', { name: 'Chiudi il riepilogo' }));
    expect(actions.dismissSummary).toHaveBeenCalledOnce();
  });

  test('the icon that sleeps after it can be woken; quiet hours cannot', async () => {
    const until = new Date(2026, 10, 18, 8).getTime();
    const { actions, update } = showPanel(busyInbox({ rest: { until, why: 'session' } }));
    expect(document.querySelector('.rest-line')?.textContent).toContain(
      'L’icona dorme fino a domani alle 08:00',
    );
    await click(button('Sveglia'));
    expect(actions.wake).toHaveBeenCalledOnce();
    await update(busyInbox({ rest: { until, why: 'quietHours' } }));
    expect(screen.queryByRole('button', { name: 'Sveglia' })).toBeNull();
  });
});

describe('starting afresh', () => {
  test('says how many before anything happens, and can be taken back', async () => {
    const { actions } = showPanel(busyInbox({ offersFreshStart: true }));
    await click(button('Riparti da capo…'));
    const week = new Date(2026, 10, 10).getTime();
    expect(actions.countBefore).toHaveBeenLastCalledWith(week);
    expect(screen.getByRole('dialog').textContent).toContain(
      '14 commenti più vecchi usciranno dal conto.',
    );
    await click(screen.getByRole('radio', { name: 'Oggi' }));
    await click(button('Lasciali andare'));
    expect(actions.startAfresh).toHaveBeenCalledWith(new Date(2026, 10, 17).getTime());
    await press('u');
    expect(actions.undo).toHaveBeenCalledWith(['f-afresh']);
  });

  test('of nobody, or of an unknown number, lets go of nobody', async () => {
    const countBefore = vi.fn(async () => 0);
    const { actions } = showPanel(busyInbox({ offersFreshStart: true }), { countBefore });
    await click(button('Riparti da capo…'));
    await click(button('Lasciali andare'));
    countBefore.mockRejectedValueOnce(new Error('asleep'));
    await click(screen.getByRole('radio', { name: 'Oggi' }));
    expect(screen.getByRole('dialog').textContent).toContain('non ha risposto');
    await click(button('Lasciali andare'));
    await click(screen.getByRole('radio', { name: 'Da un altro giorno' }));
    await click(button('Lasciali andare'));
    expect(actions.startAfresh).not.toHaveBeenCalled();
  });

  test('may be declined', async () => {
    showPanel(busyInbox({ offersFreshStart: true }));
    await click(button('Non ora'));
    expect(screen.queryByText('Riparti da capo…')).toBeNull();
  });
});

describe('reading all', () => {
  const strip = () => screen.getByRole('region', { name: 'Lettura di tutto il post' });
  const reading = { seen: 42, total: 57, folded: 3, complete: false, key: null } as const;

  test('is asked for beside the coverage of this page’s post', async () => {
    const { actions } = showPanel(busyInbox());
    await click(button('Leggi tutto'));
    expect(actions.askReading).toHaveBeenCalledWith(true);
  });

  test.each([
    ['scroll', 'Scorri fino in fondo ai commenti.'],
    ['moreButton', 'Premi «Mostra altri» sotto i commenti, nella pagina.'],
    ['nextPage', 'Vai alla pagina seguente dei commenti.'],
    [null, 'Ho visto quel che la pagina mostra.'],
  ] as const)('tells what to do next: %s', (next, words) => {
    showPanel(busyInbox({ reading: { ...reading, next } }));
    expect(within(strip()).getByRole('status').textContent).toBe(words);
    expect(strip().textContent).toContain('visti 42 di 57');
    expect(screen.queryByRole('button', { name: 'Leggi tutto' })).toBeNull();
  });

  test('names whose replies are folded and shows where, opening nothing itself', async () => {
    const { actions } = showPanel(sittingInbox());
    expect(within(strip()).getByRole('status').textContent).toBe('Apri le risposte di Nina Serra.');
    await click(within(strip()).getByText('Mostrami dove'));
    expect(actions.showOnPage).toHaveBeenCalledWith('u1');
  });

  test('says when all was seen, and goes by itself', async () => {
    const all = { ...reading, seen: 57, complete: true, next: null };
    const { actions } = showPanel(busyInbox({ reading: all }));
    expect(within(strip()).getByRole('status').textContent).toBe('Visti tutti e 57.');
    await pass(7_000);
    expect(actions.askReading).not.toHaveBeenCalled();
    await pass(2_000);
    expect(actions.askReading).toHaveBeenCalledWith(false);
  });
});

describe('when all is answered', () => {
  test('the faces of today, at most eight, and promises that were kept', () => {
    const faces = Array.from({ length: 11 }, (_, index) => `Lettrice ${index}`);
    showPanel(quietInbox({ faces, kept: { promised: 5, kept: 4 } }));
    const shown = screen.getByRole('img', { name: /^Oggi hai scritto a Lettrice 0, / });
    expect(shown.querySelectorAll('.avatar')).toHaveLength(8);
    expect(shown.textContent).toContain('+3');
    expect(document.body.textContent).toContain('Promesse mantenute: 4 di 5');
    expect(document.body.textContent).toContain('Chiudi la scheda: fuori c’è il mondo vero.');
  });

  test('promises that were not kept are no reproach', () => {
    showPanel(quietInbox({ kept: { promised: 5, kept: 0 } }));
    expect(document.body.textContent).not.toContain('Promesse');
  });
});

describe('keys', () => {
  test('each can be switched off where they are listed', async () => {
    const { actions } = showPanel(busyInbox({ keysOff: ['show'] }));
    await press('?', { shiftKey: true });
    const switches = screen.getAllByRole('switch');
    expect(switches).toHaveLength(panelKeys.length);
    await click(screen.getByRole('switch', { name: /Prometti/u }));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ keysOff: ['show', 'promise'] });
    await click(screen.getByRole('switch', { name: /Mostra nella pagina/u }));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ keysOff: [] });
  });

  test('one that is off does nothing', async () => {
    const { actions } = showPanel(
      busyInbox({ keysOff: panelKeys.filter((key) => key !== 'move') }),
    );
    await press('j');
    for (const key of ['a', 'r', 'p', 'z', 'e', 'l', 'o', 'u', 'x', '/', '1']) await press(key);
    await press('k', { ctrlKey: true });
    await press('?', { shiftKey: true });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(actions.markDone).not.toHaveBeenCalled();
    expect(document.querySelector('.toast')).toBeNull();
  });
});

describe('axe', () => {
  const states = {
    'around the cards': sittingInbox(),
    'after a session': busyInbox({
      sessionSummary: {
        minutes: 15,
        replies: 6,
        acknowledgements: 3,
        promises: 2,
        decided: 1,
        waiting: 4,
      },
      offersFreshStart: true,
    }),
    'all answered': quietInbox({ faces: ['Ada', 'Bo'], kept: { promised: 5, kept: 4 } }),
  };
  test.each(Object.entries(states))('finds nothing %s', async (_, view) => {
    document.title = 'Ricevuto';
    showPanel(view);
    await press('j');
    await press('x');
    await expectNoViolation();
  });

  test.each([
    ['the keys', () => press('?', { shiftKey: true })],
    ['the palette', () => press('k', { ctrlKey: true })],
    ['minutes for a session', () => click(button('15 minuti per rispondere'))],
    ['a fresh start', () => click(button('Riparti da capo…'))],
    ['the search', () => press('/')],
  ])('finds nothing in %s', async (_, open) => {
    document.title = 'Ricevuto';
    showPanel(busyInbox({ offersFreshStart: true }));
    await open();
    await expectNoViolation();
  });

  async function expectNoViolation() {
    vi.useRealTimers();
    // Contrast needs a real browser.
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});
