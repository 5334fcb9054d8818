import Dexie, { type EntityTable } from 'dexie';
import type { Template } from '../templates/template.ts';
import type { Interaction } from './interaction.ts';
import type { PersonRecord } from './people.ts';
import type { AccountRecord, CommentRecord, PostRecord } from './records.ts';

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
    comments: 'key, postKey, status, due, time, personKey',
    people: 'key, lastAt, stale',
    words: '[word+month]',
    staged: 'id',
    jobs: 'name',
  },
} as const;

/** Unsent words, by an id of the view's own (`<key> reply`). */
export interface UnsentDraft {
  id: string;
  text: string;
  /** When they were last changed, epoch ms. */
  at: number;
}

/** The extension's own IndexedDB. Written by the background only. */
export class LogDatabase extends Dexie {
  /** The log: append only. */
  declare interactions: EntityTable<Interaction, 'id'>;
  /** Derived; can be rebuilt from the log. */
  declare comments: EntityTable<CommentRecord, 'key'>;
  declare posts: EntityTable<PostRecord, 'key'>;
  declare accounts: EntityTable<AccountRecord, 'key'>;
  declare people: EntityTable<PersonRecord, 'key'>;
  /** The person's own templates, and what they changed in the starter set. */
  declare templates: EntityTable<Template, 'id'>;
  declare drafts: EntityTable<UnsentDraft, 'id'>;

  constructor(name = 'ricevuto') {
    super(name);
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
  }
}
