import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import IconArrowLeft from '~icons/lucide/arrow-left';
import IconX from '~icons/lucide/x';
import type { FaultCode } from '../../../lib/inbox/view.ts';
import type { Key } from '../../../lib/log/interaction.ts';
import type { PersonProfile } from '../../../lib/log/people/people.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';
import { useWords } from '../../parts/words.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { PersonComments } from './person-comments.tsx';
import { PersonEnds } from './person-ends.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonHead } from './person-head.tsx';
import { PersonMilestones } from './person-milestones.tsx';
import { PersonMonths } from './person-months.tsx';
import { PersonNote } from './person-note.tsx';
import { PersonTags } from './person-tags.tsx';
import { SamePerson } from './same-person.tsx';
import type { PeopleHand } from './use-people-hand.ts';
import { usePerson } from './use-person.ts';

interface PersonDetailProps {
  personKey: Key;
  hand: PeopleHand;
  tagsInUse: readonly string[];
  now: number;
  go(place: string): void;
  faultOf(error: unknown): FaultCode;
}

/** What every part of one human's page needs. */
export interface PersonPart {
  person: PersonProfile;
  hand: PeopleHand;
  now: number;
  /** Does it, and reads this human anew. */
  run: PeopleHand['run'];
}

/** One human: what was said, what was noted, and what can be done about it. */
export function PersonDetail({ personKey, hand, tagsInUse, now, go, faultOf }: PersonDetailProps) {
  const t = useWords();
  const { person, error, again } = usePerson(hand.desk, personKey);
  const [isForgetting, setForgetting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = person !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);

  const run: PeopleHand['run'] = async (command, after) => {
    const result: CommandResult = await hand.run(command, after);
    if ('done' in result) await again();
    return result;
  };

  return (
    <section class="person" aria-labelledby="person-name" aria-busy={person === undefined}>
      <p class="person-back">
        <a class="link" href="#people">
          <IconArrowLeft />
          {t('people:back')}
        </a>
        <a
          class="icon-button"
          href="#people"
          aria-label={t('people:close')}
          title={t('people:close')}
        >
          <IconX />
        </a>
      </p>
      {error !== null && (
        <div class="callout wrong" role="alert">
          <p>{t(`failure:${faultOf(error)}`)}</p>
          <button type="button" class="button" onClick={() => void again()}>
            {t('dashboard:retry')}
          </button>
        </div>
      )}
      {person === undefined && error === null && (
        <p class="quiet" role="status" id="person-name">
          {t('people:loadingPerson')}
        </p>
      )}
      {person === null && (
        <div class="empty">
          <h2 id="person-name" tabIndex={-1} ref={heading}>
            {t('people:goneTitle')}
          </h2>
          <p>{t('people:goneHint')}</p>
        </div>
      )}
      {person && (
        <Parts
          part={{ person, hand, now, run }}
          tagsInUse={tagsInUse}
          heading={heading}
          forget={() => setForgetting(true)}
        />
      )}
      {person && isForgetting && (
        <ForgetDialog
          person={person}
          hand={hand}
          onClose={() => setForgetting(false)}
          onForgotten={() => go('people')}
        />
      )}
    </section>
  );
}

interface PartsProps extends Pick<PersonDetailProps, 'tagsInUse'> {
  part: PersonPart;
  heading: RefObject<HTMLHeadingElement | null>;
  forget(): void;
}

function Parts({ part, tagsInUse, heading, forget }: PartsProps) {
  return (
    <>
      <PersonHead {...part} heading={heading} />
      <SamePerson {...part} />
      <PersonFacts {...part} />
      <PersonNote {...part} />
      <PersonTags {...part} inUse={tagsInUse} />
      <PersonMonths {...part} />
      <PersonMilestones {...part} />
      <PersonComments {...part} />
      <PersonEnds {...part} forget={forget} />
    </>
  );
}
