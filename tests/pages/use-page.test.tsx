// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { usePage } from '../../components/parts/use-page.ts';
import type { Settings } from '../../lib/settings/settings.ts';

afterEach(cleanup);

describe('a page of the extension', () => {
  it('speaks the chosen language and wears the chosen look, also when they change', () => {
    const page = render(<Page language="it" theme="dark" />);
    expect(shown()).toEqual({ lang: 'it', theme: 'dark', title: 'Benvenuto in Ricevuto' });
    page.rerender(<Page language="fr" theme="system" />);
    expect(shown()).toEqual({ lang: 'fr', theme: undefined, title: 'Bienvenue dans Ricevuto' });
  });
});

function Page(settings: Pick<Settings, 'language' | 'theme'>) {
  usePage(settings, 'welcome:title');
  return null;
}

function shown() {
  const { lang, dataset } = document.documentElement;
  return { lang, theme: dataset['theme'], title: document.title };
}
