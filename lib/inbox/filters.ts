/** What one can keep in the list of those who wait. A comment may be in several. */
export const filterNames = ['question', 'criticism', 'cameBack', 'firstTime', 'regular'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a view wants to see of the lanes. */
export interface InboxQuery {
  /** Holds for the lane of those who wait. */
  filter: FilterName | null;
  /** Words that must all stand in text, name or post title; case and accents do not matter. Holds for every lane. */
  search: string;
}

export const wholeInbox: InboxQuery = { filter: null, search: '' };
