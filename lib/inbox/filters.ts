import type { PlatformId } from '../comments/comment.ts';
import type { Key } from '../log/interaction.ts';
import { atHour } from './at-hour.ts';
import type { CommentCard } from './view.ts';

/** What one can keep in the list of those who wait. A comment may be in several. */
export const filterNames = ['question', 'criticism', 'cameBack', 'firstTime', 'regular'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a view wants to see of the lanes. */
export interface InboxQuery {
  /** Holds for the lane of those who wait. */
  filter: FilterName | null;
  /** Words that must all stand in text, name or post title; case and accents do not matter. Holds for every lane. */
  search: string;
  /** Of one platform or one account only, whatever page stands beside the view; absent: as the page says. Holds for every lane. */
  scope?: { platform: PlatformId } | { account: Key };
  /** The comment that is open in the view: its card comes with the view even where the rest of the query leaves it out. */
  chosen?: Key;
}

export const wholeInbox: InboxQuery = { filter: null, search: '' };

type Filtered = Pick<CommentCard, 'kind' | 'isFirstTime' | 'isRegular' | 'standing'>;

export function isKept(filter: FilterName, card: Filtered): boolean {
  switch (filter) {
    case 'question':
    case 'criticism':
      return card.kind === filter;
    case 'cameBack':
      return card.standing.cameBack;
    case 'firstTime':
      return card.isFirstTime;
    case 'regular':
      return card.isRegular;
  }
}

/** How many each filter keeps. */
export function countFilters(cards: readonly Filtered[]): Record<FilterName, number> {
  const counts = { question: 0, criticism: 0, cameBack: 0, firstTime: 0, regular: 0 };
  for (const card of cards)
    for (const filter of filterNames) if (isKept(filter, card)) counts[filter] += 1;
  return counts;
}

interface FilterSettings {
  last: FilterName | null;
  /** Epoch ms. */
  lastAt: number;
  standard: FilterName | null;
}

/** The filter with which a panel opens: the one used last for the rest of that day, then the person's standard. */
export function filterToBeginWith(
  { last, lastAt, standard }: FilterSettings,
  now: number,
): FilterName | null {
  return atHour(lastAt, 0, 0) === atHour(now, 0, 0) ? last : standard;
}
