import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/settings-store.ts';
import { blogOrigin } from '../kit/annas-page.ts';

/** Anna's blog is on. */
export async function turnOn(about: Partial<Settings> = {}): Promise<Settings> {
  return changeSettings(() => ({
    sites: [{ platform: 'wordpress', origin: blogOrigin, mode: 'page', panelOpen: true }],
    language: 'en',
    ...about,
  }));
}
