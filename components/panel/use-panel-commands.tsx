import IconAfresh from '~icons/lucide/sunrise';
import IconArchive from '~icons/lucide/circle-check';
import IconClock from '~icons/lucide/clock';
import IconEye from '~icons/lucide/eye';
import IconFilter from '~icons/lucide/funnel';
import IconHandshake from '~icons/lucide/calendar-clock';
import IconKeyboard from '~icons/lucide/keyboard';
import IconLeaf from '~icons/lucide/leaf';
import IconList from '~icons/lucide/list';
import IconLog from '~icons/lucide/chart-no-axes-column';
import IconMoon from '~icons/lucide/moon';
import IconReply from '~icons/lucide/reply';
import IconSearch from '~icons/lucide/search';
import IconSettings from '~icons/lucide/settings';
import IconTemplate from '~icons/lucide/file-text';
import IconTimer from '~icons/lucide/timer';
import IconUndo from '~icons/lucide/undo-2';
import { filterNames, type FilterName } from '../../lib/inbox/filters.ts';
import type { CommentCard, InboxView } from '../../lib/inbox/view.ts';
import { commandKey } from '../../lib/i18n/command-key.ts';
import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import { filterWords } from './filter-row.tsx';
import { isOpen } from './is-open.ts';
import type { PaletteEntry } from './palette-entry.ts';
import type { FormName, PanelDesk } from './panel-desk.ts';
import { tabNames, type TabName } from './tab-list.tsx';

interface CommandParts {
  view: InboxView;
  desk: PanelDesk;
  /** The card that has the focus. */
  card: CommentCard | null;
  open: (what: 'session' | 'freshStart' | 'keys') => void;
  search: () => void;
  chooseTab: (tab: TabName) => void;
  chooseFilter: (filter: FilterName) => void;
}

type Command = Omit<PaletteEntry, 'group'>;

/** Everything that the panel can do just now, by name. */
export function usePanelCommands(parts: CommandParts): PaletteEntry[] {
  const { view, desk, card, open, search, chooseTab, chooseFilter } = parts;
  const t = useWords();
  const { actions, commands } = desk;
  const run = (key: string, command: Parameters<typeof commands.run>[1]) => () =>
    void commands.run(key, command);

  const all: (Command | false)[] = [
    ...(card && isOpen(card) ? onCard(card, desk, t) : []),
    {
      id: 'search',
      label: t('inbox:search'),
      icon: <IconSearch />,
      shortcut: '/',
      choose: search,
    },
    view.session
      ? {
          id: 'session',
          label: t('palette:endSession'),
          icon: <IconTimer />,
          choose: run('session', actions.endSession),
        }
      : {
          id: 'session',
          label: t('palette:sitDown'),
          icon: <IconTimer />,
          choose: () => open('session'),
        },
    desk.readAll !== null && {
      id: 'readAll',
      label: t('inbox:readAll'),
      icon: <IconEye />,
      choose: desk.readAll,
    },
    {
      id: 'afresh',
      label: t('inbox:openFreshStart'),
      icon: <IconAfresh />,
      choose: () => open('freshStart'),
    },
    view.rest?.why === 'session' && {
      id: 'wake',
      label: t('palette:wake'),
      icon: <IconMoon />,
      choose: run('wake', actions.wake),
    },
    {
      id: 'undo',
      label: t('panel:keyUndo'),
      icon: <IconUndo />,
      shortcut: `${commandKey()} Z`,
      choose: commands.undoLast,
    },
    desk.place !== 'dashboard' && {
      id: 'log',
      label: t('panel:openDashboard'),
      icon: <IconLog />,
      choose: () => void commands.attempt(() => actions.openDashboard()),
    },
    {
      id: 'templates',
      label: t('palette:openTemplates'),
      icon: <IconTemplate />,
      choose: () => void commands.attempt(() => actions.openDashboard('templates')),
    },
    {
      id: 'settings',
      label: t('palette:openSettings'),
      icon: <IconSettings />,
      choose: () => void commands.attempt(() => actions.openDashboard('settings')),
    },
    {
      id: 'keys',
      label: t('panel:keys'),
      icon: <IconKeyboard />,
      shortcut: '?',
      choose: () => open('keys'),
    },
    ...filterNames.map((name) => ({
      id: `filter-${name}`,
      label: t('palette:filterBy', { filter: t(filterWords[name]) }),
      icon: <IconFilter />,
      choose: () => chooseFilter(name),
    })),
    ...tabNames.map((tab) => ({
      id: `tab-${tab}`,
      label: t('palette:goToTab', { tab: t(`panel:${tab}`) }),
      icon: <IconList />,
      choose: () => chooseTab(tab),
    })),
  ];
  return all.filter((each) => each !== false).map(inCommands);
}

function inCommands(command: Command): PaletteEntry {
  return { ...command, group: 'commands' };
}

function onCard(card: CommentCard, desk: PanelDesk, t: ReturnType<typeof useWords>): Command[] {
  const hint = visibleName(card.author) || t('panel:noName');
  const form = (name: FormName) => () => desk.openForm(card.key, name);
  return [
    {
      id: 'reply',
      label: t('panel:reply'),
      hint,
      icon: <IconReply />,
      shortcut: 'R',
      choose: form('reply'),
    },
    {
      id: 'promise',
      label: t('panel:promise'),
      hint,
      icon: <IconHandshake />,
      shortcut: 'P',
      choose: form('promise'),
    },
    {
      id: 'postpone',
      label: t('panel:later'),
      hint,
      icon: <IconClock />,
      shortcut: 'Z',
      choose: form('postpone'),
    },
    {
      id: 'done',
      label: t('panel:markDone'),
      hint,
      icon: <IconArchive />,
      shortcut: 'E',
      choose: () => void desk.commands.run(card.key, () => desk.actions.markDone(card.key)),
    },
    {
      id: 'letGo',
      label: t('panel:letGo'),
      hint,
      icon: <IconLeaf />,
      shortcut: 'L',
      choose: form('letGo'),
    },
  ];
}
