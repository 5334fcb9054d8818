import type { ComponentChildren } from 'preact';
import type { InboxView } from '../../lib/inbox/view.ts';
import { formatMoment } from '../../lib/i18n/dates.ts';
import { Mark } from '../parts/mark.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { Sentence, slot } from '../parts/sentence.tsx';
import { visibleText } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import { isAllSeen, isAnythingSeen } from './coverage.ts';
import type { PanelDesk } from './panel-desk.ts';
import { TodaysFaces } from './todays-faces.tsx';
import { tabNames, type TabName } from './tab-list.tsx';

interface EmptyListProps {
  tab: TabName;
  view: InboxView;
  now: number;
  chooseTab: (tab: TabName) => void;
  endFilter: () => void;
  endSearch: () => void;
  endScope?: () => void;
  readAll: PanelDesk['readAll'];
}

/** A list with nothing in it. Claims that all is answered only where everything was seen; then sends back to life. */
export function EmptyList(props: EmptyListProps) {
  const { tab, view, now, readAll } = props;
  const t = useWords();
  if (view.query.search) return <NothingFound {...props} />;
  if (view.query.filter && tab === 'toAnswer') {
    return (
      <Empty title={t('panel:noneOfThisKind')}>
        <button type="button" class="button" onClick={props.endFilter}>
          {t('inbox:showAll')}
        </button>
      </Empty>
    );
  }
  if (view.query.scope && tab === 'toAnswer') return <NothingInScope {...props} />;
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
        {readAll && (
          <button type="button" class="button" onClick={readAll}>
            {t('inbox:readAll')}
          </button>
        )}
        <Next next={view.next} now={now} />
      </Empty>
    );
  }
  return (
    <Empty title={t('panel:allAnswered')} celebrates>
      <TodaysFaces names={view.faces} />
      <Next next={view.next} now={now} />
      <Kept kept={view.kept} />
      <p class="go-live">{t('panel:goLive')}</p>
    </Empty>
  );
}

/** Of one site or account: says nothing of the others. */
function NothingInScope({ view, endScope }: EmptyListProps) {
  const t = useWords();
  const { toAnswer = 0, onHold = 0, done = 0, unknown = 0 } = view.scoped ?? {};
  const isKnown = toAnswer + onHold + done + unknown > 0;
  return (
    <Empty title={t(isKnown ? 'thread:scopeQuiet' : 'thread:scopeEmpty')}>
      {endScope && (
        <button type="button" class="button" onClick={endScope}>
          {t('thread:endScope')}
        </button>
      )}
    </Empty>
  );
}

function NothingFound({ tab, view, chooseTab, endFilter, endSearch }: EmptyListProps) {
  const t = useWords();
  const elsewhere = tabNames.filter((each) => each !== tab && view.found[each] > 0);
  const isFiltered = view.query.filter !== null && tab === 'toAnswer';
  const figure = (count: number) => new Intl.NumberFormat(t.language).format(count);
  return (
    <Empty title={t('inbox:nothingFound', { text: visibleText(view.query.search) })}>
      <div class="ways-out">
        {elsewhere.map((each) => (
          <button type="button" class="button" key={each} onClick={() => chooseTab(each)}>
            {t(`panel:${each}`)} {figure(view.found[each])}
          </button>
        ))}
        {isFiltered && (
          <button type="button" class="button" onClick={endFilter}>
            {t('inbox:searchAllKinds')}
          </button>
        )}
        {elsewhere.length === 0 && !isFiltered && (
          <button type="button" class="button" onClick={endSearch}>
            {t('inbox:endSearch')}
          </button>
        )}
      </div>
    </Empty>
  );
}

interface EmptyProps {
  title: string;
  hint?: string;
  celebrates?: boolean;
  children?: ComponentChildren;
}

export function Empty({ title, hint, celebrates, children }: EmptyProps) {
  return (
    <div class={celebrates ? 'empty celebrates' : 'empty'}>
      {celebrates && <Mark size={64} />}
      <h2 dir="auto">{title}</h2>
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

/** Said only where there is something to be glad of. */
function Kept({ kept: { promised, kept } }: { kept: InboxView['kept'] }) {
  const t = useWords();
  if (kept === 0) return null;
  return <p>{t('inbox:promisesKept', { kept, promised })}</p>;
}

function isSettled({ state }: InboxView['page']): boolean {
  return state === 'ready' || state === 'none' || state === 'notMine';
}
