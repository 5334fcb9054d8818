// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAllLines, makeExport } from '../../components/dashboard/export-log.ts';
import { sentenceText } from '../../components/dashboard/line-sentence.tsx';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import type { LogLine, ReadLog } from '../../lib/log/log-line.ts';
import { now, showDashboard } from './show-dashboard.tsx';

afterEach(cleanup);

const hour = 3_600_000;
const post = { postTitle: 'First chapter', postUrl: 'https://blog.example/first' };

describe('the log', () => {
  it('tells a reply as one sentence with person, post and both clocks', async () => {
    showDashboard({
      readLog: async () => [
        line(
          { kind: 'comment.seen', given: false, accountId: 'anna', comment: comment(true, 'Yes!') },
          { person: 'Giulia Lodi', ...post, firstWordMs: 2 * hour, answerMs: 51 * hour },
        ),
      ],
    });
    const row = await screen.findByRole('listitem');
    expect(row.textContent).toContain('You answered Giulia Lodi under “First chapter”');
    expect(plain(row)).toContain('first word after 2 h');
    expect(plain(row)).toContain('answer after 2 d 3 h');
  });

  it('shows hostile names and texts as text, and leads nowhere but to the web', async () => {
    showDashboard({
      readLog: async () => [
        line(
          {
            kind: 'comment.seen',
            given: false,
            accountId: null,
            comment: comment(false, '<img src=x onerror=alert(1)>'),
          },
          { person: '\u202E<b>Eve</b>', postTitle: '{{person}}', postUrl: 'javascript:alert(1)' },
        ),
      ],
    });
    const row = await screen.findByRole('listitem');
    expect(row.querySelector('img')).toBeNull();
    expect(row.querySelector('a')).toBeNull();
    expect(row.textContent).toContain('<b>Eve</b> wrote to you under “{{person}}”');
    expect(row.textContent).not.toContain('\u202E');
  });

  it('asks for the next page after the last line, and shows both', async () => {
    const readLog = vi.fn<ReadLog>(async ({ before, limit }) =>
      before ? [said('f-last')] : Array.from({ length: limit }, (_, index) => said(`f${index}`)),
    );
    showDashboard({ readLog });
    fireEvent.click(await screen.findByRole('button', { name: 'Show older ones' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(61));
    expect(readLog.mock.calls[1]?.[0].before).toMatchObject({ id: 'f59' });
    expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull();
  });

  it('searches and filters, and offers a way back when nothing is found', async () => {
    const readLog = vi.fn<ReadLog>(async ({ query, kinds }) => (query || kinds ? [] : [said('f')]));
    showDashboard({ readLog });
    await screen.findByRole('listitem');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nobody' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'What' }), {
      target: { value: 'decisions' },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Clear the filters' }));
    expect(await screen.findByRole('listitem')).toBeTruthy();
    expect(readLog.mock.calls.map(([{ kinds }]) => kinds)).toContainEqual([
      'comment.said',
      'post.claimed',
      'undone',
    ]);
  });

  it('drops an answer that a newer question has overtaken', async () => {
    let answerFirst: (lines: LogLine[]) => void = () => undefined;
    const first = new Promise<LogLine[]>((resolve) => {
      answerFirst = resolve;
    });
    showDashboard({ readLog: async ({ kinds }) => (kinds ? [said('new')] : first) });
    fireEvent.change(screen.getByRole('combobox', { name: 'What' }), {
      target: { value: 'decisions' },
    });
    await screen.findByRole('listitem');
    answerFirst([said('old'), said('older')]);
    await first;
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('says in a sentence that the database is broken, and reads again when asked', async () => {
    const readLog = vi
      .fn<ReadLog>()
      .mockRejectedValueOnce(new Error('broken'))
      .mockResolvedValue([said('f')]);
    showDashboard({ readLog });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(createTranslator('en')('failure:databaseBroken'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('listitem')).toBeTruthy();
  });

  it('exports what is shown or all', async () => {
    const saveFile = vi.fn();
    showDashboard({ readLog: async ({ kinds }) => (kinds ? [] : [said('f')]), saveFile });
    await screen.findByRole('listitem');
    fireEvent.click(screen.getByRole('button', { name: 'The whole log, JSON' }));
    expect(await screen.findByText('Exported 1 line.')).toBeTruthy();
    const file = saveFile.mock.calls[0]?.[0] as { name: string; content: string };
    expect(file.name).toMatch(/^ricevuto-\d{4}-\d\d-\d\d\.json$/u);
    expect(JSON.parse(file.content)).toMatchObject({ format: 'ricevuto-log', version: 1 });
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
  it('reads on until the log ends, however many lines', async () => {
    const all = Array.from({ length: 1203 }, (_, index) => said(`f${index}`));
    const readLog: ReadLog = async ({ before, limit }) => {
      const start = before ? all.findIndex(({ fact }) => fact.id === before.id) + 1 : 0;
      return all.slice(start, start + limit);
    };
    const lines = await readAllLines(readLog, {}, new AbortController().signal);
    expect(lines).toEqual(all);
  });

  it('writes CSV with a head and one row a line', () => {
    const { content } = makeExport([said('f1'), said('f2')], 'csv', now, createTranslator('en'));
    const rows = content.trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('comment.said');
    expect(rows[1]).toContain('blog.example');
  });
});

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
