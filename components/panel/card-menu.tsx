import IconArchive from '~icons/lucide/circle-check';
import IconEllipsis from '~icons/lucide/ellipsis';
import IconTag from '~icons/lucide/tag';
import IconHistory from '~icons/lucide/history';
import IconExternal from '~icons/lucide/square-arrow-out-up-right';
import IconHandshake from '~icons/lucide/calendar-clock';
import IconLeaf from '~icons/lucide/leaf';
import IconLocate from '~icons/lucide/locate-fixed';
import IconReply from '~icons/lucide/reply';
import IconReopen from '~icons/lucide/rotate-ccw';
import type { TranslationKey } from '../../lib/i18n/strings.ts';
import type { CommentKind } from '../../lib/language/comment-kind.ts';
import { visibleName } from '../parts/visible-text.ts';
import { Menu, type MenuItem } from '../parts/menu.tsx';
import { webAddress } from '../parts/web-address.ts';
import { useWords } from '../parts/words.ts';
import type { CardProps } from './comment-card.tsx';

/** Everything that has no button of its own on the card. */
export function CardMenu({ card, desk, reachable }: CardProps) {
  const t = useWords();
  const { actions, commands } = desk;
  const { status } = card.standing;
  const isOpen = status === 'waiting' || status === 'promised' || status === 'postponed';
  const items: MenuItem[] = [];

  if (isOpen) {
    items.push({
      label: t('panel:reply'),
      icon: <IconReply />,
      shortcut: 'R',
      choose: () => desk.openForm(card.key, 'reply'),
    });
    items.push({
      label: t('panel:promise'),
      icon: <IconHandshake />,
      shortcut: 'P',
      choose: () => desk.openForm(card.key, 'promise'),
    });
  }
  if (isOpen || status === 'unknown') {
    items.push({
      label: t('panel:markDone'),
      icon: <IconArchive />,
      shortcut: 'E',
      choose: () => void commands.run(card.key, () => actions.markDone(card.key)),
    });
    items.push({
      label: t('panel:letGo'),
      icon: <IconLeaf />,
      shortcut: 'L',
      choose: () => desk.openForm(card.key, 'letGo'),
    });
  }
  if (status !== 'waiting' && status !== 'unknown') {
    items.push({
      label: t(status === 'postponed' ? 'panel:resume' : 'panel:reopen'),
      icon: <IconReopen />,
      choose: () => void commands.run(card.key, () => actions.reopen(card.key)),
    });
  }
  items.push({
    label: t(kindQuestions[card.kind]),
    icon: <IconTag />,
    choose: () => desk.openForm(card.key, 'label'),
  });
  // In the dashboard it stands below the thread.
  if (desk.place !== 'dashboard') {
    items.push({
      label: t('history:open'),
      icon: <IconHistory />,
      choose: () => desk.openForm(card.key, 'history'),
    });
  }
  return (
    <Menu
      label={t('panel:moreFor', { author: visibleName(card.author) })}
      icon={<IconEllipsis />}
      items={items}
      tabIndex={reachable ? 0 : -1}
    />
  );
}

const kindQuestions: Record<CommentKind, TranslationKey> = {
  question: 'kind:notQuestion',
  criticism: 'kind:notCriticism',
  share: 'kind:notShare',
  praise: 'kind:which',
  closing: 'kind:which',
  emoji: 'kind:which',
  other: 'kind:which',
};

/** Where the comment stands: in the page beside the panel, or on a page of its own. */
export function ShowButton({ card, desk, reachable }: CardProps) {
  const t = useWords();
  const tabIndex = reachable ? 0 : -1;
  if (card.inPage || desk.place === 'dashboard') {
    const label = t(card.inPage ? 'panel:showOnPage' : 'panel:openPage');
    return (
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={`${label} (O)`}
        tabIndex={tabIndex}
        onClick={() => void desk.commands.run(card.key, () => desk.actions.showOnPage(card.key))}
      >
        {card.inPage ? <IconLocate /> : <IconExternal />}
      </button>
    );
  }
  const address = webAddress(card.permalink);
  if (!address) return null;
  return (
    <a
      class="icon-button"
      href={address}
      target={desk.linkTarget}
      rel="noopener noreferrer"
      aria-label={t('panel:openPage')}
      title={t('panel:openPage')}
      tabIndex={tabIndex}
    >
      <IconExternal />
    </a>
  );
}
