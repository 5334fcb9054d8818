import enPanel from './strings/en/panel.json' with { type: 'json' };
import enCard from './strings/en/card.json' with { type: 'json' };
import enWhy from './strings/en/why.json' with { type: 'json' };
import enNotice from './strings/en/notice.json' with { type: 'json' };
import enFailure from './strings/en/failure.json' with { type: 'json' };
import enPopup from './strings/en/popup.json' with { type: 'json' };
import enWelcome from './strings/en/welcome.json' with { type: 'json' };
import enSettings from './strings/en/settings.json' with { type: 'json' };
import enSites from './strings/en/sites.json' with { type: 'json' };
import enDashboard from './strings/en/dashboard.json' with { type: 'json' };
import enLog from './strings/en/log.json' with { type: 'json' };
import enManifest from './strings/en/manifest.json' with { type: 'json' };
import enMenu from './strings/en/menu.json' with { type: 'json' };
import enEdge from './strings/en/edge.json' with { type: 'json' };
import enKind from './strings/en/kind.json' with { type: 'json' };
import enNudge from './strings/en/nudge.json' with { type: 'json' };
import enSession from './strings/en/session.json' with { type: 'json' };
import enPalette from './strings/en/palette.json' with { type: 'json' };
import enHistory from './strings/en/history.json' with { type: 'json' };
import enTemplate from './strings/en/template.json' with { type: 'json' };
import enWeigh from './strings/en/weigh.json' with { type: 'json' };
import enInbox from './strings/en/inbox.json' with { type: 'json' };
import enPeople from './strings/en/people.json' with { type: 'json' };
import enInsights from './strings/en/insights.json' with { type: 'json' };
import enData from './strings/en/data.json' with { type: 'json' };
import enThread from './strings/en/thread.json' with { type: 'json' };
import itPanel from './strings/it/panel.json' with { type: 'json' };
import itCard from './strings/it/card.json' with { type: 'json' };
import itWhy from './strings/it/why.json' with { type: 'json' };
import itNotice from './strings/it/notice.json' with { type: 'json' };
import itFailure from './strings/it/failure.json' with { type: 'json' };
import itPopup from './strings/it/popup.json' with { type: 'json' };
import itWelcome from './strings/it/welcome.json' with { type: 'json' };
import itSettings from './strings/it/settings.json' with { type: 'json' };
import itSites from './strings/it/sites.json' with { type: 'json' };
import itDashboard from './strings/it/dashboard.json' with { type: 'json' };
import itLog from './strings/it/log.json' with { type: 'json' };
import itManifest from './strings/it/manifest.json' with { type: 'json' };
import itMenu from './strings/it/menu.json' with { type: 'json' };
import itEdge from './strings/it/edge.json' with { type: 'json' };
import itKind from './strings/it/kind.json' with { type: 'json' };
import itNudge from './strings/it/nudge.json' with { type: 'json' };
import itSession from './strings/it/session.json' with { type: 'json' };
import itPalette from './strings/it/palette.json' with { type: 'json' };
import itHistory from './strings/it/history.json' with { type: 'json' };
import itTemplate from './strings/it/template.json' with { type: 'json' };
import itWeigh from './strings/it/weigh.json' with { type: 'json' };
import itInbox from './strings/it/inbox.json' with { type: 'json' };
import itPeople from './strings/it/people.json' with { type: 'json' };
import itInsights from './strings/it/insights.json' with { type: 'json' };
import itData from './strings/it/data.json' with { type: 'json' };
import itThread from './strings/it/thread.json' with { type: 'json' };
import frPanel from './strings/fr/panel.json' with { type: 'json' };
import frCard from './strings/fr/card.json' with { type: 'json' };
import frWhy from './strings/fr/why.json' with { type: 'json' };
import frNotice from './strings/fr/notice.json' with { type: 'json' };
import frFailure from './strings/fr/failure.json' with { type: 'json' };
import frPopup from './strings/fr/popup.json' with { type: 'json' };
import frWelcome from './strings/fr/welcome.json' with { type: 'json' };
import frSettings from './strings/fr/settings.json' with { type: 'json' };
import frSites from './strings/fr/sites.json' with { type: 'json' };
import frDashboard from './strings/fr/dashboard.json' with { type: 'json' };
import frLog from './strings/fr/log.json' with { type: 'json' };
import frManifest from './strings/fr/manifest.json' with { type: 'json' };
import frMenu from './strings/fr/menu.json' with { type: 'json' };
import frEdge from './strings/fr/edge.json' with { type: 'json' };
import frKind from './strings/fr/kind.json' with { type: 'json' };
import frNudge from './strings/fr/nudge.json' with { type: 'json' };
import frSession from './strings/fr/session.json' with { type: 'json' };
import frPalette from './strings/fr/palette.json' with { type: 'json' };
import frHistory from './strings/fr/history.json' with { type: 'json' };
import frTemplate from './strings/fr/template.json' with { type: 'json' };
import frWeigh from './strings/fr/weigh.json' with { type: 'json' };
import frInbox from './strings/fr/inbox.json' with { type: 'json' };
import frPeople from './strings/fr/people.json' with { type: 'json' };
import frInsights from './strings/fr/insights.json' with { type: 'json' };
import frData from './strings/fr/data.json' with { type: 'json' };
import frThread from './strings/fr/thread.json' with { type: 'json' };
import type { Language } from '../settings/settings.ts';

/** English is the model: its keys are the keys. That the others have the same is held by tests/i18n.test.ts. */
const en = {
  panel: enPanel,
  card: enCard,
  why: enWhy,
  notice: enNotice,
  failure: enFailure,
  popup: enPopup,
  welcome: enWelcome,
  settings: enSettings,
  sites: enSites,
  dashboard: enDashboard,
  log: enLog,
  manifest: enManifest,
  menu: enMenu,
  edge: enEdge,
  kind: enKind,
  nudge: enNudge,
  session: enSession,
  palette: enPalette,
  history: enHistory,
  template: enTemplate,
  weigh: enWeigh,
  inbox: enInbox,
  people: enPeople,
  insights: enInsights,
  data: enData,
  thread: enThread,
};

/** Every word of the interface, by language and namespace. One file each in strings/. */
export const strings: Record<Language, Record<Namespace, Record<string, string>>> = {
  en,
  it: {
    panel: itPanel,
    card: itCard,
    why: itWhy,
    notice: itNotice,
    failure: itFailure,
    popup: itPopup,
    welcome: itWelcome,
    settings: itSettings,
    sites: itSites,
    dashboard: itDashboard,
    log: itLog,
    manifest: itManifest,
    menu: itMenu,
    edge: itEdge,
    kind: itKind,
    nudge: itNudge,
    session: itSession,
    palette: itPalette,
    history: itHistory,
    template: itTemplate,
    weigh: itWeigh,
    inbox: itInbox,
    people: itPeople,
    insights: itInsights,
    data: itData,
    thread: itThread,
  },
  fr: {
    panel: frPanel,
    card: frCard,
    why: frWhy,
    notice: frNotice,
    failure: frFailure,
    popup: frPopup,
    welcome: frWelcome,
    settings: frSettings,
    sites: frSites,
    dashboard: frDashboard,
    log: frLog,
    manifest: frManifest,
    menu: frMenu,
    edge: frEdge,
    kind: frKind,
    nudge: frNudge,
    session: frSession,
    palette: frPalette,
    history: frHistory,
    template: frTemplate,
    weigh: frWeigh,
    inbox: frInbox,
    people: frPeople,
    insights: frInsights,
    data: frData,
    thread: frThread,
  },
};

export type Namespace = keyof typeof en;

/** `popup:turnOn`. The plural forms `key_one`, `key_other` are one key. */
export type TranslationKey = {
  [Name in Namespace]: `${Name}:${WithoutPlural<keyof (typeof en)[Name] & string>}`;
}[Namespace];

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${Intl.LDMLPluralRule}`
  ? Stem
  : Key;
