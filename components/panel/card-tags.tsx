import type { CommentCard as Card } from '../../lib/inbox/view.ts';
import type { CommentKind } from '../../lib/language/comment-kind.ts';
import { formatMoment } from '../../lib/i18n/dates.ts';
import { useWords } from '../parts/words.ts';

/** What a card says about its comment in a word or two. */
export function CardTags({ card, now }: { card: Card; now: number }) {
  const t = useWords();
  return (
    <>
      <KindTag card={card} />
      {card.isPrivate && <span class="tag private">{t('panel:tagPrivate')}</span>}
      <Due card={card} now={now} />
    </>
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

/** Kinds that the program's own tags name already. */
const tagged: ReadonlySet<CommentKind> = new Set(['question', 'criticism', 'share', 'other']);

function KindTag({ card }: { card: Card }) {
  const t = useWords();
  const { tag, kind, isLabelled } = card;
  const byYou = isLabelled ? t('kind:byYou') : undefined;
  const note = byYou && <span class="visually-hidden"> ({byYou})</span>;
  const isNamed = tag === kind;
  return (
    <>
      {tag && (
        <span class={`tag ${tag}`} title={isNamed ? byYou : undefined}>
          {t(tagWords[tag])}
          {isNamed && note}
        </span>
      )}
      {isLabelled && !tagged.has(kind) && (
        <span class="tag" title={byYou}>
          {t(`kind:${kind}`)}
          {note}
        </span>
      )}
    </>
  );
}

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
