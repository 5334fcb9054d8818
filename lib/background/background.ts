import { browser } from 'wxt/browser';
import { chooseLanguage } from '../i18n/language.ts';
import { createTranslator, type Translate } from '../i18n/translator.ts';
import { LogDatabase } from '../log/database.ts';
import type { Judgement } from '../log/judge.ts';
import { createLogStore, type LogStore } from '../log/log-store.ts';
import { threadingOf } from '../comments/known-platforms.ts';
import type { Language, Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/settings-store.ts';
import { createInboxMemory, type InboxMemory } from './inbox-memory.ts';

/** What every part of the background works with. Nothing of worth lives here: the worker may die at any moment. */
export interface Background {
  database: LogDatabase;
  store: LogStore;
  /** What all views are made of. */
  memory: InboxMemory;
  settings(): Promise<Settings>;
  translate(): Promise<Translate>;
  /** Something changed: badge, edge tabs, menus and views are brought up to date, soon and once. */
  refresh(): void;
}

export function createBackground(refresh: () => void): Background {
  const database = new LogDatabase();
  let heartCounts = true;
  /** Making one costs some milliseconds; a list asks for it once a card. */
  const translators: Partial<Record<Language, Translate>> = {};
  const judgement = (): Judgement => ({ now: Date.now(), heartCounts, threadingOf });
  const settings = async () => {
    const current = await readSettings();
    heartCounts = current.heartCounts;
    return current;
  };
  return {
    database,
    store: createLogStore(database, judgement),
    memory: createInboxMemory(database),
    settings,
    async translate() {
      const { language } = await settings();
      const chosen = chooseLanguage(language, browserLanguages());
      return (translators[chosen] ??= createTranslator(chosen));
    },
    refresh,
  };
}

/** The browser's interface language first, then those that the person reads. */
function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
