import type { InboxView } from '../../lib/inbox/view.ts';
import { formatMoment } from '../../lib/i18n/dates.ts';
import { Mark } from '../parts/mark.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { Sentence, slot } from '../parts/sentence.tsx';
import { useWords } from '../parts/words.ts';
import { isAllSeen, isAnythingSeen } from './coverage.ts';
import type { TabName } from './tab-list.tsx';

interface EmptyListProps {
  tab: TabName;
  view: InboxView;
  now: number;
  filtered: boolean;
}

/** A list with nothing in it. Claims that all is answered only where everything was seen; then sends back to life. */
export function EmptyList({ tab, view, now, filtered }: EmptyListProps) {
  const t = useWords();
  if (filtered) return <Empty title={t('panel:noneOfThisKind')} />;
  if (tab === 'onHold') {
    return <Empty title={t('panel:onHoldEmpty')} hint={t('panel:onHoldEmptyHint')} />;
  }
  if (tab === 'done') {
    return <Empty title={t('panel:doneEmpty')} hint={t('panel:doneEmptyHint')} />;
  }
  // The page's own notice says what there is to say.
  if (!isSettled(view.page)) return null;
  if (!isAnythingSeen(view)) {
    return <Empty title={t('panel:nothingSeenYet')} hint={t('panel:nothingSeenHint')} />;
  }
  if (!isAllSeen(view)) {
    return (
      <Empty title={t('panel:seenAnswered')} hint={t('panel:notAllSeen')}>
        <Next next={view.next} now={now} />
      </Empty>
    );
  }
  return (
    <Empty title={t('panel:allAnswered')} celebrates>
      <Next next={view.next} now={now} />
      <p class="go-live">{t('panel:goLive')}</p>
    </Empty>
  );
}

interface EmptyProps {
  title: string;
  hint?: string;
  celebrates?: boolean;
  children?: preact.ComponentChildren;
}

function Empty({ title, hint, celebrates, children }: EmptyProps) {
  return (
    <div class={celebrates ? 'empty celebrates' : 'empty'}>
      {celebrates && <Mark size={64} />}
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}

function Next({ next, now }: { next: InboxView['next']; now: number }) {
  const t = useWords();
  if (!next) return null;
  const when = formatMoment(next.at, now, t.language);
  const key = next.status === 'promised' ? 'panel:nextPromised' : 'panel:nextPostponed';
  return (
    <p>
      <Sentence text={t(key, { when, author: slot })} part={<PersonName name={next.author} />} />
    </p>
  );
}

function isSettled({ state }: InboxView['page']): boolean {
  return state === 'ready' || state === 'none' || state === 'notMine';
}
