import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Template } from '../templates/template.ts';
import type { Interaction, Key } from './interaction.ts';
import type { Gathered } from './gather-comments.ts';
import type { PersonRecord } from './people/people.ts';
import type { AccountRecord, CommentRecord, PostRecord } from './records.ts';
import { forgetWeeks, type Week } from './insights/weeks.ts';
import type { WordRow } from './words/word-rows.ts';

/**
 * The stored versions, oldest first; each names the tables that it adds or indexes anew. Each has an example in tests/log/examples; a
 * test opens every one with today's code.
 */
export const schemaVersions = {
  1: {
    interactions: 'id, recordedAt, kind, site',
    comments: 'key, postKey, status, due',
    posts: 'key, site',
    accounts: 'key, site',
  },
  2: {
    // Nothing asks by kind or site alone. A comment's first sight is in neither new index: its id tells it. Few facts name a template.
    interactions: 'id, recordedAt, [site+commentId], templateId',
    templates: 'id',
    drafts: 'id',
  },
  3: {
    // The log is read by site and kind, newest first; a million lines allow no other way.
    interactions: 'id, recordedAt, [site+kind+recordedAt], [site+commentId], templateId',
    // Texts are forgotten by their age: only those that still have one are in that index.
    comments: 'key, postKey, status, due, time, touched, personKey, textAt, promiseDue',
    posts: 'key, site, authorKey',
    people: 'key, lastAt, stale, muted',
    words: '[month+bucket]',
    staged: 'id',
    gathered: '[postKey+first]',
    jobs: 'name',
    weeks: 'week',
  },
} as const;

/** Unsent words, by an id of the view's own (`<key> reply`). */
export interface UnsentDraft {
  id: string;
  text: string;
  /** When they were last changed, epoch ms. */
  at: number;
}

/** A fact of an import, by its id, until all of them are taken (lib/log/file/take-staged.ts) or dropped. */
export interface StagedFact {
  id: string;
  fact: Interaction;
}

/** Work that is not finished, and where it stands. Whatever runs it goes on from here, even after the worker was stopped. */
export interface Job {
  name: 'rebuild';
  stage: 'posts' | 'comments' | 'judge' | 'people';
  /** All up to and with this key is done; null: nothing of this stage yet. */
  after: Key | null;
  /** How many facts and comments were gone through. */
  done: number;
  /** The last try failed; gone with the next step that is made. */
  isStuck?: true;
}

/** The extension's own IndexedDB. Written by the background only. */
export class LogDatabase extends Dexie {
  /** The log: append only. */
  declare interactions: EntityTable<Interaction, 'id'>;
  /** Derived; can be rebuilt from the log. */
  declare comments: EntityTable<CommentRecord, 'key'>;
  declare posts: EntityTable<PostRecord, 'key'>;
  declare accounts: EntityTable<AccountRecord, 'key'>;
  /** The person's own templates, and what they changed in the starter set. */
  declare templates: EntityTable<Template, 'id'>;
  declare drafts: EntityTable<UnsentDraft, 'id'>;
  /** Derived, and counted anew when somebody asks (lib/log/people/settle-people.ts). */
  declare people: EntityTable<PersonRecord, 'key'>;
  /** The inverted index of the log’s search. */
  declare words: Table<WordRow, [month: string, bucket: string]>;
  declare staged: EntityTable<StagedFact, 'id'>;
  /** Comments that a rebuild has folded and not judged yet. */
  declare gathered: Table<Gathered, [postKey: Key, first: Key]>;
  declare jobs: EntityTable<Job, 'name'>;
  /** Derived, for figures. */
  declare weeks: EntityTable<Week, 'week'>;

  constructor(name = 'ricevuto') {
    super(name);
    this.use(forgetWeeks);
    for (const [version, stores] of Object.entries(schemaVersions)) {
      this.version(Number(version)).stores(stores);
    }
    this.version(2).upgrade((transaction) =>
      transaction
        .table<CommentRecord>('comments')
        .toCollection()
        .modify((record) => {
          record.labelled ??= [];
        }),
    );
    // The new fields are filled in later, a few at a time: a versionchange must not take minutes.
    this.version(3).upgrade((transaction) => transaction.table<Job>('jobs').put(wholeRebuild));
  }
}

/** Everything that is derived is derived anew. */
export const wholeRebuild: Job = { name: 'rebuild', stage: 'posts', after: null, done: 0 };
