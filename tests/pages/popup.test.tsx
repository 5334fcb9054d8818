// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { WordsContext } from '../../components/parts/words.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { SiteInspection } from '../../lib/messages/messages.ts';

afterEach(cleanup);

const blog: SiteInspection = {
  origin: 'https://blog.example',
  platform: 'wordpress',
  name: 'WordPress',
  on: false,
  granted: false,
};

describe('the popup', () => {
  it('offers to turn a recognised site on, and asks within the click', () => {
    const turnOn = vi.fn<PopupProps['actions']['turnOn']>(async () => ({ on: [], failed: [] }));
    show({ site: blog, actions: { turnOn } });
    fireEvent.click(screen.getByRole('button', { name: 'Use Ricevuto on this site' }));
    expect(turnOn).toHaveBeenCalledExactlyOnceWith(blog);
  });

  it('says kindly that without the permission it stays off, and can be pressed again', async () => {
    show({ site: blog, actions: { turnOn: async () => 'refused' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use Ricevuto on this site' }));
    expect(await screen.findByText(/Without the permission/u)).toBeTruthy();
    expect(button('Use Ricevuto on this site').disabled).toBe(false);
  });

  it('says so when nobody answers', async () => {
    show({ site: blog, actions: { turnOn: () => Promise.reject(new Error('gone')) } });
    fireEvent.click(screen.getByRole('button', { name: 'Use Ricevuto on this site' }));
    expect(await screen.findByText(createTranslator('en')('failure:noAnswer'))).toBeTruthy();
  });

  it.each([
    [{ here: 3, all: 12 }, ['comments wait on this page', '12 comments wait in all']],
    [{ here: 0, all: 0 }, ['Of the comments seen, none waits.']],
    [
      { here: null, all: 1 },
      ['Open one of your posts: the count begins there.', '1 comment waits in all'],
    ],
  ])('where it is on, with %j, says %j', (waiting, sentences) => {
    show({ site: { ...blog, on: true, granted: true }, waiting });
    for (const sentence of sentences) expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('opens the panel, and says why when it cannot', async () => {
    const openPanel = vi.fn(async () => ({ failed: 'unreachable' as const }));
    show({ site: { ...blog, on: true, granted: true }, actions: { openPanel } });
    fireEvent.click(button('Open the panel'));
    expect(await screen.findByText(createTranslator('en')('failure:unreachable'))).toBeTruthy();
  });

  describe('on a site beside whose pages Ricevuto stands', () => {
    const linkedin: SiteInspection = {
      ...blog,
      origin: 'https://www.linkedin.com',
      platform: 'linkedin',
      name: 'LinkedIn',
      isBeside: true,
    };
    const on = { ...linkedin, on: true, granted: true };

    it('says why, before it is turned on and afterwards', () => {
      show({ site: linkedin });
      expect(screen.getByText(/LinkedIn’s terms forbid/u)).toBeTruthy();
      cleanup();
      show({ site: on, waiting: { here: null, all: 4, isUnread: true } });
      expect(screen.getByText(/LinkedIn’s terms forbid/u)).toBeTruthy();
      expect(screen.getByText('This page has not been read yet.')).toBeTruthy();
    });

    it('has the page read in the side panel, straight from the click', () => {
      const openSide = vi.fn(async () => undefined);
      show({ site: on, actions: { openSide } });
      expect(screen.queryByRole('button', { name: 'Open the panel' })).toBeNull();
      fireEvent.click(button('Read this page'));
      expect(openSide).toHaveBeenCalledOnce();
    });

    it.each([
      [on, 'Put it in the page all the same', 'page'],
      [{ ...on, isBeside: undefined }, 'Keep it out of the page', 'side'],
    ] as const)('lets the person choose otherwise', (site, name, mode) => {
      const setMode = vi.fn<PopupProps['actions']['setMode']>(async () => ({ done: 'siteOn' }));
      show({ site, actions: { setMode } });
      fireEvent.click(button(name));
      expect(setMode).toHaveBeenCalledExactlyOnceWith(site, mode);
    });
  });

  it('asks for a lost permission again', () => {
    show({ site: { ...blog, on: true } });
    expect(button('Give the permission again')).toBeTruthy();
  });

  it.each([
    [{ ...blog, platform: null }, 'I do not know this site yet'],
    [{ ...blog, origin: null, platform: null }, 'Nothing to do here'],
  ])('has a sentence for pages it cannot work on', (site, title) => {
    show({ site });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use Ricevuto on this site' })).toBeNull();
  });

  it('says what is wrong with everything', () => {
    show({ site: null, fault: 'databaseFull' });
    expect(screen.getByRole('alert').textContent).toBe(
      createTranslator('en')('failure:databaseFull'),
    );
  });
});

type Shown = Partial<Omit<PopupProps, 'actions'>> & { actions?: Partial<PopupProps['actions']> };

function show({ actions, ...props }: Shown): void {
  render(
    <WordsContext.Provider value={createTranslator('en')}>
      <Popup
        site={null}
        waiting={null}
        fault={null}
        {...props}
        actions={{
          turnOn: async () => 'refused',
          turnOff: async () => ({ done: 'siteOff' }),
          setMode: async () => ({ done: 'siteOn' }),
          openPanel: async () => ({ done: 'shown' }),
          openSide: async () => undefined,
          openDashboard: () => undefined,
          ...actions,
        }}
      />
    </WordsContext.Provider>,
  );
}

function button(name: string): HTMLButtonElement {
  return screen.getByRole('button', { name });
}
