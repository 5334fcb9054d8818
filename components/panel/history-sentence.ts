import { formatMoment } from '../../lib/i18n/dates.ts';
import type { TranslationKey } from '../../lib/i18n/strings.ts';
import type { Translate } from '../../lib/i18n/translator.ts';
import type { HistoryLine } from '../../lib/log/history.ts';
import type { Purpose } from '../../lib/log/interaction.ts';

/** What one line of a comment's history says, without the words that were written. */
export function historySentence(line: HistoryLine, now: number, t: Translate): string {
  switch (line.what) {
    case 'replied':
      return t(replied[line.as]);
    case 'inserted':
      return t(inserted[line.purpose]);
    case 'copied':
      return t(copied[line.purpose]);
    case 'letGo':
      return t(line.afresh ? 'history:letGoAfresh' : 'history:letGo');
    case 'postponed':
      return t('history:postponed', { when: formatMoment(line.until, now, t.language) });
    case 'promised':
      return t('history:promised', { when: formatMoment(line.due, now, t.language) });
    case 'labelled':
      return t('history:labelled', { kind: t(`kind:${line.kind}`) });
    case 'undone':
      return t(undone[line.undid]);
    default:
      return t(plain[line.what]);
  }
}

const plain = {
  written: 'history:written',
  seen: 'history:seen',
  changed: 'history:changed',
  gone: 'history:gone',
  hearted: 'history:hearted',
  done: 'history:done',
  reopened: 'history:reopened',
} as const satisfies Record<string, TranslationKey>;

const replied = {
  thanks: 'history:repliedThanks',
  promise: 'history:repliedPromise',
  answer: 'history:repliedAnswer',
} as const satisfies Record<string, TranslationKey>;

const inserted = {
  acknowledge: 'history:insertedAcknowledge',
  promise: 'history:insertedPromise',
  reply: 'history:insertedReply',
} as const satisfies Record<Purpose, TranslationKey>;

const copied = {
  acknowledge: 'history:copiedAcknowledge',
  promise: 'history:copiedPromise',
  reply: 'history:copiedReply',
} as const satisfies Record<Purpose, TranslationKey>;

const undone = {
  done: 'history:undoneDone',
  letGo: 'history:undoneLetGo',
  postponed: 'history:undonePostponed',
  promised: 'history:undonePromised',
  reopened: 'history:undoneReopened',
  labelled: 'history:undoneLabelled',
} as const satisfies Record<string, TranslationKey>;
