import { browser } from 'wxt/browser';
import { formatMoment } from '../i18n/dates.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Settings } from '../settings/settings.ts';
import { countedBy } from './counting.ts';
import type { InboxMemory } from './inbox-memory.ts';
import { allTabPages } from './tab-pages.ts';

/** The accent of tokens.css; never an alarming red. */
const badgeColour = '#0c7a5c';
const sizes = [16, 32, 48] as const;

/** How many wait, over all sites that are on, promises due included. */
export async function countWaiting(
  memory: InboxMemory,
  settings: Settings,
  now: number,
): Promise<number> {
  const isCounted = countedBy(settings);
  const { records } = await memory.read();
  return records.filter(
    (record) =>
      (record.status === 'waiting' || (record.status === 'promised' && record.due <= now)) &&
      isCounted(record),
  ).length;
}

/** Shows the figure on the toolbar, none while it rests, and the coloured icon on tabs of sites that are on. */
export async function showBadge(
  settings: Settings,
  waiting: number,
  t: Translate,
  asleep: { until: number; now: number } | null = null,
): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColour });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({
    text: asleep ? '' : badgeText(settings.badge, waiting),
  });
  await browser.action.setTitle({ title: titleOf(waiting, t, asleep) });
  for (const [tabId] of await allTabPages()) {
    // The tab may have closed a moment ago.
    await browser.action.setIcon({ tabId, path: iconPaths('') }).catch(() => undefined);
  }
}

function titleOf(
  waiting: number,
  t: Translate,
  asleep: { until: number; now: number } | null,
): string {
  if (asleep) {
    const when = formatMoment(asleep.until, asleep.now, t.language);
    return t('menu:badgeTitleAsleep', { when });
  }
  return waiting === 0 ? t('menu:badgeTitleNone') : t('menu:badgeTitle', { count: waiting });
}

function badgeText(badge: Settings['badge'], waiting: number): string {
  if (badge === 'off' || waiting === 0) return '';
  if (badge === 'dot') return '•';
  return waiting > 999 ? '999+' : String(waiting);
}

/** `off-`: the grey one. */
export function iconPaths(prefix: '' | 'off-'): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `/icon/${prefix}${size}.png`]));
}
