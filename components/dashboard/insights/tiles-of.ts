import { formatDuration } from '../../../lib/i18n/dates.ts';
import type { TranslationKey } from '../../../lib/i18n/strings.ts';
import type { Translate } from '../../../lib/i18n/translator.ts';
import type { Figures, Quartiles, Share } from '../../../lib/insights/insights.ts';
import { sayNumber, sayPercent } from './figure-words.ts';

/** One figure with its name, what it is made of, and how it was before. */
export interface Tile {
  label: string;
  /** null: there is nothing to measure yet. */
  value: string | null;
  detail: string;
  /** '' where there is nothing to compare it with. */
  change: string;
  /** Whether it went up or down; says nothing about good or bad. */
  way: 'up' | 'down' | null;
}

/** The figures in the order in which they are read. Neither blames nor cheers. */
export function tilesOf(now: Figures, before: Figures | null, t: Translate): Tile[] {
  return [
    shareTile('insights:withWord', now.withWord, before?.withWord, 'insights:ofComments', t),
    clockTile('insights:firstWord', now.firstWord, before?.firstWord, t),
    shareTile('insights:withAnswer', now.withAnswer, before?.withAnswer, 'insights:ofComments', t),
    clockTile('insights:answer', now.answer, before?.answer, t),
    {
      label: t('insights:conversations'),
      value: sayNumber(now.conversations, t.language),
      detail: t('insights:twoTurns'),
      ...countChange(now.conversations, before?.conversations, t),
    },
    shareTile('insights:questions', now.questions, before?.questions, 'insights:ofQuestions', t),
    shareTile('insights:promises', now.promises, before?.promises, 'insights:ofPromises', t),
    giftTile(now, before, t),
  ];
}

function shareTile(
  label: TranslationKey,
  now: Share,
  before: Share | undefined,
  detail: TranslationKey,
  t: Translate,
): Tile {
  if (now.of === 0) return empty(label, t);
  const points = before && before.of > 0 ? wholePoints(now) - wholePoints(before) : null;
  return {
    label: t(label),
    value: sayPercent(now.count / now.of, t.language),
    detail: t(detail, { part: now.count, count: now.of }),
    ...change(
      points,
      (by) => t(by > 0 ? 'insights:pointsMore' : 'insights:pointsLess', { count: Math.abs(by) }),
      t,
    ),
  };
}

function clockTile(
  label: TranslationKey,
  now: Quartiles | null,
  before: Quartiles | null | undefined,
  t: Translate,
): Tile {
  if (!now) return empty(label, t);
  const say = (ms: number) => formatDuration(ms, t.language);
  // What would be said alike is alike.
  const by = before ? now.median - before.median : null;
  const isSame = by !== null && Math.abs(by) < minuteMs;
  return {
    label: t(label),
    value: say(now.median),
    detail:
      now.count > 1
        ? t('insights:half', { lower: say(now.lower), upper: say(now.upper) })
        : t('insights:onlyOne'),
    ...change(
      isSame ? 0 : by,
      (ms) => t(ms > 0 ? 'insights:longer' : 'insights:shorter', { amount: say(Math.abs(ms)) }),
      t,
    ),
  };
}

function giftTile(now: Figures, before: Figures | null, t: Translate): Tile {
  if (now.received === 0) return empty('insights:gift', t);
  const by = before && before.received > 0 ? tenths(now) - tenths(before) : null;
  return {
    label: t('insights:gift'),
    value: sayNumber(tenths(now) / 10, t.language, 1),
    detail: t('insights:givenReceived', { given: now.given, received: now.received }),
    ...change(
      by,
      (tenth) => {
        const amount = sayNumber(Math.abs(tenth) / 10, t.language, 1);
        return t(tenth > 0 ? 'insights:more' : 'insights:less', { amount });
      },
      t,
    ),
  };
}

function countChange(now: number, before: number | undefined, t: Translate) {
  return change(
    before === undefined ? null : now - before,
    (by) => {
      const amount = sayNumber(Math.abs(by), t.language);
      return t(by > 0 ? 'insights:more' : 'insights:fewer', { amount });
    },
    t,
  );
}

/** `by` null: nothing to compare with. */
function change(
  by: number | null,
  say: (by: number) => string,
  t: Translate,
): Pick<Tile, 'change' | 'way'> {
  if (by === null) return { change: '', way: null };
  if (by === 0) return { change: t('insights:same'), way: null };
  return { change: say(by), way: by > 0 ? 'up' : 'down' };
}

function empty(label: TranslationKey, t: Translate): Tile {
  return {
    label: t(label),
    value: null,
    detail: t('insights:nothingToMeasure'),
    change: '',
    way: null,
  };
}

const minuteMs = 60_000;
/** From the same roundings that are shown, or the sum would not come out. */
const wholePoints = ({ count, of }: Share) => Math.round((100 * count) / of);
const tenths = ({ given, received }: Figures) => Math.round((10 * given) / received);
