import { latenessOf } from '../../../lib/inbox/lateness.ts';
import { useId } from 'preact/hooks';
import { CardTags } from '../../panel/card-tags.tsx';
import { ChooseBox } from '../../panel/choose-box.tsx';
import type { CardProps } from '../../panel/comment-card.tsx';
import { unsentIn } from '../../panel/draft-ids.ts';
import { isOpen } from '../../panel/is-open.ts';
import { whySentence } from '../../panel/why-sentence.ts';
import { Age } from '../../parts/age.tsx';
import { Avatar } from '../../parts/avatar.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { visibleText } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { hashOf } from '../dashboard-place.ts';

/** A comment in the list: who, how long, and how it begins. What can be done stands beside it, where it is open. */
export function InboxRow(props: CardProps) {
  const { card, desk, reachable } = props;
  const t = useWords();
  const id = useId();
  const isSelected = desk.selected === card.key;
  const { status } = card.standing;
  const classes = [
    'row',
    isSelected && 'selected',
    desk.chosen.has(card.key) && 'chosen',
    desk.chosen.size > 0 && 'choosing',
  ];
  return (
    <article class={classes.filter(Boolean).join(' ')} aria-labelledby={`${id}-name`}>
      <div class="face">
        <Avatar name={card.author} />
        {isOpen(card) && <ChooseBox {...props} />}
      </div>
      <h3>
        <a
          id={`${id}-name`}
          href={`#${hashOf('inbox', card.key)}`}
          data-key={card.key}
          tabIndex={reachable ? 0 : -1}
          aria-describedby={`${id}-text ${id}-why`}
          aria-current={isSelected ? 'true' : undefined}
          onFocusIn={() => desk.select(card.key)}
          onClick={(event) => {
            // With a key held down the browser opens it elsewhere.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            desk.open(card.key);
          }}
        >
          <PersonName name={card.author} />
        </a>
      </h3>
      {(status === 'waiting' || status === 'unknown') && (
        <Age
          at={card.at}
          now={desk.now}
          isEstimate={card.isEstimate}
          lateness={latenessOf(card.waitedMs ?? 0, card.kind, desk.goals)}
        />
      )}
      <p class="row-text" id={`${id}-text`} dir="auto" lang={card.language}>
        {visibleText(card.text).slice(0, longest) || t('panel:hiddenText')}
      </p>
      <p class="why" id={`${id}-why`}>
        <CardTags card={card} now={desk.now} />
        {unsentIn(card.key, desk.drafts) && <span class="tag draft">{t('card:draft')}</span>}
        {status !== 'waiting' && <span>{whySentence(card.standing, desk.now, t)}</span>}
      </p>
    </article>
  );
}

/** More than two lines show. */
const longest = 300;
