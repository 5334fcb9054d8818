import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import IconBookmark from '~icons/lucide/bookmark';
import IconCheck from '~icons/lucide/check';
import IconEraser from '~icons/lucide/eraser';
import IconFileText from '~icons/lucide/file-text';
import IconMessageCircle from '~icons/lucide/message-circle';
import IconPencil from '~icons/lucide/pencil';
import IconReply from '~icons/lucide/reply';
import IconSprout from '~icons/lucide/sprout';
import IconTag from '~icons/lucide/tag';
import IconUndo from '~icons/lucide/undo-2';
import IconUser from '~icons/lucide/user-round';
import { describeLine } from '../../../lib/i18n/describe-line.ts';
import { formatDuration, formatMoment, formatTime } from '../../../lib/i18n/dates.ts';
import type { InteractionKind } from '../../../lib/log/interaction.ts';
import type { LogLine } from '../../../lib/log/lines/log-line.ts';
import { visibleText } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { whySentence } from '../../panel/why-sentence.ts';
import { LineLinks } from './line-links.tsx';
import { LineSentence } from './line-sentence.tsx';
import type { LogView } from './log-view.ts';

export interface LogRowProps {
  /** null: let go on the way, and being read again. */
  line: LogLine | null;
  now: number;
  view: LogView;
  /** Where it stands among all, and how many those are as far as anybody knows. */
  place: number;
  of: number | null;
  /** Its day, where it is the first of it. */
  day: string | null;
  endsDay: boolean;
  isActive: boolean;
  style: { transform: string };
  element: Ref<HTMLElement>;
}

/** One line: when, what happened as a sentence, what was written, and why, or both clocks where a reply answered something. */
export function LogRow({ line, now, view, place, of, day, endsDay, ...rest }: LogRowProps) {
  const { isActive, style, element } = rest;
  // Scrolling moves lines and changes nothing in them.
  const content = useMemo(
    () => line && <Row line={line} now={now} view={view} place={place} />,
    [line, now, view, place],
  );
  return (
    <article
      class={['log-line', day && 'first', endsDay && 'last'].filter(Boolean).join(' ')}
      ref={element}
      style={style}
      data-index={place - 1}
      tabIndex={isActive ? 0 : -1}
      aria-posinset={place}
      aria-setsize={of ?? -1}
      aria-labelledby={line ? `line-${place}` : undefined}
      aria-busy={line ? undefined : true}
    >
      {day && <h2>{day}</h2>}
      {content ?? <div class="log-row" />}
    </article>
  );
}

function Row({
  line,
  now,
  view,
  place,
}: { line: LogLine } & Pick<LogRowProps, 'now' | 'view' | 'place'>) {
  const t = useWords();
  const { fact, standing } = line;
  const { text } = describeLine(line);
  const shown = text ? visibleText(text) : '';
  const mine = fact.kind === 'comment.seen' && fact.comment.mine;
  const Icon = mine ? IconReply : icons[fact.kind];
  return (
    <div class={`log-row ${mine ? 'mine' : fact.kind.replace('.', '-')}`}>
      <time
        dateTime={new Date(fact.recordedAt).toISOString()}
        title={formatMoment(fact.recordedAt, now, t.language)}
      >
        {formatTime(fact.recordedAt, t.language)}
      </time>
      <span class="log-icon">
        <Icon />
      </span>
      <div class="log-what">
        <p id={`line-${place}`}>
          <LineSentence line={line} now={now} view={view} />
        </p>
        {shown && (
          <blockquote dir="auto">
            <p>{shown}</p>
          </blockquote>
        )}
        {standing && <p class="log-why">{whySentence(standing, now, t)}</p>}
        <Clocks line={line} />
      </div>
      <LineLinks line={line} />
    </div>
  );
}

function Clocks({ line: { firstWordMs, answerMs } }: { line: LogLine }) {
  const t = useWords();
  if (firstWordMs === undefined && answerMs === undefined) return null;
  const said = (key: 'dashboard:firstWord' | 'dashboard:answer', ms: number) => (
    <span class="clock" aria-label={t(key, { span: formatDuration(ms, t.language, 'long') })}>
      {t(key, { span: formatDuration(ms, t.language) })}
    </span>
  );
  return (
    <p class="clocks">
      {firstWordMs !== undefined && said('dashboard:firstWord', firstWordMs)}
      {answerMs !== undefined && said('dashboard:answer', answerMs)}
    </p>
  );
}

const icons: Record<InteractionKind, typeof IconUser> = {
  'account.seen': IconUser,
  'post.seen': IconFileText,
  'post.changed': IconFileText,
  'post.claimed': IconCheck,
  'post.read': IconBookmark,
  'comment.seen': IconMessageCircle,
  'comment.changed': IconMessageCircle,
  'comment.gone': IconEraser,
  'comment.said': IconCheck,
  'comment.labelled': IconTag,
  'comment.useful': IconSprout,
  'person.said': IconUser,
  'person.joined': IconUser,
  'person.forgotten': IconEraser,
  undone: IconUndo,
  'draft.inserted': IconPencil,
};
