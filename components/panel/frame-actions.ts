import type { CommandResult, FromView } from '../../lib/messages/messages.ts';
import type { UsedTemplate } from '../../lib/templates/template.ts';

/** What the panel around the cards can ask for. Each may reject, which counts as no answer. */
export interface FrameActions {
  /** Done, postponed or let go for several at once; one undo. */
  decide(keys: readonly string[], said: Decision): Promise<CommandResult>;
  /** How many that wait were written before this moment, epoch milliseconds. */
  countBefore(before: number): Promise<number>;
  startAfresh(before: number): Promise<CommandResult>;
  startSession(minutes: number): Promise<CommandResult>;
  endSession(): Promise<CommandResult>;
  dismissSummary(): Promise<CommandResult>;
  /** The badge shall count again. */
  wake(): Promise<CommandResult>;
  /** Whether the person wants to see all comments of the post beside the panel. */
  askReading(on: boolean): Promise<CommandResult>;
  readTemplates(): Promise<UsedTemplate[]>;
  changeSettings(change: FromView['settings.change']['in']): Promise<void>;
}

export type Decision = FromView['comments.decide']['in']['said'];
