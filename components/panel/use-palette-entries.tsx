import { useEffect, useMemo, useState } from 'preact/hooks';
import IconComment from '~icons/lucide/message-circle';
import IconTemplate from '~icons/lucide/file-text';
import IconUser from '~icons/lucide/user';
import type { CommentCard, InboxView } from '../../lib/inbox/view.ts';
import type { UsedTemplate } from '../../lib/templates/template.ts';
import { languagesOf, textFor } from '../../lib/templates/text-for.ts';
import { visibleName, visibleText } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import { isOpen } from './is-open.ts';
import type { PaletteEntry } from './palette-entry.ts';
import type { PanelDesk } from './panel-desk.ts';
import { tabNames, type TabName } from './tab-list.tsx';
import { templateGist } from './template-gist.ts';

interface PaletteParts {
  view: InboxView;
  desk: PanelDesk;
  commands: readonly PaletteEntry[];
  /** The card that a template is for. */
  card: CommentCard | null;
  goTo: (card: CommentCard, tab: TabName) => void;
  searchFor: (name: string) => void;
}

/** Commands first, then what the view shows of comments and people, and the templates for the card that has the focus. */
export function usePaletteEntries(parts: PaletteParts): PaletteEntry[] {
  const { view, desk, commands, card, goTo, searchFor } = parts;
  const t = useWords();
  const templates = useTemplates(desk);
  const comments = useMemo(
    () =>
      tabNames.flatMap((tab) =>
        view[tab].flatMap(({ comments }) => comments.map((each) => ({ tab, card: each }))),
      ),
    [view],
  );
  const isSearched = view.query.search !== '';

  const people = new Map<string, PaletteEntry>();
  for (const { card } of comments) {
    const name = visibleName(card.author);
    if (!name || people.has(name)) continue;
    people.set(name, {
      id: `person-${people.size}`,
      group: 'people',
      label: name,
      hint: t('palette:allOf'),
      icon: <IconUser />,
      choose: () => searchFor(name),
    });
  }

  return [
    ...commands,
    ...comments.map(({ card, tab }, index): PaletteEntry => ({
      id: `comment-${index}`,
      group: 'comments',
      label: visibleName(card.author) || t('panel:noName'),
      hint: visibleText(card.text).replaceAll(/\s+/gu, ' ').slice(0, 140),
      icon: <IconComment />,
      found: isSearched,
      choose: () => goTo(card, tab),
    })),
    ...people.values(),
    ...(card && isOpen(card) ? templates : []).map((template): PaletteEntry => ({
      id: `template-${template.id}`,
      group: 'templates',
      label: template.title,
      hint: gistIn(template, card?.language ?? t.language),
      words: `${template.shortcut ?? ''} ${template.tags.join(' ')}`,
      icon: <IconTemplate />,
      shortcut: template.shortcut && `;${template.shortcut}`,
      choose: () => {
        if (card) desk.openForm(card.key, 'reply', { templateId: template.id });
      },
    })),
  ];
}

/** Those used most come first. */
function useTemplates({ actions }: PanelDesk): UsedTemplate[] {
  const [templates, setTemplates] = useState<UsedTemplate[]>([]);
  useEffect(() => {
    let isWanted = true;
    actions.readTemplates().then(
      (all) => {
        const byUse = all.toSorted((one, other) => other.use.count - one.use.count);
        if (isWanted) setTemplates(byUse);
      },
      // Without templates the palette is still of use.
      (error: unknown) => console.warn('Ricevuto: no templates', error),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return templates;
}

/** Short enough for one line of the palette. */
const gistLength = 140;

function gistIn(template: UsedTemplate, language: string): string {
  const base = language.split('-')[0] ?? language;
  const found = textFor(template, base, [], languagesOf(template));
  return templateGist(found?.text ?? '').slice(0, gistLength);
}
