import { parseKey, platformOfSite } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import { descend, type Reach, readSites, type Span } from './descend.ts';
import type { Interaction } from '../interaction.ts';
import { isOlder } from './line-order.ts';
import { hasAll, readSearch, type Search } from '../words/line-words.ts';
import { linesOfFacts } from './lines-of-facts.ts';
import type { LogFilter, LogLine, LogPage, LogPosition, LogQuery } from './log-line.ts';
import { searchFacts } from '../words/search-words.ts';
import { interactionKinds } from '../interaction-kinds.ts';
import { aboutKey } from '../words/word-rows.ts';

/**
 * Reads a page of the log, newest first, by indexes alone. Looks at no more than some thousands of facts: where a filter keeps little
 * the page is short, and says where it goes on.
 */
export async function readLines(database: LogDatabase, query: LogQuery): Promise<LogPage> {
  const { limit, after } = query;
  const search = readSearch(query.query ?? '');
  const lines: LogLine[] = [];
  let looked = 0;

  for await (const facts of portions(candidates(database, query, search))) {
    const fitting = facts.filter((fact) => isFitting(fact, query));
    for (const line of await linesOfFacts(database, fitting)) {
      if (!holds(line, query, search)) continue;
      lines.push(line);
      if (lines.length === limit) return { lines, next: positionOf(line.fact) };
    }
    looked += facts.length;
    const last = facts.at(-1);
    if (last && after && !isOlder(after, last)) break;
    if (last && looked >= mostLooked) return { lines, next: positionOf(last) };
  }
  return { lines, next: null };
}

/** In one moment there may stand thousands; each portion is a task of its own. */
async function* portions(all: AsyncIterable<Interaction[]>): AsyncGenerator<Interaction[]> {
  for await (const facts of all) {
    for (let start = 0; start < facts.length; start += mostAtOnce) {
      yield facts.slice(start, start + mostAtOnce);
    }
  }
}

/** A tenth of a second's work. */
const mostLooked = 1_500;

async function* candidates(
  database: LogDatabase,
  query: LogQuery,
  search: Search | null,
): AsyncGenerator<Interaction[]> {
  const { person, post, limit, before, after } = query;
  const span: Span = {
    from: Math.max(query.from ?? 0, after?.recordedAt ?? 0),
    to: query.to ?? Infinity,
    before,
  };
  const reach = await reachOf(database, query);
  const terms = [person, post].flatMap((key) => (key ? [aboutKey(key)] : []));
  terms.push(...(search?.whole ?? []));
  const beginning = search?.beginning ?? null;
  if (terms.length > 0 || beginning !== null) {
    yield* searchFacts(database, { terms, beginning }, reach, span);
    return;
  }
  const take = descend(database, reach, span);
  for (;;) {
    const facts = await take(Math.min(limit, mostAtOnce));
    if (facts.length > 0) yield facts;
    else return;
  }
}

const mostAtOnce = 128;

/** What the facts' own index can leave out. */
async function reachOf(database: LogDatabase, filter: LogFilter): Promise<Reach> {
  const { kinds, platform, account } = filter;
  const accountSite = account && parseKey(account)?.site;
  if (!kinds && !platform && !account) return undefined;
  const sites = (await readSites(database)).filter(
    (site) =>
      (!platform || platformOfSite(site) === platform) && (!account || site === accountSite),
  );
  return sites.flatMap((site) => (kinds ?? interactionKinds).map((kind) => ({ site, kind })));
}

function isFitting(fact: Interaction, query: LogQuery): boolean {
  const { kinds, platform, account, after } = query;
  return (
    (!kinds || kinds.includes(fact.kind)) &&
    (!platform || platformOfSite(fact.site) === platform) &&
    (!account || account.startsWith(`${fact.site}/`)) &&
    (!after || isOlder(after, fact))
  );
}

function holds(line: LogLine, filter: LogFilter, search: Search | null): boolean {
  const { account, person, post } = filter;
  return (
    (!account || line.accountKey === account) &&
    (!person || line.personKey === person || line.otherPersonKey === person) &&
    (!post || line.postKey === post) &&
    (!search || hasAll(search, line))
  );
}

function positionOf({ recordedAt, id }: Interaction): LogPosition {
  return { recordedAt, id };
}
