import type { CommentKind } from '../language/comment-kind.ts';
import type { Purpose } from './interaction.ts';

/** What happened to one comment, newest first, and who or what decided it. Each has its sentence in lib/i18n under `history`. */
export type HistoryLine = { at: number; by: 'page' | 'person' } & (
  | { what: 'written' | 'seen' | 'changed' | 'gone' | 'hearted' }
  /** A reply of the user's was seen below it. */
  | { what: 'replied'; as: 'thanks' | 'promise' | 'answer'; text: string }
  | { what: 'inserted' | 'copied'; purpose: Purpose; text: string }
  | { what: 'done' | 'reopened' }
  | { what: 'letGo'; reason?: string; afresh?: true }
  | { what: 'postponed'; until: number }
  | { what: 'promised'; due: number }
  | { what: 'labelled'; kind: CommentKind }
  /** The person took back what they had decided. */
  | { what: 'undone'; undid: 'done' | 'letGo' | 'postponed' | 'promised' | 'reopened' | 'labelled' }
);
