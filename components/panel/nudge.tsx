import type { ComponentType } from 'preact';
import IconBellOff from '~icons/lucide/bell-off';
import IconBack from '~icons/lucide/message-circle-reply';
import IconClock from '~icons/lucide/clock';
import IconEllipsis from '~icons/lucide/ellipsis';
import IconHeart from '~icons/lucide/heart-handshake';
import IconHourglass from '~icons/lucide/hourglass';
import IconLeaf from '~icons/lucide/feather';
import IconPromise from '~icons/lucide/calendar-clock';
import IconShare from '~icons/lucide/share-2';
import IconSprout from '~icons/lucide/sprout';
import IconUsers from '~icons/lucide/users';
import IconVisit from '~icons/lucide/footprints';
import type { Nudge as NudgeView, NudgeKind } from '../../lib/inbox/nudge-kinds.ts';
import type { CommentCard } from '../../lib/inbox/view.ts';
import { Menu } from '../parts/menu.tsx';
import { useWords } from '../parts/words.ts';
import { NudgeAction } from './nudge-action.tsx';
import { NudgeSentence } from './nudge-sentence.tsx';
import type { PanelDesk } from './panel-desk.ts';

export interface NudgeProps {
  nudge: NudgeView;
  /** The card that it is about; null only where it is about a person. */
  card: CommentCard | null;
  desk: PanelDesk;
  /** Brings the card into sight and gives it the focus. */
  goTo: (key: string) => void;
  /** No more of this kind. */
  silence: () => void;
}

/** One sentence that says what matters now, with one action, and a way to hear no more of its kind. */
export function Nudge(props: NudgeProps) {
  const { nudge, card, goTo, silence } = props;
  const t = useWords();
  const { icon: Icon, tone } = looks[nudge.kind];
  return (
    <section class={`nudge ${tone}`} aria-label={t('nudge:label')}>
      <Icon />
      <div class="nudge-body">
        <p>
          {card ? (
            <button
              type="button"
              class="plain"
              title={t('panel:nudgeShow')}
              onClick={() => goTo(card.key)}
            >
              <NudgeSentence nudge={nudge} now={props.desk.now} />
            </button>
          ) : (
            <NudgeSentence nudge={nudge} now={props.desk.now} />
          )}
        </p>
        <NudgeAction {...props} />
      </div>
      <Menu
        label={t('nudge:menu')}
        icon={<IconEllipsis />}
        items={[{ label: t('nudge:silence'), icon: <IconBellOff />, choose: silence }]}
      />
    </section>
  );
}

/** Lilac for questions, amber for what is delicate, green for the rest; never red. */
const looks: Record<NudgeKind, { icon: ComponentType; tone: '' | 'question' | 'hold' }> = {
  promiseDue: { icon: IconPromise, tone: 'hold' },
  questionsWaiting: { icon: IconClock, tone: 'question' },
  cameBack: { icon: IconBack, tone: '' },
  firstTimer: { icon: IconSprout, tone: '' },
  regularWaiting: { icon: IconHeart, tone: '' },
  criticWaiting: { icon: IconLeaf, tone: 'hold' },
  shareToThank: { icon: IconShare, tone: '' },
  samePerson: { icon: IconUsers, tone: '' },
  neverVisited: { icon: IconVisit, tone: '' },
  longestWaiting: { icon: IconHourglass, tone: '' },
};
