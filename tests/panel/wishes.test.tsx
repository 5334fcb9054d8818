// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import { cardNamed, pass, press, showPanel } from '../kit/show-panel.tsx';
import { busyInbox, card, group, inbox, sampleNudges } from '../kit/views.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const asking: ReadyTemplate = {
  id: 'when',
  title: 'Un giorno preciso',
  text: 'Ci vediamo {{ask:Quando?}}!',
  asks: ['Quando?'],
  purpose: 'reply',
  timesHere: 0,
};

describe('what was chosen in the right-click menu', () => {
  test('opens the palette on that comment, once', async () => {
    const wish = { id: 'w1', open: 'palette', key: 'c2' } as const;
    const { update } = showPanel(busyInbox({ wish }));
    await pass(50);
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    await press('Escape');
    screen.getByRole<HTMLDialogElement>('dialog').close();
    await pass(50);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(cardNamed('Marco Brandi').classList).toContain('selected');
    await update(busyInbox({ wish }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await update(busyInbox({ wish: { ...wish, id: 'w2' } }));
    expect(screen.queryByRole('dialog')).not.toBeNull();
  });

  test('opens the palette where no comment was clicked', async () => {
    showPanel(busyInbox({ wish: { id: 'w1', open: 'palette', key: null } }));
    await pass(50);
    expect(screen.queryByRole('dialog')).not.toBeNull();
  });

  test('a template that asks does so on its card', async () => {
    const fillTemplate = vi.fn(async () => ({ ready: asking }));
    showPanel(
      busyInbox({ wish: { id: 'w1', open: 'template', key: 'c2', templateId: asking.id } }),
      { fillTemplate },
    );
    await pass(50);
    expect(fillTemplate).toHaveBeenCalledWith('c2', asking.id);
    expect(document.activeElement).toBe(screen.getByLabelText('Quando?'));
    expect(cardNamed('Marco Brandi').contains(document.activeElement)).toBe(true);
  });

  test('a filter that leaves its comment out ends', async () => {
    const { ask, update } = showPanel(busyInbox());
    await press('/');
    await pass(50);
    const wish = { id: 'w1', open: 'template', key: 'c8', templateId: asking.id } as const;
    const searched = { filter: null, search: 'pane' } as const;
    await update(inbox({ query: searched, wish }));
    expect(screen.queryByRole('searchbox')).toBeNull();
    const there = inbox({ toAnswer: [group('p', [card('c8', { author: 'Ivo Neri' })])] });
    await update(there);
    expect(cardNamed('Ivo Neri').querySelector('textarea')).toBe(document.activeElement);
    expect(ask).not.toHaveBeenCalledWith(searched);
  });

  test('a comment that is nowhere is said to be gone', async () => {
    showPanel(busyInbox({ wish: { id: 'w1', open: 'template', key: 'c9', templateId: 'when' } }));
    await pass(50);
    expect(document.body.textContent).toContain('Questo commento non è più nel registro.');
  });
});

test('a nudge about somebody whom the filter leaves out is there, and going to it ends the filter', async () => {
  const giulia = card('c1', { author: 'Giulia Lodi', tag: 'question' });
  const filtered = inbox({
    nudge: { ...sampleNudges.questionsWaiting, key: 'c1' },
    nudgeCard: giulia,
    toAnswer: [group('p', [card('c3')])],
    query: { filter: 'criticism', search: '' },
  });
  const { update } = showPanel(filtered);
  screen.getByText('Comincia da qui').click();
  await pass(50);
  const { query: _, nudgeCard: __, ...rest } = filtered;
  await update(inbox({ ...rest, toAnswer: [group('p', [giulia, card('c3')])] }));
  expect(document.activeElement).toBe(cardNamed('Giulia Lodi'));
});
