import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import IconChevron from '~icons/lucide/chevron-up';
import IconClock from '~icons/lucide/clock';
import IconX from '~icons/lucide/x';
import type { CommentCard } from '../../lib/inbox/view.ts';
import { canPostpone, postponeChoices } from '../../lib/inbox/postpone.ts';
import { Menu } from '../parts/menu.tsx';
import { useWords } from '../parts/words.ts';
import { dueMoment, dueName } from './due-words.ts';
import type { Decision } from './frame-actions.ts';
import type { PanelDesk } from './panel-desk.ts';

interface ChosenBarProps {
  cards: readonly CommentCard[];
  desk: PanelDesk;
  /** Where the focus goes when the bar goes. */
  home: RefObject<HTMLElement | null>;
}

/** What can be done with several at once: everything but a reply. Each may be taken back as one. */
export function ChosenBar({ cards, desk, home }: ChosenBarProps) {
  const t = useWords();
  const decide = useDecide(desk);
  const count = cards.length;
  const bar = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const list = home.current;
    const element = bar.current;
    return () => {
      if (element?.contains(document.activeElement)) list?.focus({ preventScroll: true });
    };
  }, []);
  const later = cards.filter(({ standing }) => canPostpone(standing.postponed));
  const tooOften = count - later.length;
  return (
    <section class="chosen-bar" ref={bar} aria-label={t('inbox:chosenLabel')}>
      <button
        type="button"
        class="icon-button"
        aria-label={t('inbox:chooseNone')}
        title={`${t('inbox:chooseNone')} (Esc)`}
        onClick={desk.clearChosen}
      >
        <IconX />
      </button>
      <p role="status">{t('inbox:chosen', { count })}</p>
      <button type="button" class="button" onClick={() => decide(cards, { act: 'done' })}>
        {t('panel:done')}
      </button>
      {later.length > 0 && (
        <Menu
          label={t('panel:postponeWhen')}
          text={t('panel:later')}
          icon={<IconChevron />}
          note={tooOften > 0 ? t('inbox:tooOften', { count: tooOften }) : undefined}
          items={postponeChoices(desk.now, desk.quiet).map(({ choice, until }) => ({
            label: dueName(choice, until, desk.now, t),
            hint: dueMoment(until, desk.now, t),
            icon: <IconClock />,
            choose: () => decide(later, { act: 'postpone', until }),
          }))}
        />
      )}
      <button type="button" class="button" onClick={() => decide(cards, { act: 'letGo' })}>
        {t('panel:letGo')}
      </button>
    </section>
  );
}

/** Decides about several cards and says so in one sentence with one undo. */
export function useDecide(desk: PanelDesk) {
  const t = useWords();
  return (cards: readonly CommentCard[], said: Decision) => {
    const keys = cards.map(({ key }) => key);
    const sentence = t(decided[said.act], { count: keys.length });
    void desk.commands
      .run('decide', () => desk.actions.decide(keys, said), sentence)
      .then((isDone) => {
        if (isDone) desk.clearChosen();
      });
  };
}

const decided = {
  done: 'inbox:decidedDone',
  postpone: 'inbox:decidedPostpone',
  letGo: 'inbox:decidedLetGo',
} as const;
