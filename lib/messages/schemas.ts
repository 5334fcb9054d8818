import * as v from 'valibot';
import { platformIds } from '../comments/comment.ts';
import { filterNames } from '../inbox/filters.ts';
import { nudgeKinds } from '../inbox/nudge-kinds.ts';
import { longestChange } from '../inbox/useful.ts';
import { commentKinds } from '../language/comment-kind.ts';
import {
  fewestKeptDays,
  languages,
  mostGoalHours,
  mostKeptDays,
  mostOldDays,
  panelKeys,
} from '../settings/settings.ts';
import { longestTitle, situations } from '../templates/read-row.ts';
import { longestText, shortcutPattern, textTagPattern } from '../templates/template.ts';

/**
 * Shapes and sizes of what comes from a page. A page can be hostile and our reader can be wrong: what does not fit is dropped here,
 * before it can reach the log.
 */
export const string = v.pipe(
  v.string(),
  // Half a surrogate pair would be another character in each place that keeps it.
  v.transform((text) => text.toWellFormed()),
);
/** On one line, without what is not seen. */
const words = v.pipe(
  string,
  v.transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()),
);
/** A site's own id of a thing. */
export const id = v.pipe(string, v.minLength(1), v.maxLength(500));
const line = v.pipe(string, v.maxLength(1_000));
const url = v.pipe(v.string(), v.maxLength(4_000), v.check(isWebAddress));
/** The furthest that a Date reaches (ECMA-262, 21.4.1.1); beyond it no date can be shown. */
export const furthest = 8.64e15;
const moment = v.nullable(v.pipe(v.number(), v.minValue(-furthest), v.maxValue(furthest)));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const mine = v.union([v.boolean(), v.literal('unknown')]);

const author = v.object({ id: line, name: line, handle: v.optional(line) });

export const comment = v.object({
  id,
  postId: id,
  parentId: v.optional(v.nullable(id)),
  author,
  text: v.pipe(string, v.maxLength(10_000)),
  at: moment,
  precisionMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
  position: v.optional(v.pipe(v.number(), v.finite())),
  permalink: url,
  mine: v.boolean(),
  hearted: v.optional(v.boolean()),
  folded: v.optional(
    v.object({ hidden: v.nullable(count), ownerReplied: v.optional(v.boolean()) }),
  ),
  mentions: v.optional(v.pipe(v.array(line), v.maxLength(100))),
  lang: v.optional(v.pipe(v.string(), v.maxLength(35))),
  visibility: v.optional(v.picklist(['public', 'private', 'held'])),
});

export const post = v.object({
  id,
  title: line,
  url,
  mine,
  total: v.nullable(count),
  at: v.optional(moment),
  author: v.optional(author),
});

export const account = v.object({ id, name: line, handle: v.optional(line) });

export const pageObservation = v.object({
  platform: v.picklist(platformIds),
  url,
  kind: v.picklist(['post', 'profile', 'inbox', 'other']),
  mine,
  account: v.nullable(account),
  post: v.optional(post),
  profileId: v.optional(id),
  comments: listOf(comment, 'comment'),
  posts: listOf(post, 'post'),
  presentIds: v.nullable(v.pipe(v.array(id), v.maxLength(100_000))),
  coverage: v.nullable(
    v.object({ seen: count, total: v.nullable(count), folded: count, complete: v.boolean() }),
  ),
  readable: v.object({
    found: count,
    read: count,
    anchors: v.optional(v.record(v.pipe(v.string(), v.regex(/^\w{1,40}$/u)), count)),
  }),
  isDark: v.boolean(),
  more: v.boolean(),
});

/** Each by itself: one that does not fit must not hide the others beside it. */
function listOf<Item>(item: v.GenericSchema<unknown, Item>, name: string) {
  return v.pipe(
    v.array(v.unknown()),
    v.maxLength(1_000),
    v.transform((list) =>
      list.flatMap((each) => {
        const parsed = v.safeParse(item, each);
        if (!parsed.success)
          console.warn(`Ricevuto dropped a ${name}`, v.flatten(parsed.issues).nested);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
}

const minuteOfDay = whole(0, 1_439);
const filterName = v.nullable(v.picklist(filterNames));

const quietTimes = v.object({
  hours: v.nullable(v.object({ from: minuteOfDay, to: minuteOfDay })),
  days: setOf(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 7),
  holidays: setOf(v.pipe(v.string(), v.isoDate()), 60),
});

/** What a view may change; sites are turned on and off by their own messages. */
export const settingsChange = v.partial(
  v.object({
    language: v.picklist(['browser', ...languages]),
    countFrom: v.nullable(v.pipe(v.number(), v.finite())),
    backupPutOffUntil: moment,
    theme: v.picklist(['system', 'light', 'dark']),
    badge: v.picklist(['number', 'dot', 'off']),
    heartCounts: v.boolean(),
    welcomed: v.boolean(),
    quiet: quietTimes,
    silencedNudges: setOf(v.picklist(nudgeKinds), nudgeKinds.length),
    keysOff: setOf(v.picklist(panelKeys), panelKeys.length),
    filter: v.object({
      last: filterName,
      lastAt: v.pipe(v.number(), v.finite()),
      standard: filterName,
    }),
    sessionMinutes: whole(5, 60),
    notifications: v.object({ digestAt: v.nullable(minuteOfDay), promises: v.boolean() }),
    formalIn: setOf(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)), 20),
    expandShortcuts: v.boolean(),
    goals: v.nullable(
      v.object({
        wordHours: whole(1, mostGoalHours),
        questionHours: whole(1, mostGoalHours),
        oldDays: whole(1, mostOldDays),
      }),
    ),
    forgetTextsAfterDays: v.nullable(whole(fewestKeptDays, mostKeptDays)),
    leftOutAccounts: setOf(id, 500),
    lastBackupAt: moment,
    remindsOfBackup: v.boolean(),
  }),
);

function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/** Each once. */
function setOf<Item>(item: v.GenericSchema<unknown, Item>, most: number) {
  return v.pipe(
    v.array(item),
    v.transform((items) => [...new Set(items)]),
    v.maxLength(most),
  );
}

/** What becomes a fact of the log for good. */
export const commentLabel = v.picklist(commentKinds);
export const decisionForSeveral = v.variant('act', [
  v.object({ act: v.literal('done') }),
  v.object({ act: v.literal('letGo'), reason: v.optional(v.pipe(string, v.maxLength(10_000))) }),
  v.object({
    act: v.literal('postpone'),
    until: v.pipe(v.number(), v.minValue(0), v.maxValue(furthest)),
  }),
]);
/** What a criticism brought about, in the person's own words. */
export const usefulSchema = v.nullable(
  v.object({ changed: v.pipe(string, v.trim(), v.maxLength(longestChange)), told: v.boolean() }),
);

export const personWord = v.variant('act', [
  v.object({ act: v.literal('note'), text: v.pipe(string, v.maxLength(10_000)) }),
  v.object({
    act: v.literal('tags'),
    tags: setOf(v.pipe(words, v.minLength(1), v.maxLength(50)), 20),
  }),
  v.object({ act: v.literal('mute'), muted: v.boolean() }),
]);

/** What becomes a template of the library for good. */
export const templateSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/u)),
  title: v.pipe(words, v.minLength(1), v.maxLength(longestTitle)),
  folder: v.pipe(words, v.maxLength(100)),
  tags: v.pipe(v.array(v.pipe(words, v.maxLength(50), v.regex(/^[^,]+$/u))), v.maxLength(20)),
  texts: v.pipe(
    v.record(v.pipe(v.string(), v.regex(textTagPattern)), v.pipe(string, v.maxLength(longestText))),
    v.maxEntries(40),
  ),
  goodFor: v.pipe(v.array(v.picklist(situations)), v.maxLength(situations.length)),
  purpose: v.picklist(['acknowledge', 'promise', 'reply']),
  shortcut: v.optional(v.pipe(v.string(), v.regex(shortcutPattern))),
  favourite: v.boolean(),
  position: v.pipe(v.number(), v.finite()),
});

/** http(s) only: a permalink becomes a link in our pages, and `javascript:` must not. */
function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}
