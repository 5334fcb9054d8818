import { useWords } from '../parts/words.ts';
import { webAddress } from '../parts/web-address.ts';
import { AcknowledgeButton } from './acknowledge-button.tsx';
import { acknowledgeWay } from './acknowledge-way.ts';
import type { NudgeProps } from './nudge.tsx';

/** The one thing to do about it. */
export function NudgeAction({ nudge, card, desk, goTo }: NudgeProps) {
  const t = useWords();
  if (nudge.kind === 'neverVisited') {
    const address = nudge.profileUrl && webAddress(nudge.profileUrl);
    if (!address) return null;
    return (
      <a class="nudge-action" href={address} target={desk.linkTarget} rel="noopener noreferrer">
        {t('nudge:visit')}
      </a>
    );
  }
  if (!card) return null;

  const isForThanks = nudge.kind === 'shareToThank' || nudge.kind === 'longestWaiting';
  if (isForThanks && acknowledgeWay(card) === 'insert') {
    return (
      <div class="nudge-answer">
        <AcknowledgeButton card={card} desk={desk} reachable primary />
      </div>
    );
  }
  const onlyGoes = nudge.kind === 'questionsWaiting' || nudge.kind === 'samePerson';
  return (
    <button
      type="button"
      class="nudge-action"
      onClick={() => {
        goTo(card.key);
        if (!onlyGoes) desk.openForm(card.key, 'reply');
      }}
    >
      {t(actionWords[nudge.kind])}
    </button>
  );
}

const actionWords = {
  promiseDue: 'nudge:replyAsPromised',
  questionsWaiting: 'nudge:beginHere',
  cameBack: 'panel:reply',
  firstTimer: 'nudge:welcome',
  regularWaiting: 'panel:reply',
  criticWaiting: 'nudge:replyCalmly',
  shareToThank: 'panel:reply',
  samePerson: 'nudge:look',
  longestWaiting: 'panel:reply',
} as const;
