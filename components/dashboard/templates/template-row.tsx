import { useState } from 'preact/hooks';
import IconCopy from '~icons/lucide/copy';
import IconDown from '~icons/lucide/arrow-down';
import IconGrip from '~icons/lucide/grip-vertical';
import IconMore from '~icons/lucide/ellipsis';
import IconPencil from '~icons/lucide/pencil';
import IconRestore from '~icons/lucide/rotate-ccw';
import IconStar from '~icons/lucide/star';
import IconTrash from '~icons/lucide/trash';
import IconUp from '~icons/lucide/arrow-up';
import { formatDay } from '../../../lib/i18n/dates.ts';
import { textFor, languagesOf } from '../../../lib/templates/text-for.ts';
import type { UsedTemplate } from '../../../lib/templates/template.ts';
import { Menu, type MenuItem } from '../../parts/menu.tsx';
import { useWords } from '../../parts/words.ts';
import { folderName } from './folders-of.ts';
import { keptTemplateDrafts } from './kept-template-drafts.ts';
import { sampleFilling } from './sample-filling.ts';
import type { TemplateDesk } from './templates-page.tsx';
import { useTemplateCommands } from './use-template-commands.ts';

interface TemplateRowProps {
  template: UsedTemplate;
  desk: TemplateDesk;
  /** It came with Ricevuto and the person changed it. */
  isChanged: boolean;
  /** The panel's key for this favourite, 1 to 9; 0: none. */
  keyNumber: number;
  /** All rows are of one folder, so that its name says nothing. */
  isInFolder: boolean;
  /** null: there is no place above. */
  moveUp: (() => void) | null;
  moveDown: (() => void) | null;
  /** null: while searching, the order is that of the search. */
  drag: {
    dragged: string | null;
    setDragged(id: string | null): void;
    drop(side: 'before' | 'after'): void;
  } | null;
}

/** One template in the list: what it is called, how it begins, how often it served. */
export function TemplateRow(props: TemplateRowProps) {
  const { template, desk, isChanged, keyNumber, isInFolder, moveUp, moveDown, drag } = props;
  const t = useWords();
  const [side, setSide] = useState<'before' | 'after' | null>(null);
  const commands = useTemplateCommands(desk, template);
  const { id, title, favourite, shortcut, tags, folder } = template;
  const isDraft = keptTemplateDrafts.read(id) !== null;

  const items: (MenuItem | false | null)[] = [
    { label: t('template:edit'), icon: <IconPencil />, choose: () => desk.go(`templates/${id}`) },
    { label: t('template:duplicate'), icon: <IconCopy />, choose: commands.duplicate },
    moveUp && {
      label: t('template:moveUp'),
      icon: <IconUp />,
      shortcut: 'Alt ↑',
      choose: moveUp,
    },
    moveDown && {
      label: t('template:moveDown'),
      icon: <IconDown />,
      shortcut: 'Alt ↓',
      choose: moveDown,
    },
    isChanged && {
      label: t('template:asItCame'),
      icon: <IconRestore />,
      choose: commands.bringBack,
    },
    { label: t('template:remove'), icon: <IconTrash />, choose: commands.remove },
  ];

  return (
    <li
      class={`template-row ${side ? `drop-${side}` : ''} ${drag?.dragged === id ? 'dragged' : ''}`}
      data-id={id}
      onKeyDown={(event) => {
        const step =
          event.key === 'ArrowUp' ? moveUp : event.key === 'ArrowDown' ? moveDown : undefined;
        if (!event.altKey || step === undefined) return;
        event.preventDefault();
        step?.();
      }}
      onDragOver={(event) => {
        if (!drag || drag.dragged === null || drag.dragged === id) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        setSide(event.clientY < top + height / 2 ? 'before' : 'after');
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setSide(null);
      }}
      onDrop={(event) => {
        if (side === null) return;
        event.preventDefault();
        drag?.drop(side);
        setSide(null);
      }}
    >
      <span
        class="grip"
        draggable={drag !== null}
        title={drag ? t('template:drag') : undefined}
        aria-hidden="true"
        onDragStart={(event) => {
          const row = event.currentTarget.closest('li');
          // Firefox begins no drag without data.
          event.dataTransfer?.setData('text/plain', title);
          if (row) event.dataTransfer?.setDragImage(row, 12, 20);
          drag?.setDragged(id);
        }}
        onDragEnd={() => drag?.setDragged(null)}
      >
        {drag && <IconGrip />}
      </span>
      <button
        type="button"
        class="icon-button star"
        data-part="star"
        aria-pressed={favourite}
        aria-label={
          keyNumber > 0
            ? t('template:favouriteKey', { title, number: keyNumber })
            : t('template:favourite', { title })
        }
        title={t(favourite ? 'template:unstar' : 'template:star')}
        onClick={commands.toggleFavourite}
      >
        <IconStar />
        {keyNumber > 0 && <b aria-hidden="true">{keyNumber}</b>}
      </button>
      <div class="template-words">
        <p class="template-title">
          <a href={`#templates/${id}`} data-part="title">
            {title}
          </a>
          {shortcut && <kbd>;{shortcut}</kbd>}
          {isDraft && <span class="tag hold">{t('template:unsaved')}</span>}
          {isChanged && <span class="tag">{t('template:changed')}</span>}
        </p>
        <p class="template-text">{firstWords(template, desk.now, t.language)}</p>
        <p class="template-facts">
          {!isInFolder && <span>{folderName(folder, t)}</span>}
          {tags.map((tag) => (
            <span key={tag}>#{tag}</span>
          ))}
          <span>{usageOf(template, desk.now, t)}</span>
        </p>
      </div>
      <div data-part="menu">
        <Menu
          label={t('template:moreFor', { title })}
          icon={<IconMore />}
          items={items.filter((item) => item !== false && item !== null)}
        />
      </div>
    </li>
  );
}

function usageOf({ use }: UsedTemplate, now: number, t: ReturnType<typeof useWords>): string {
  if (use.count === 0 || use.lastAt === null) return t('template:neverUsed');
  const day = formatDay(use.lastAt, now, t.language);
  return t('template:used', { count: use.count, day });
}

/** In the person's language where it has one, filled as for somebody, so that it reads as a reply. */
function firstWords(template: UsedTemplate, now: number, language: string): string {
  const found = textFor(template, language, [], languagesOf(template));
  if (!found) return '';
  const wish = { name: 'Giulia Lodi', post: '…', language: found.language, now, turn: 0 };
  const filled = sampleFilling(found.text, wish);
  const words = 'text' in filled ? filled.text : 'preview' in filled ? filled.preview : found.text;
  return words.replace(/\s+/gu, ' ').slice(0, 160);
}
