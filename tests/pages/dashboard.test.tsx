// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportLog } from '../../components/dashboard/log/export-log.ts';
import { sentenceText } from '../../components/dashboard/log/line-sentence.tsx';
import type { LogDesk } from '../../components/dashboard/log/log-desk.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import type { LogLine, LogPage, ReadLog } from '../../lib/log/lines/log-line.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import { now, showDashboard } from './show-dashboard.tsx';

afterEach(cleanup);

const hour = 3_600_000;
const post = { postTitle: 'First chapter', postUrl: 'https://blog.example/first' };

describe('the log', () => {
  it('tells a reply as one sentence with person, post and both clocks', async () => {
    showLog({
      read: page([
        line(
          { kind: 'comment.seen', given: false, accountId: 'anna', comment: comment(true, 'Yes!') },
          { person: 'Giulia Lodi', ...post, firstWordMs: 2 * hour, answerMs: 51 * hour },
        ),
      ]),
    });
    const row = await screen.findByRole('article');
    expect(row.textContent).toContain('You answered Giulia Lodi under “First chapter”');
    expect(plain(row)).toContain('first word after 2 h');
    expect(plain(row)).toContain('answer after 2 d 3 h');
  });

  it('shows hostile names and texts as text, and leads nowhere but to the web', async () => {
    showLog({
      read: page([
        line(
          {
            kind: 'comment.seen',
            given: false,
            accountId: null,
            comment: comment(false, '<img src=x onerror=alert(1)>'),
          },
          { person: '\u202E<b>Eve</b>', postTitle: '{{person}}', postUrl: 'javascript:alert(1)' },
        ),
      ]),
    });
    const row = await screen.findByRole('article');
    expect(row.querySelector('img')).toBeNull();
    expect([...row.querySelectorAll('a')].map(({ protocol }) => protocol)).not.toContain(
      'javascript:',
    );
    expect(row.textContent).toContain('<b>Eve</b> wrote to you under “{{person}}”');
    expect(row.textContent).not.toContain('\u202E');
  });

  it('reads on while one scrolls, and tells the end', async () => {
    const read = vi.fn<ReadLog>(async ({ before, limit }) =>
      before
        ? { lines: [said('last')], next: null }
        : {
            lines: Array.from({ length: limit }, (_, index) => said(`f${index}`)),
            next: { recordedAt: 5, id: 'f99' },
          },
    );
    showLog({ read });
    expect(await screen.findByText('This is where your log begins.')).toBeTruthy();
    const rows = screen.getAllByRole('article');
    expect(rows.length).toBeLessThan(101);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('101');
    expect(read.mock.calls[1]?.[0].before).toMatchObject({ id: 'f99' });
  });

  it('searches on where little is found, and says how far it came', async () => {
    let answer: (page: LogPage) => void = () => undefined;
    const read: ReadLog = async ({ before }) =>
      before
        ? new Promise((resolve) => (answer = resolve))
        : { lines: [], next: { recordedAt: new Date(2025, 2, 3, 12).getTime(), id: 'x' } };
    showLog({ read });
    expect(await screen.findByText('Still searching: back to Mar 3, 2025…')).toBeTruthy();
    answer({ lines: [said('f')], next: null });
    expect(await screen.findByRole('article')).toBeTruthy();
  });

  it('searches and filters by the address, and offers a way back when nothing is found', async () => {
    const read = vi.fn<ReadLog>(async ({ query, kinds }) => ({
      lines: (query ?? kinds) ? [] : [said('f')],
      next: null,
    }));
    const go = vi.fn();
    showLog({ read }, { go });
    await screen.findByRole('article');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nobody' } });
    await waitFor(() => expect(go).toHaveBeenLastCalledWith('log?q=nobody', undefined));
    fireEvent.change(screen.getByRole('combobox', { name: 'What' }), {
      target: { value: 'drafts' },
    });
    expect(go).toHaveBeenLastCalledWith('log?q=nobody&what=drafts', undefined);
    expect(read).toHaveBeenLastCalledWith(
      expect.objectContaining({ query: 'nobody', kinds: ['draft.inserted'] }),
    );
    const empty = (await screen.findByText('No such line')).closest('div');
    fireEvent.click(within(empty ?? document.body).getByRole('button'));
    expect(await screen.findByRole('article')).toBeTruthy();
    expect(go).toHaveBeenLastCalledWith('log', undefined);
  });

  it('begins as the address says, and each filter can be taken away', async () => {
    const person = 'wordpress:blog.example/person/giulia';
    const read = vi.fn<ReadLog>(async () => ({ lines: [said('f')], next: null }));
    const query = new URLSearchParams({ on: 'wordpress', person, when: '2026-11-01..' });
    showLog(
      { read, nameOf: async () => 'Giulia Lodi' },
      { place: { at: 'log', query: String(query) } },
    );
    expect(await screen.findByRole('link', { name: 'Giulia Lodi' })).toBeTruthy();
    expect(read).toHaveBeenLastCalledWith(
      expect.objectContaining({
        platform: 'wordpress',
        person,
        from: new Date(2026, 10, 1).getTime(),
        to: undefined,
      }),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Remove the filter Giulia Lodi' }));
    await waitFor(() =>
      expect(read).toHaveBeenLastCalledWith(expect.objectContaining({ person: undefined })),
    );
  });

  it('leads from a line to all lines of that person, to the person, and to the thread', async () => {
    const person = 'wordpress:blog.example/person/giulia';
    const commentKey = 'wordpress:blog.example/comment/3';
    const about = { person: 'Giulia Lodi', personKey: person, commentKey };
    showLog(
      { read: page([{ ...said('f'), ...about }]) },
      { place: { at: 'log', query: 'on=wordpress' } },
    );
    const row = await screen.findByRole('article');
    const ways = within(row)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(ways).toEqual([
      `#log?${new URLSearchParams({ on: 'wordpress', person })}`,
      `#inbox/${encodeURIComponent(commentKey)}`,
      `#people/${encodeURIComponent(person)}`,
    ]);
  });

  it('is walked through by keys', async () => {
    showLog({ read: page([said('a'), said('b'), said('c')]) });
    const [first, second, third] = await screen.findAllByRole('article');
    first?.focus();
    const press = (key: string) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(second));
    press('End');
    await waitFor(() => expect(document.activeElement).toBe(third));
    expect(third?.tabIndex).toBe(0);
    press('Home');
    await waitFor(() => expect(document.activeElement).toBe(first));
  });

  it('says quietly that lines came, and shows them when asked', async () => {
    let tell = () => undefined as void;
    const read = vi.fn<ReadLog>(async ({ after }) => ({
      lines: after ? [said('n1'), said('n2')] : [said('f')],
      next: null,
    }));
    showLog({ read, watch: (told) => (tell = told) });
    await screen.findByRole('article');
    tell();
    fireEvent.click(await screen.findByRole('button', { name: '2 new lines' }));
    expect(read.mock.calls.at(-2)?.[0].after).toMatchObject({ id: 'f' });
    await waitFor(() => expect(screen.queryByRole('button', { name: '2 new lines' })).toBeNull());
    expect(read.mock.calls.at(-1)?.[0].after).toBeUndefined();
  });

  it('drops an answer that a newer question has overtaken', async () => {
    let answerFirst: (page: LogPage) => void = () => undefined;
    const first = new Promise<LogPage>((resolve) => {
      answerFirst = resolve;
    });
    showLog({ read: async ({ kinds }) => (kinds ? { lines: [said('new')], next: null } : first) });
    fireEvent.change(screen.getByRole('combobox', { name: 'What' }), {
      target: { value: 'decisions' },
    });
    await screen.findByRole('article');
    answerFirst({ lines: [said('old'), said('older')], next: null });
    await first;
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  it('says in a sentence that the database is broken, and reads again when asked', async () => {
    const read = vi
      .fn<ReadLog>()
      .mockRejectedValueOnce(new Error('broken'))
      .mockResolvedValue({ lines: [said('f')], next: null });
    showLog({ read });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(createTranslator('en')('failure:databaseBroken'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('article')).toBeTruthy();
  });

  it('exports what is shown or all', async () => {
    const saveFile = vi.fn();
    const read: ReadLog = async ({ kinds }) => ({ lines: kinds ? [] : [said('f')], next: null });
    showLog({ read }, { saveFile, place: { at: 'log', query: 'what=drafts' } });
    fireEvent.click(screen.getByRole('button', { name: 'The whole log, JSON' }));
    expect(await screen.findByText('Exported 1 line.')).toBeTruthy();
    const file = saveFile.mock.calls[0]?.[0] as { name: string; content: Blob };
    expect(file.name).toMatch(/^ricevuto-\d{4}-\d\d-\d\d\.jsonl$/u);
    const [head, first] = (await file.content.text()).trimEnd().split('\n');
    expect(JSON.parse(head ?? '')).toMatchObject({ format: 'ricevuto-log', version: 1 });
    expect(JSON.parse(first ?? '')).toMatchObject({ fact: { id: 'f' }, person: 'Giulia Lodi' });
  });

  it('stops an export when asked, and saves nothing', async () => {
    const saveFile = vi.fn();
    const read: ReadLog = async ({ limit }) =>
      limit === 120 ? new Promise(() => undefined) : { lines: [said('f')], next: null };
    showLog({ read }, { saveFile });
    fireEvent.click(screen.getByRole('button', { name: 'What you see, CSV' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped: no file was made.')).toBeTruthy();
    expect(saveFile).not.toHaveBeenCalled();
  });
});

describe('a sentence of the log', () => {
  it.each(['it', 'en', 'fr'] as const)('can be said in %s for every kind of fact', (language) => {
    const t = createTranslator(language);
    for (const each of everyKind()) {
      for (const known of [{}, { person: 'Giulia Lodi', ...post }]) {
        const { sentence } = sentenceText(line(each, known), now, t);
        expect(sentence).not.toMatch(/\{\{|undefined|log:/u);
        expect(sentence.charAt(0)).toBe(sentence.charAt(0).toLocaleUpperCase(language));
      }
    }
  });
});

describe('the export', () => {
  const wish = { now, t: createTranslator('en'), tell: () => undefined };
  const { signal } = new AbortController();

  it('reads on until the log ends, however short the pages', async () => {
    const all = Array.from({ length: 1203 }, (_, index) => said(`f${index}`));
    const read: ReadLog = async ({ before, limit }) => {
      const start = before ? all.findIndex(({ fact }) => fact.id === before.id) + 1 : 0;
      const lines = all.slice(start, start + Math.min(limit, 211));
      return { lines, next: lines.at(-1)?.fact ?? null };
    };
    const tell = vi.fn();
    const file = await exportLog(read, {}, { ...wish, format: 'json', tell, signal });
    const rows = (await file.content.text()).trimEnd().split('\n').slice(1);
    expect(rows.map((row) => (JSON.parse(row) as LogLine).fact.id)).toEqual(
      all.map(({ fact }) => fact.id),
    );
    expect(tell).toHaveBeenLastCalledWith(1203);
  });

  it('writes CSV with one head, one row a line, and no formula', async () => {
    const read: ReadLog = async ({ before }) => ({
      lines: [{ ...said(before ? 'f2' : 'f1'), person: '=cmd()' }],
      next: before ? null : { recordedAt: 5, id: 'f1' },
    });
    const { content } = await exportLog(read, {}, { ...wish, format: 'csv', signal });
    const rows = (await content.text())
      .replace(/^\ufeff/u, '')
      .trimEnd()
      .split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('comment.said');
    expect(rows[2]).toContain("'=cmd()");
    expect(rows.join('')).not.toContain('\ufeff');
  });
});

function showLog(log: Partial<LogDesk>, rest: Parameters<typeof showDashboard>[0] = {}) {
  return showDashboard({ ...rest, log: { ...emptyDesks().log, ...log } });
}

function page(lines: LogLine[]): ReadLog {
  return async () => ({ lines, next: null });
}

type Bare<Fact> = Fact extends Interaction ? Omit<Fact, 'id' | 'recordedAt' | 'site'> : never;

function line(fact: Bare<Interaction>, rest: Partial<LogLine> = {}, id = 'f'): LogLine {
  const whole = { id, recordedAt: now - hour, site: 'wordpress:blog.example', ...fact };
  return { fact: whole as Interaction, ...rest };
}

function said(id: string): LogLine {
  return line(
    { kind: 'comment.said', commentId: '3', said: { act: 'done' } },
    { person: 'Giulia Lodi', ...post },
    id,
  );
}

function comment(mine: boolean, text: string): CommentObservation {
  return {
    id: '3',
    postId: '1',
    parentId: null,
    author: { id: 'giulia', name: 'Giulia Lodi' },
    text,
    at: now,
    precisionMs: 0,
    permalink: 'https://blog.example/first#comment-3',
    mine,
  };
}

function everyKind(): Bare<Interaction>[] {
  const about = { commentId: '3' };
  const seenPost = (mine: boolean | 'unknown') => ({
    kind: 'post.seen' as const,
    accountId: null,
    post: { id: '1', title: '', url: '', mine, total: null },
  });
  return [
    { kind: 'account.seen', account: { id: 'anna', name: 'Anna' } },
    seenPost(true),
    seenPost(false),
    seenPost('unknown'),
    { kind: 'post.changed', postId: '1', change: { title: 'New' } },
    { kind: 'post.read', postId: '1', seen: 1, total: null, complete: false },
    { kind: 'post.read', postId: '1', seen: 42, total: 57, complete: false },
    { kind: 'comment.seen', accountId: null, given: false, comment: comment(false, 'Hi') },
    { kind: 'comment.seen', accountId: null, given: false, comment: comment(true, 'Hi') },
    { kind: 'comment.seen', accountId: null, given: true, comment: comment(true, 'Hi') },
    { kind: 'comment.changed', ...about, change: { text: 'New' } },
    { kind: 'comment.changed', ...about, change: { hearted: true } },
    { kind: 'comment.gone', ...about },
    { kind: 'comment.said', ...about, said: { act: 'done' } },
    { kind: 'comment.said', ...about, said: { act: 'letGo', reason: 'spam' } },
    { kind: 'comment.said', ...about, said: { act: 'postpone', until: now } },
    { kind: 'comment.said', ...about, said: { act: 'promise', due: now } },
    { kind: 'comment.said', ...about, said: { act: 'reopen' } },
    { kind: 'undone', ...about, undoes: 'f' },
    ...(['acknowledge', 'promise', 'reply'] as const).flatMap((purpose) =>
      (['paste', 'clipboard'] as const).map((how) => ({
        kind: 'draft.inserted' as const,
        ...about,
        purpose,
        text: 'Hi',
        how,
      })),
    ),
  ];
}

function plain(element: Element): string {
  return (element.textContent ?? '').replaceAll('\u00a0', ' ');
}
