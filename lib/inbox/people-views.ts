/** Ways to look at the people; what puts somebody into each is in lib/inbox/find-people.ts. */
export const peopleViews = [
  'all',
  'regulars',
  'newThisMonth',
  'goneQuiet', // a regular who has not written for 60 days
  'waiting',
  'neverVisited', // wrote five times, and has no word of the user's on their own page
  'muted',
] as const;
export type PeopleViewName = (typeof peopleViews)[number];
