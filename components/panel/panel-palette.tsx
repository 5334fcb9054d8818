import { useRef } from 'preact/hooks';
import type { CommentCard, InboxView } from '../../lib/inbox/view.ts';
import { Palette } from './palette.tsx';
import type { PanelDesk } from './panel-desk.ts';
import type { TabName } from './tab-list.tsx';
import { usePaletteEntries } from './use-palette-entries.tsx';
import { usePanelCommands } from './use-panel-commands.tsx';
import type { PanelQuery } from './use-query.ts';

interface PanelPaletteProps {
  view: InboxView;
  desk: PanelDesk;
  /** The card that has the focus. */
  card: CommentCard | null;
  query: PanelQuery;
  goTo: (key: string, tab: TabName) => void;
  chooseTab: (tab: TabName) => void;
  open: (what: 'session' | 'freshStart' | 'keys') => void;
  onClose: () => void;
}

/** The palette over this panel. While it is open, the inbox is searched for what is typed in it. */
export function PanelPalette(props: PanelPaletteProps) {
  const { view, desk, card, query, goTo, chooseTab, open, onClose } = props;
  const typed = useRef('');
  /** What the panel showed when it opened: the card that has the focus, and which comments were there. */
  const before = useRef({ card, keys: keysOf(view) });
  /** Closing comes first, and then what was chosen; it may open another dialog. */
  const close = () => {
    query.peek(null);
    onClose();
  };

  const commands = usePanelCommands({
    view,
    desk,
    card: before.current.card,
    open,
    search: () => query.search(''),
    chooseTab,
    chooseFilter: (filter) => {
      chooseTab('toAnswer');
      query.setFilter(filter);
    },
  });
  const entries = usePaletteEntries({
    view,
    desk,
    commands,
    card: before.current.card,
    goTo: ({ key }, tab) => {
      // Beyond the first cards of a lane, only the search has it.
      if (!before.current.keys.has(key)) query.search(typed.current);
      goTo(key, tab);
    },
    searchFor: (name) => query.search(name),
  });

  return (
    <Palette
      entries={entries}
      onType={(text) => {
        typed.current = text;
        query.peek(text);
      }}
      onClose={close}
    />
  );
}

function keysOf({ toAnswer, onHold, done }: InboxView): ReadonlySet<string> {
  return new Set(
    [...toAnswer, ...onHold, ...done].flatMap(({ comments }) => comments.map(({ key }) => key)),
  );
}
