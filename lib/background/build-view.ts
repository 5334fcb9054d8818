import { countFilters, type InboxQuery, wholeInbox } from '../inbox/filters.ts';
import { offersFreshStart } from '../inbox/fresh-start.ts';
import { keptPromises } from '../inbox/kept-promises.ts';
import { nudgeOf } from '../inbox/nudges.ts';
import { inOrder, inSessionOrder } from '../inbox/order.ts';
import { isRunning, restAt, type StoredSession } from '../inbox/session.ts';
import type { FaultCode, InboxView } from '../inbox/view.ts';
import type { Key } from '../log/interaction.ts';
import type { Language, Settings } from '../settings/settings.ts';
import { isCounted, leftOutBy } from './counting.ts';
import { findInLanes } from './find-in-lanes.ts';
import { groupByPost } from './group-by-post.ts';
import { lanesInScope } from './in-scope.ts';
import type { InboxMemory, Known } from './inbox-memory.ts';
import { type DescribeLanguage, makeCard } from './make-card.ts';
import { nudgeInput } from './nudge-input.ts';
import { accountOf, ownerOfPage, pageStateOf, unseenPostsOf } from './page-state.ts';
import { type Inbox, inboxOf, isJudged, type Item, itemOf } from './inbox-of.ts';
import { readingOf } from './reading.ts';
import { sessionOf } from './session-figures.ts';
import type { TabPage } from './tab-pages.ts';
import { facesOf, todayOf } from './today.ts';
import { usedUnder } from './used-under.ts';

export interface ViewSources {
  memory: InboxMemory;
  settings: Settings;
  language: Language;
  tabPage: TabPage | null;
  /** The page is read only when the person wants it, and it is not yet. */
  isUnread?: boolean;
  /** The post of which the person wants to see all comments, in the tab beside the view. */
  askedPost?: Key | null;
  /** What the view asked for. */
  query?: InboxQuery;
  session?: StoredSession | null;
  fault: FaultCode | null;
  /** Epoch ms. */
  now: number;
  describeLanguage: DescribeLanguage;
}

/** A view carries at most so many cards a lane; the counts tell the rest. */
const cardsPerLane = 200;
const cardsDone = 60;

/** Everything a view shows, computed from the store at this moment. */
export async function buildView(sources: ViewSources): Promise<InboxView> {
  const { fault, tabPage, isUnread, memory } = sources;
  const known = knownWithoutLog(sources);
  if (fault === 'databaseBroken') {
    const page = isUnread ? { state: 'unread' as const } : pageStateOf(tabPage);
    return { ...emptyView, ...known, page };
  }
  const read = await memory.read();
  const { scope } = sources.query ?? wholeInbox;
  // A scope holds whatever page stands beside the view.
  const inbox = inboxOf(read, scope ? { ...sources, tabPage: null } : sources);
  const scoped = lanesInScope(inbox.lanes, scope);
  return {
    ...emptyView,
    ...known,
    page: isUnread
      ? { state: 'unread' }
      : pageStateOf(tabPage, ownerOfPage(tabPage, inbox), leftOutBy(sources.settings)),
    ...(await lanesOf(inbox, scoped, await findChosen(read, sources), sources)),
    ...figuresOf(inbox, sources),
    filters: countFilters(scoped.toAnswer),
    ...(scope && { scoped: countsOf(scoped) }),
    offersFreshStart: wantsFreshStart(inbox, read.logBegan, sources.now),
  };
}

function knownWithoutLog({ settings, language, tabPage, query, session, fault, now }: ViewSources) {
  return {
    language,
    theme: settings.theme,
    pageIsDark: tabPage?.page.isDark ?? null,
    account: accountOf(tabPage),
    query: query ?? wholeInbox,
    rest: restAt(now, session ?? null, settings.quiet),
    silencedNudges: settings.silencedNudges,
    keysOff: settings.keysOff,
    filterSettings: settings.filter,
    sessionMinutes: settings.sessionMinutes,
    quiet: settings.quiet,
    goals: settings.goals,
    fault,
  };
}

const emptyView = {
  nudge: null,
  toAnswer: [],
  onHold: [],
  done: [],
  unknown: [],
  counts: { toAnswer: 0, onHold: 0, done: 0, unknown: 0 },
  filters: { question: 0, criticism: 0, cameBack: 0, firstTime: 0, regular: 0 },
  found: { toAnswer: 0, onHold: 0, done: 0, unknown: 0 },
  faces: [],
  kept: { promised: 0, kept: 0 },
  session: null,
  sessionSummary: null,
  reading: null,
  offersFreshStart: false,
  unseenPosts: [],
  today: { replies: 0, medianFirstWordMs: null },
  next: null,
} satisfies Partial<InboxView>;

/** The lanes as they were asked for, and the nudge, which goes by everything that waits. */
async function lanesOf(
  inbox: Inbox,
  scoped: Inbox['lanes'],
  chosen: Item | null,
  sources: ViewSources,
): Promise<Partial<InboxView>> {
  const { settings, session, query = wholeInbox, tabPage, now } = sources;
  const nudge = nudgeOf(nudgeInput(inbox, settings, now));
  const found = findInLanes(scoped, inbox.posts, query);
  const cards = {
    ...sources,
    quiet: settings.quiet,
    inbox,
    usedUnder: usedIn(inbox),
  };
  const isInSession = session ? isRunning(session, now) : false;
  const groups = (items: readonly Item[], limit = cardsPerLane) =>
    groupByPost(items, limit, nudge?.key ?? null, cards);
  const urgent = (items: readonly Item[]) => hereFirst(inOrder(items, now), tabPage);
  const nudged = inbox.lanes.toAnswer.find(({ key }) => key === nudge?.key);
  return {
    nudge,
    // Left out by the query, it is not in the lanes.
    ...(nudged &&
      !found.toAnswer.includes(nudged) && {
        nudgeCard: await makeCard(nudged, await cards.usedUnder(nudged.record.postKey), cards),
      }),
    toAnswer: await groups(
      isInSession ? inSessionOrder(found.toAnswer, now) : urgent(found.toAnswer),
    ),
    onHold: await groups(hereFirst(found.onHold.toSorted(byDue), tabPage)),
    done: await groups(
      hereFirst(found.done.toSorted(byLastTouch).slice(0, cardsDone), tabPage),
      cardsDone,
    ),
    unknown: await groups(urgent(found.unknown)),
    found: countsOf(found),
    ...(chosen && {
      chosenCard: await makeCard(chosen, await cards.usedUnder(chosen.record.postKey), cards),
    }),
  };
}

/** Wherever it stands: also where the query, or the age of a log of very many, leaves it out of the lanes. */
async function findChosen(
  { find, people }: Known,
  { query, settings }: ViewSources,
): Promise<Item | null> {
  const record = query?.chosen === undefined ? undefined : await find(query.chosen);
  return record && isJudged(record) && isCounted(record, settings) ? itemOf(record, people) : null;
}

/** Looked for once a post. */
function usedIn({ under }: Inbox): (postKey: Key) => Promise<readonly string[]> {
  const found = new Map<Key, Promise<readonly string[]>>();
  return (postKey) => {
    const texts = found.get(postKey) ?? under(postKey).then((all) => usedUnder(all).texts);
    found.set(postKey, texts);
    return texts;
  };
}

function figuresOf(inbox: Inbox, sources: ViewSources): Partial<InboxView> {
  const { settings, tabPage, askedPost, session, now } = sources;
  const { lanes, records } = inbox;
  const [nextUp] = lanes.onHold.filter(({ record }) => record.due > now).sort(byDue);
  const isAsked = tabPage !== null && tabPage.postKey !== null && tabPage.postKey === askedPost;
  return {
    counts: countsOf(lanes),
    unseenPosts: unseenPostsOf(tabPage, inbox, leftOutBy(settings)),
    today: todayOf(inbox, { quiet: settings.quiet, now }),
    faces: facesOf(inbox, now),
    kept: keptPromises(
      Object.values(lanes).flatMap((items) => items.map(({ standing }) => standing)),
      now,
    ),
    next: nextUp
      ? {
          author: nextUp.author.name,
          at: nextUp.record.due,
          status: nextUp.standing.status === 'promised' ? 'promised' : 'postponed',
        }
      : null,
    ...sessionOf(session ?? null, inbox, now),
    reading: isAsked ? readingOf(tabPage, records) : null,
  };
}

function wantsFreshStart({ lanes, records }: Inbox, logBegan: number | null, now: number) {
  let lastAfresh: number | null = null;
  for (const { said } of records) {
    for (const entry of said) {
      if (entry.said.act === 'letGo' && entry.said.afresh)
        lastAfresh = Math.max(lastAfresh ?? 0, entry.at);
    }
  }
  const waitingSince = lanes.toAnswer.map(({ at }) => at);
  return offersFreshStart({ waitingSince, logBegan, lastAfresh, now });
}

function countsOf(lanes: Inbox['lanes']): InboxView['counts'] {
  return {
    toAnswer: lanes.toAnswer.length,
    onHold: lanes.onHold.length,
    done: lanes.done.length,
    unknown: lanes.unknown.length,
  };
}

/** The post of this page first. */
function hereFirst(items: readonly Item[], tabPage: TabPage | null): Item[] {
  const isHere = ({ record }: Item) => record.postKey === tabPage?.postKey;
  return [...items.filter(isHere), ...items.filter((item) => !isHere(item))];
}

function byDue({ record: one }: Item, { record: other }: Item): number {
  return one.due - other.due;
}

function byLastTouch(one: Item, other: Item): number {
  return lastTouch(other) - lastTouch(one);
}

function lastTouch({ standing, record }: Item): number {
  return standing.since ?? record.seenAt;
}
