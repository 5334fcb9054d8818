import Dexie, { type EntityTable } from 'dexie';
import type { Interaction } from './interaction.ts';
import type { AccountRecord, CommentRecord, PostRecord } from './records.ts';

/** The stored versions, oldest first. Each has an example in tests/log/examples; a test opens every one with today's code. */
export const schemaVersions = {
  1: {
    interactions: 'id, recordedAt, kind, site',
    comments: 'key, postKey, status, due',
    posts: 'key, site',
    accounts: 'key, site',
  },
} as const;

/** The extension's own IndexedDB. Written by the background only. */
export class LogDatabase extends Dexie {
  /** The log: append only. */
  declare interactions: EntityTable<Interaction, 'id'>;
  /** Derived; can be rebuilt from the log. */
  declare comments: EntityTable<CommentRecord, 'key'>;
  declare posts: EntityTable<PostRecord, 'key'>;
  declare accounts: EntityTable<AccountRecord, 'key'>;

  constructor(name = 'ricevuto') {
    super(name);
    for (const [version, stores] of Object.entries(schemaVersions)) {
      this.version(Number(version)).stores(stores);
    }
  }
}
