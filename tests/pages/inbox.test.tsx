// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InboxView } from '../../lib/inbox/view.ts';
import type { Thread, ThreadComment } from '../../lib/log/thread.ts';
import { click, pass, press, type } from '../kit/show-panel.tsx';
import { threadLine, threadOf } from '../kit/threads.ts';
import { busyInbox, inbox, quietInbox, standing, viewNow } from '../kit/views.ts';
import { showInbox } from './show-inbox.tsx';

let isNarrow = false;

beforeEach(() => {
  vi.useFakeTimers();
  isNarrow = false;
  vi.stubGlobal('matchMedia', () => ({
    matches: isNarrow,
    addEventListener: () => undefined,
  }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const alone = (parts: Partial<InboxView> = {}) => busyInbox({ page: { state: 'none' }, ...parts });
const rowOf = (name: string) => screen.getByRole('link', { name });
const detail = () => screen.getByRole('region', { name: /^Commento di|^Conversazione|^Un tuo/u });
const inDetail = () => within(detail());
const focus = (element: HTMLElement) =>
  act(async () => {
    element.focus();
    await vi.advanceTimersByTimeAsync(10);
  });
const marco = (parts: Partial<ThreadComment> = {}) =>
  threadLine('c2', { author: 'Marco Brandi', kind: 'criticism', ...parts });
const reading = (thread: Thread | null) => ({ thread: vi.fn(async () => thread) });

describe('in a wide window', () => {
  it('opens the first that waits, beside the lanes', async () => {
    const { place, steps } = await showInbox(alone(), reading(threadOf([threadLine('c1')])));
    expect(place()).toEqual({ at: 'inbox', key: 'c1' });
    expect(steps).toEqual(['replace inbox/c1']);
    expect(detail().textContent).toContain('Commento di Giulia Lodi');
    expect(rowOf('Giulia Lodi').getAttribute('aria-current')).toBe('true');
  });

  it('shows the post, the whole thread in its order, and what is one’s own', async () => {
    const lines = [
      threadLine('c0', { author: 'Elena', text: 'Inizio' }),
      threadLine('m', { depth: 1, isMine: true, text: 'La mia risposta' }),
      marco({ depth: 2 }),
    ];
    await showInbox(alone(), { key: 'c2', ...reading(threadOf(lines, { key: 'c2' })) });
    const said = within(inDetail().getByRole('list', { name: 'Tutta la conversazione' }))
      .getAllByRole('article')
      .map((article) => article.getAttribute('aria-label') ?? 'card');
    expect(said).toEqual(['Elena', 'Tu', 'card']);
    expect(
      inDetail().getByRole('link', { name: 'Blocco dello scrittore: come ne esco' }),
    ).toBeTruthy();
    expect(detail().textContent).toContain('visti 42 di 57');
    expect(
      inDetail().getByRole('link', { name: 'La scheda di Marco Brandi' }).getAttribute('href'),
    ).toBe(`#people/${encodeURIComponent('youtube:www.youtube.com/person/Marco Brandi')}`);
  });

  it('moves with the keys, and the pane and the address follow without filling the history', async () => {
    const { steps } = await showInbox(alone());
    await focus(rowOf('Giulia Lodi'));
    await press('j');
    expect(document.activeElement).toBe(rowOf('Marco Brandi'));
    expect(detail().textContent).toContain('Commento di Marco Brandi');
    await press('k');
    expect(steps).toEqual(['replace inbox/c1', 'replace inbox/c2', 'replace inbox/c1']);
  });

  it('answers with the keys while the pane has the focus; on other parts of the page they mean nothing', async () => {
    const { actions } = await showInbox(alone(), { key: 'c2' });
    await focus(inDetail().getByRole('button', { name: 'Commento seguente' }));
    await press('r');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(detail().contains(document.activeElement)).toBe(true);
    await press('Escape');
    await focus(screen.getByRole('link', { name: 'Persone' }));
    await press('e');
    expect(actions.markDone).not.toHaveBeenCalled();
    await focus(rowOf('Marco Brandi'));
    await press('e');
    expect(actions.markDone).toHaveBeenCalledExactlyOnceWith('c2');
  });

  it('opens the page of a comment with O, though no page stands beside it', async () => {
    const view = alone();
    const [group] = view.toAnswer;
    for (const card of group?.comments ?? []) card.inPage = false;
    const { actions } = await showInbox(view, { key: 'c2' });
    await focus(rowOf('Marco Brandi'));
    await press('o');
    expect(actions.showOnPage).toHaveBeenCalledExactlyOnceWith('c2');
    expect(inDetail().getByRole('button', { name: 'Apri la sua pagina' })).toBeTruthy();
  });

  it('keeps words begun in a form when another comment is opened meanwhile', async () => {
    await showInbox(alone(), { key: 'c2' });
    await focus(rowOf('Marco Brandi'));
    await press('r');
    await type(inDetail().getByRole('textbox'), 'Hai ragione sul secondo');
    await click(rowOf('Sara Riva'));
    await click(rowOf('Marco Brandi'));
    expect(rowOf('Marco Brandi').closest('article')?.textContent).toContain('bozza');
    await press('r');
    expect(inDetail().getByRole<HTMLTextAreaElement>('textbox').value).toBe(
      'Hai ragione sul secondo',
    );
  });

  it('stays with the comment that was answered elsewhere, says so, and goes on from its place', async () => {
    const { update, desk, steps } = await showInbox(alone(), { key: 'c2' });
    const [first, ...others] = alone().toAnswer;
    if (!first) throw new Error('There is no group.');
    const answered = first.comments.find(({ key }) => key === 'c2');
    const rest = { ...first, comments: first.comments.filter(({ key }) => key !== 'c2') };
    const left = alone({ toAnswer: [rest, ...others] });
    await update(left);
    expect(desk.ask).toHaveBeenLastCalledWith({ filter: null, search: '', chosen: 'c2' });
    if (!answered) throw new Error('There is no card.');
    await update({
      ...left,
      query: { filter: null, search: '', chosen: 'c2' },
      chosenCard: {
        ...answered,
        standing: standing({ status: 'answered', why: 'replied', since: viewNow - 60_000 }),
      },
    });
    expect(detail().textContent).toContain('Commento di Marco Brandi');
    expect(detail().textContent).toContain('Hai risposto oggi alle 15:11');
    await click(inDetail().getByRole('button', { name: 'Commento seguente' }));
    expect(steps.at(-1)).toBe('replace inbox/c3');
  });

  it('chooses several, and decides about them at once', async () => {
    const { actions } = await showInbox(alone());
    await click(screen.getByRole('checkbox', { name: /Giulia Lodi/u }));
    await click(screen.getByRole('checkbox', { name: /Franco Pini/u }));
    const bar = within(screen.getByRole('region', { name: 'Commenti scelti' }));
    await click(bar.getByRole('button', { name: 'Fatto' }));
    expect(actions.decide).toHaveBeenCalledExactlyOnceWith(['c1', 'c4'], { act: 'done' });
  });
});

describe('in a narrow window', () => {
  beforeEach(() => {
    isNarrow = true;
  });

  it('shows the list; a comment opens over it and going back leads to its row', async () => {
    const { steps, goTo } = await showInbox(alone(), reading(threadOf([marco()])));
    expect(screen.queryByRole('region', { name: /^Commento di/u })).toBeNull();
    await click(rowOf('Marco Brandi'));
    expect(steps).toEqual(['inbox/c2']);
    expect(document.activeElement?.textContent).toBe('Commento di Marco Brandi');
    expect(screen.queryByRole('link', { name: 'Giulia Lodi' })).toBeNull();
    await goTo('inbox');
    expect(document.activeElement).toBe(rowOf('Marco Brandi'));
  });

  it('has a way back of its own', async () => {
    const { steps } = await showInbox(alone(), { key: 'c2' });
    await click(inDetail().getByRole('button', { name: 'Torna all’elenco' }));
    expect(steps).toEqual(['back inbox']);
    expect(document.activeElement).toBe(rowOf('Marco Brandi'));
  });

  it('opens a comment with its form, whose field has the focus', async () => {
    await showInbox(alone());
    await focus(rowOf('Marco Brandi'));
    expect(screen.queryByRole('region', { name: /^Commento di/u })).toBeNull();
    await press('r');
    expect(detail().contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('goes from comment to comment with the keys while one is open', async () => {
    const { steps } = await showInbox(alone(), { key: 'c2' });
    await press('j');
    expect(steps).toEqual(['replace inbox/c3']);
    expect(document.activeElement?.textContent).toBe('Commento di Sara Riva');
  });
});

describe('a thread', () => {
  it('says what is not known, and invents nothing', async () => {
    const lines = [
      marco({ folded: { hidden: 3 } }),
      threadLine('f', { isForgotten: true, author: '', text: '', personKey: null }),
      threadLine('g', { isGone: true, author: '', text: '', personKey: null }),
      threadLine('t', { isTextless: true, text: '', author: 'Tito' }),
    ];
    await showInbox(alone(), {
      key: 'c2',
      ...reading(threadOf(lines, { isLoose: true })),
    });
    const { textContent } = detail();
    expect(textContent).toContain('Risponde a qualcosa che non ho visto');
    expect(textContent).toContain('Nella pagina ci sono ancora 3 risposte chiuse.');
    expect(textContent).toContain('Qualcuno che hai dimenticato');
    expect(textContent).toContain('Sparito dal sito');
    expect(textContent).toContain('Il testo è stato dimenticato');
  });

  it('that the log does not know any more is said', async () => {
    await showInbox(alone(), { key: 'nobody', ...reading(null) });
    expect(detail().textContent).toContain('Questo commento non è più nel registro.');
  });

  it('that cannot be read can be asked for again', async () => {
    const thread = vi.fn(async (): Promise<Thread> => {
      throw new Error('closed');
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await showInbox(alone(), { key: 'c2', thread });
    thread.mockResolvedValue(threadOf([marco()]));
    await click(within(inDetail().getByRole('alert')).getByRole('button', { name: 'Riprova' }));
    expect(inDetail().queryByRole('alert')).toBeNull();
    expect(inDetail().getByRole('list', { name: 'Tutta la conversazione' })).toBeTruthy();
  });

  it('that is long shows what stands around the open comment, and the rest when asked', async () => {
    const lines = Array.from({ length: 300 }, (_, index) =>
      threadLine(`n${index}`, { author: `Lettrice ${index}`, depth: index === 0 ? 0 : 1 }),
    );
    await showInbox(alone(), { key: 'n200', ...reading(threadOf(lines, { key: 'n200' })) });
    const articles = () => inDetail().getAllByRole('article').length;
    expect(articles()).toBe(40);
    expect(inDetail().getByRole('article', { name: 'Lettrice 0' })).toBeTruthy();
    expect(inDetail().getByRole('article', { name: 'Lettrice 200' })).toBeTruthy();
    await click(inDetail().getAllByRole('button', { name: /^Mostra altri/u })[0]);
    expect(articles()).toBe(140);
  });

  it('leads to another comment in it', async () => {
    const lines = [
      marco(),
      threadLine('c3', { author: 'Sara Riva', standing: standing(), status: 'waiting' }),
    ];
    const { steps } = await showInbox(alone(), { key: 'c2', ...reading(threadOf(lines)) });
    await click(inDetail().getByRole('link', { name: 'Passa a questo, di Sara Riva' }));
    expect(steps).toEqual(['replace inbox/c3']);
  });
});

describe('criticism that helped', () => {
  const shown = async (useful: ThreadComment['useful'] = null) => {
    const judgeUseful = vi.fn(async () => ({ done: 'noted' as const }));
    const played = await showInbox(alone(), {
      key: 'c2',
      ...reading(threadOf([marco({ useful })])),
      judgeUseful,
    });
    return { ...played, judgeUseful };
  };
  const note = () => within(screen.getByRole('region', { name: 'Una critica che serve' }));

  it('is noted with what was changed and who was told', async () => {
    const { judgeUseful } = await shown();
    await click(note().getByRole('button', { name: 'Mi è servita' }));
    await type(note().getByRole('textbox'), 'Due scene in meno');
    await click(note().getByRole('checkbox'));
    await click(note().getByRole('button', { name: 'Salva' }));
    expect(judgeUseful).toHaveBeenCalledExactlyOnceWith('c2', {
      changed: 'Due scene in meno',
      told: true,
    });
    expect(note().queryByRole('textbox')).toBeNull();
  });

  it('keeps the words that were begun', async () => {
    const { drafts } = await shown();
    await click(note().getByRole('button', { name: 'Mi è servita' }));
    await type(note().getByRole('textbox'), 'Due scene');
    await press('Escape');
    expect(drafts.get('c2 useful')).toBe('Due scene');
    await click(note().getByRole('button', { name: 'Mi è servita' }));
    expect(note().getByRole<HTMLTextAreaElement>('textbox').value).toBe('Due scene');
  });

  it('is changed, told, and taken back', async () => {
    const { judgeUseful } = await shown({ changed: 'Due scene', told: false });
    await click(note().getByRole('button', { name: 'Diglielo' }));
    expect(inDetail().getByRole('textbox')).toBeTruthy();
    await press('Escape');
    await click(note().getByRole('button', { name: 'Cambia' }));
    expect(note().getByRole<HTMLTextAreaElement>('textbox').value).toBe('Due scene');
    await click(note().getByRole('button', { name: 'Annulla' }));
    await click(note().getByRole('button', { name: 'Togli il segno' }));
    expect(judgeUseful).toHaveBeenCalledExactlyOnceWith('c2', null);
  });

  it('is asked of nothing else', async () => {
    await showInbox(alone(), { key: 'c3', ...reading(threadOf([threadLine('c3')])) });
    expect(screen.queryByRole('region', { name: 'Una critica che serve' })).toBeNull();
  });
});

describe('the scope', () => {
  const choose = (choice: Element, value: string) =>
    act(async () => {
      fireEvent.change(choice, { target: { value } });
    });
  const accounts = async () => [
    { key: 'youtube:www.youtube.com/account/anna', name: 'Anna', site: 'youtube:www.youtube.com' },
    { key: 'wordpress:a.example/account/anna', name: 'Anna B.', site: 'wordpress:a.example' },
  ];

  it('is a site or a profile, told to the background, and its counts are shown', async () => {
    const { desk, update } = await showInbox(alone(), { key: 'c2', accounts });
    const choice = screen.getByRole('combobox', { name: 'Siti e profili' });
    await choose(choice, 'platform youtube');
    const scope = { platform: 'youtube' } as const;
    expect(desk.ask).toHaveBeenLastCalledWith({ filter: null, search: '', scope });
    await update(
      alone({
        query: { filter: null, search: '', scope },
        scoped: { toAnswer: 3, onHold: 3, done: 0, unknown: 2 },
      }),
    );
    expect(screen.getByRole('tab', { name: /^Da rispondere/u }).textContent).toContain('3');
    await choose(choice, 'wordpress:a.example/account/anna');
    expect(desk.ask).toHaveBeenLastCalledWith({
      filter: null,
      search: '',
      scope: { account: 'wordpress:a.example/account/anna' },
    });
  });

  it('with nobody in it says so of itself alone, and leads out', async () => {
    const scope = { platform: 'youtube' } as const;
    const { desk } = await showInbox(alone(), { accounts });
    const choice = screen.getByRole('combobox', { name: 'Siti e profili' });
    await choose(choice, 'platform youtube');
    cleanup();
    const empty = alone({
      toAnswer: [],
      unknown: [],
      query: { filter: null, search: '', scope },
      scoped: { toAnswer: 0, onHold: 0, done: 2, unknown: 0 },
      counts: { toAnswer: 4, onHold: 0, done: 2, unknown: 0 },
    });
    await showInbox(empty, { accounts, ask: desk.ask });
    expect(screen.getByText('Qui non aspetta nessuno.')).toBeTruthy();
    expect(screen.queryByText('Hai risposto a tutti.')).toBeNull();
  });

  it('is not offered to who has one profile', async () => {
    await showInbox(alone(), { accounts: async () => (await accounts()).slice(0, 1) });
    expect(screen.queryByRole('combobox', { name: 'Siti e profili' })).toBeNull();
  });
});

describe('with nothing to show', () => {
  it('sends back to life when nobody waits', async () => {
    await showInbox(quietInbox({ page: { state: 'none' } }));
    expect(screen.getByText('Hai risposto a tutti.')).toBeTruthy();
    expect(screen.getByText('Chiudi la scheda: fuori c’è il mondo vero.')).toBeTruthy();
  });

  it('says how to begin while nothing was ever seen', async () => {
    await showInbox(inbox({ page: { state: 'none' } }));
    expect(screen.getByText('Qui arriva chi ti scrive.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Scegli i siti' }).getAttribute('href')).toBe(
      '#settings',
    );
  });

  it('shows a fault in place of advice for beginners', async () => {
    await showInbox(inbox({ page: { state: 'none' }, fault: 'databaseBroken' }));
    expect(screen.getByText(/Il registro non si apre/u)).toBeTruthy();
    expect(screen.queryByText('Qui arriva chi ti scrive.')).toBeNull();
  });

  it('waits for the background, and says when it is silent', async () => {
    await showInbox(null);
    expect(screen.queryByRole('alert')).toBeNull();
    await pass(5_000);
    expect(screen.getByRole('alert').textContent).toContain('Ricevuto non risponde.');
  });
});
