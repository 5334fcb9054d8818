import { useEffect, useId, useRef } from 'preact/hooks';
import { latenessOf } from '../../lib/inbox/lateness.ts';
import type { CommentCard as Card } from '../../lib/inbox/view.ts';
import { Age } from '../parts/age.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { useWords } from '../parts/words.ts';
import { AskForm } from './ask-form.tsx';
import { CardActions } from './card-actions.tsx';
import { CardMenu, ShowButton } from './card-menu.tsx';
import { CardTags } from './card-tags.tsx';
import { ChooseBox } from './choose-box.tsx';
import { CommentText } from './comment-text.tsx';
import { DraftMark } from './draft-mark.tsx';
import { HistoryForm } from './history-form.tsx';
import { isOpen } from './is-open.ts';
import { LabelForm } from './label-form.tsx';
import { LetGoForm } from './let-go-form.tsx';
import { PendingDraft } from './pending-draft.tsx';
import { PostponeForm } from './postpone-form.tsx';
import { PromiseForm } from './promise-form.tsx';
import { ReplyForm } from './reply-form.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { whySentence } from './why-sentence.ts';
import type { FormName, PanelDesk } from './panel-desk.ts';

export interface CardProps {
  card: Card;
  desk: PanelDesk;
  /** Its buttons can be reached with Tab: one card at a time, arrows go from card to card. */
  reachable: boolean;
}

/** One comment: who, how long, what, why it stands here, and what can be done. */
export function CommentCard(props: CardProps) {
  const { card, desk, reachable } = props;
  const t = useWords();
  const id = useId();
  const element = useRef<HTMLElement>(null);
  const form = desk.form?.key === card.key ? desk.form.name : null;
  const Form = form && forms[form];
  const { status } = card.standing;
  const isSelected = desk.selected === card.key;
  const isChosen = desk.chosen.has(card.key);
  const classes = [
    'card',
    card.tag,
    isSelected && 'selected',
    isChosen && 'chosen',
    desk.chosen.size > 0 && 'choosing',
  ];

  // A form opens below the actions: on the last card that would be out of sight.
  useEffect(() => {
    if (form) element.current?.scrollIntoView({ block: 'nearest' });
  }, [form]);

  // Ready answers come a moment later, and make it longer.
  const hasSuggestions = isSelected && desk.suggestionsFor(card.key) !== null;
  useEffect(() => {
    if (hasSuggestions && document.activeElement === element.current) {
      element.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [hasSuggestions]);

  return (
    <article
      class={classes.filter(Boolean).join(' ')}
      ref={element}
      tabIndex={reachable ? 0 : -1}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
      aria-busy={desk.commands.busy.has(card.key)}
      data-key={card.key}
      onFocusIn={() => desk.select(card.key)}
      onClick={() => desk.select(card.key)}
    >
      <header>
        <div class="face">
          <Avatar name={card.author} />
          {/* In the dashboard its row has the box. */}
          {isOpen(card) && desk.place !== 'dashboard' && <ChooseBox {...props} />}
        </div>
        <h3 id={`${id}-name`}>
          <PersonName name={card.author} />
        </h3>
        {(status === 'waiting' || status === 'unknown') && (
          <Age
            at={card.at}
            now={desk.now}
            isEstimate={card.isEstimate}
            lateness={latenessOf(card.waitedMs ?? 0, card.kind, desk.goals)}
          />
        )}
        <div class="card-tools">
          <ShowButton {...props} />
          <CardMenu {...props} />
        </div>
        <p class="why">
          <CardTags card={card} now={desk.now} />
          {isOpen(card) && !form && !card.pendingDraft && <DraftMark {...props} />}
          {!isPlain(card) && <span>{whySentence(card.standing, desk.now, t)}</span>}
        </p>
      </header>
      <CommentText id={`${id}-text`} text={card.text} lang={card.language} reachable={reachable} />
      {card.pendingDraft && !form && <PendingDraft {...props} />}
      {Form ? <Form {...props} key={form} /> : !card.pendingDraft && <CardActions {...props} />}
      {isSelected && !form && !card.pendingDraft && status === 'waiting' && (
        <SuggestionList
          {...props}
          most={3}
          patienceMs={150}
          choose={(ready) => desk.placeTemplate(card, ready)}
        />
      )}
    </article>
  );
}

/** Nobody has answered yet: the lane says so already. */
function isPlain({ standing }: Card): boolean {
  return standing.status === 'waiting' && standing.why === 'noReply';
}

const forms: Record<FormName, typeof ReplyForm | typeof AskForm> = {
  reply: ReplyForm,
  promise: PromiseForm,
  postpone: PostponeForm,
  letGo: LetGoForm,
  ask: AskForm,
  history: HistoryForm,
  label: LabelForm,
};
