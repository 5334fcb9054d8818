import { useRef } from 'preact/hooks';
import type { CommandResult } from '../../../lib/messages/messages.ts';
import { describeResult } from '../../../lib/i18n/describe-result.ts';
import { type ToastState, useToast } from '../../parts/use-toast.ts';
import { useWords } from '../../parts/words.ts';
import type { PeopleDesk } from './people-desk.ts';

/** What every part of the page does something with. */
export interface PeopleHand extends Pick<ToastState, 'toast' | 'endToast'> {
  desk: PeopleDesk;
  /**
   * Does it, says what came of it, and has the list read anew. A failure is said too, and given back. `undo` is offered with what was
   * done; `said` stands in place of the usual words; null says nothing when it worked.
   */
  run(command: () => Promise<CommandResult>, after?: After): Promise<CommandResult>;
  /** The list has to be read anew. */
  changed(): void;
}

interface After {
  undo?: () => void;
  said?: string | null;
}

export function usePeopleHand(desk: PeopleDesk, changed: () => void): PeopleHand {
  const t = useWords();
  const { toast, showToast, endToast } = useToast();
  const latest = useRef(changed);
  latest.current = changed;

  return {
    desk,
    changed: () => latest.current(),
    toast,
    endToast,
    async run(command, { undo, said } = {}) {
      const result = await command().catch((): CommandResult => ({ failed: 'noAnswer' }));
      if ('failed' in result) showToast({ text: describeResult(result, t), tone: 'failed' });
      else if (said !== null) {
        showToast({ text: said ?? describeResult(result, t), tone: 'done', undo });
      }
      if ('done' in result) latest.current();
      return result;
    },
  };
}
