import type { Translate } from '../../../lib/i18n/translator.ts';
import type { DraftFault } from './template-draft.ts';

/** Why a template cannot be saved, in one sentence. */
export function sayFault(fault: DraftFault, t: Translate): string {
  switch (fault.code) {
    case 'noTitle':
      return t('template:titleMissing');
    case 'noText':
      return t('failure:emptyText');
    case 'faultyText':
      return t('failure:faultyTemplate');
    case 'longText':
      return t('template:textTooLong');
    case 'badTags':
      return t('template:importFault.badTags');
    case 'badShortcut':
      return t('template:badShortcut');
    case 'shortcutTaken':
      return t('template:shortcutOf', { title: fault.title });
  }
}
