// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsContext } from '../../components/parts/words.ts';
import { Welcome, type WelcomeActions } from '../../components/welcome/welcome.tsx';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { countFromOf } from '../../lib/settings/count-from.ts';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';

beforeEach(() => {
  // happy-dom has no editing commands; browsers do with insertText what this does.
  document.execCommand = (_command, _showUi, text = '') => {
    const field = document.activeElement as HTMLTextAreaElement;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    return true;
  };
});
afterEach(cleanup);

const now = new Date(2026, 10, 21, 18, 20).getTime();
const turnOnButton = /^Turn on/u;

describe('the welcome page', () => {
  it('turns all chosen sites on with one call, the address still in the field included', async () => {
    const turnOn = vi.fn<WelcomeActions['turnOn']>(async (sites) => ({
      on: sites.map(({ origin }) => origin),
      failed: [],
    }));
    show({ turnOn });
    fireEvent.click(screen.getByRole('checkbox', { name: 'YouTube' }));
    type('blog.example/about');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    type('@anna@social.example');
    fireEvent.click(screen.getByRole('button', { name: 'Turn on 3 sites' }));
    expect(turnOn).toHaveBeenCalledExactlyOnceWith([
      { platform: 'youtube', origin: 'https://www.youtube.com' },
      { platform: 'detect', origin: 'https://blog.example' },
      { platform: 'detect', origin: 'https://social.example' },
    ]);
    expect(await screen.findByText('On: YouTube, blog.example, and social.example.')).toBeTruthy();
  });

  it('keeps what was chosen when the permission is refused', async () => {
    show({ turnOn: async () => 'refused' });
    type('blog.example');
    fireEvent.click(screen.getByRole('button', { name: 'Turn on 1 site' }));
    expect(await screen.findByText(/The permission was not given/u)).toBeTruthy();
    expect(screen.getByText('blog.example')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Turn on 1 site' })).toBeTruthy();
  });

  it('asks for nothing while nothing is chosen', () => {
    const turnOn = vi.fn();
    show({ turnOn });
    fireEvent.click(screen.getByRole('button', { name: turnOnButton }));
    expect(turnOn).not.toHaveBeenCalled();
    expect(screen.getByText('Choose at least one site.')).toBeTruthy();
  });

  it('says what is wrong with an address only after the field is left, and keeps what was typed', async () => {
    show({});
    const field = type('instagram.com/anna');
    expect(screen.queryByText(/Choose Instagram in the list/u)).toBeNull();
    fireEvent.blur(field);
    expect(await screen.findByText(/Choose Instagram in the list/u)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('instagram.com/anna');
  });

  it('stores which comments count', () => {
    const change = vi.fn(async () => undefined);
    show({ change });
    fireEvent.click(screen.getByRole('radio', { name: /Last 7 days/u }));
    expect(change).toHaveBeenCalledWith({ countFrom: countFromOf('week', now) });
  });

  it('stores the language, and says so when nobody answers', async () => {
    const change = vi.fn(() => Promise.reject(new Error('gone')));
    show({ change });
    fireEvent.click(screen.getByRole('button', { name: 'Français' }));
    expect(change).toHaveBeenCalledWith({ language: 'fr' });
    expect((await screen.findByRole('alert')).textContent).toBe(
      createTranslator('en')('failure:noAnswer'),
    );
  });
});

describe('the sample reply', () => {
  it('puts the thanks into the box, sends nothing, and sees the answer when the person sends it', async () => {
    show({});
    fireEvent.click(thanks());
    expect(box().value).toBe('Got it, thank you!');
    expect(document.activeElement).toBe(box());
    expect(screen.getByText('waiting')).toBeTruthy();
    fireEvent.submit(box().form as HTMLFormElement);
    await waitFor(() => expect(screen.getByText('answered')).toBeTruthy());
    expect(screen.getByText(/Giulia no longer waits/u)).toBeTruthy();
  });

  it('does not put it in twice', () => {
    show({});
    fireEvent.click(thanks());
    fireEvent.click(thanks());
    expect(box().value).toBe('Got it, thank you!');
  });

  it('leaves the person’s own words alone', async () => {
    show({});
    box().value = 'How kind of you';
    fireEvent.click(thanks());
    expect(box().value).toBe('How kind of you');
    expect(await screen.findByText(/I leave it alone/u)).toBeTruthy();
  });

  it('does not take an empty box for an answer', async () => {
    show({});
    fireEvent.submit(box().form as HTMLFormElement);
    expect(await screen.findByText(/The box is empty/u)).toBeTruthy();
    expect(screen.getByText('waiting')).toBeTruthy();
  });
});

function show(actions: Partial<WelcomeActions>, settings: Partial<Settings> = {}): void {
  render(
    <WordsContext.Provider value={createTranslator('en')}>
      <Welcome
        settings={{ ...defaultSettings, ...settings }}
        now={now}
        browserKind="chromium"
        actions={{
          change: async () => undefined,
          turnOn: async () => 'refused',
          finish: async () => undefined,
          ...actions,
        }}
      />
    </WordsContext.Provider>,
  );
}

function type(text: string): HTMLInputElement {
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^Your blog/u });
  fireEvent.input(field, { target: { value: text } });
  return field;
}

function box(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Your reply to Giulia Lodi' });
}

function thanks(): HTMLElement {
  return screen.getByRole('button', { name: 'Got it, thank you!' });
}
