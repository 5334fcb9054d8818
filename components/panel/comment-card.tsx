import { useEffect, useId, useRef } from 'preact/hooks';
import type { CommentCard as Card } from '../../lib/inbox/view.ts';
import { formatMoment } from '../../lib/i18n/dates.ts';
import { Age } from '../parts/age.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { useWords } from '../parts/words.ts';
import { CardActions } from './card-actions.tsx';
import { CardMenu, ShowButton } from './card-menu.tsx';
import { CommentText } from './comment-text.tsx';
import { LetGoForm } from './let-go-form.tsx';
import { PendingDraft } from './pending-draft.tsx';
import { PostponeForm } from './postpone-form.tsx';
import { PromiseForm } from './promise-form.tsx';
import { ReplyForm } from './reply-form.tsx';
import { whySentence } from './why-sentence.ts';
import type { FormName, PanelDesk } from './panel-desk.ts';

export interface CardProps {
  card: Card;
  desk: PanelDesk;
  /** Its buttons can be reached with Tab: one card at a time, arrows go from card to card. */
  reachable: boolean;
}

/** One comment: who, how long, what, why it stands here, and what can be done. */
export function CommentCard({ card, desk, reachable }: CardProps) {
  const t = useWords();
  const id = useId();
  const element = useRef<HTMLElement>(null);
  const form = desk.form?.key === card.key ? desk.form.name : null;
  const Form = form && forms[form];
  const { status } = card.standing;
  const isOpen = status === 'waiting' || status === 'unknown';
  const busy = desk.commands.busy.has(card.key);

  // A form opens below the actions: on the last card that would be out of sight.
  useEffect(() => {
    if (form) element.current?.scrollIntoView({ block: 'nearest' });
  }, [form]);

  return (
    <article
      class={`card ${card.tag ?? ''} ${desk.selected === card.key ? 'selected' : ''}`}
      ref={element}
      tabIndex={reachable ? 0 : -1}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
      aria-busy={busy}
      data-key={card.key}
      onFocusIn={() => desk.select(card.key)}
      onClick={() => desk.select(card.key)}
    >
      <header>
        <Avatar name={card.author} />
        <h3 id={`${id}-name`}>
          <PersonName name={card.author} />
        </h3>
        {isOpen && <Age at={card.at} now={desk.now} isEstimate={card.isEstimate} />}
        <div class="card-tools">
          <ShowButton card={card} desk={desk} reachable={reachable} />
          <CardMenu card={card} desk={desk} reachable={reachable} />
        </div>
        <p class="why">
          <Tag card={card} />
          <Due card={card} now={desk.now} />
          <span>{whySentence(card.standing, desk.now, t)}</span>
        </p>
      </header>
      <CommentText id={`${id}-text`} text={card.text} lang={card.language} reachable={reachable} />
      {card.pendingDraft && !form && <PendingDraft card={card} desk={desk} reachable={reachable} />}
      {Form ? (
        <Form card={card} desk={desk} reachable={reachable} />
      ) : (
        !card.pendingDraft && <CardActions card={card} desk={desk} reachable={reachable} />
      )}
    </article>
  );
}

const forms: Record<FormName, typeof ReplyForm> = {
  reply: ReplyForm,
  promise: PromiseForm,
  postpone: PostponeForm,
  letGo: LetGoForm,
};

function Due({ card, now }: { card: Card; now: number }) {
  const t = useWords();
  const { status, due } = card.standing;
  if (due === undefined || (status !== 'promised' && status !== 'postponed')) return null;
  const when = formatMoment(due, now, t.language);
  if (status === 'postponed') return <span class="tag">{t('panel:dueBack', { when })}</span>;
  return due < now ? (
    <span class="tag past">{t('panel:duePast', { when })}</span>
  ) : (
    <span class="tag">{t('panel:duePromise', { when })}</span>
  );
}

const tagWords = {
  question: 'panel:tagQuestion',
  criticism: 'panel:tagCriticism',
  firstTime: 'panel:tagFirstTime',
  cameBack: 'panel:tagCameBack',
  share: 'panel:tagShare',
  regular: 'panel:tagRegular',
} as const;

function Tag({ card }: { card: Card }) {
  const t = useWords();
  return (
    <>
      {card.tag && <span class={`tag ${card.tag}`}>{t(tagWords[card.tag])}</span>}
      {card.isPrivate && <span class="tag private">{t('panel:tagPrivate')}</span>}
    </>
  );
}
