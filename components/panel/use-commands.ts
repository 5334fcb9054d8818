import { useRef, useState } from 'preact/hooks';
import type { CommandResult, NoticeCode } from '../../lib/messages/messages.ts';
import { describeOffer } from '../../lib/i18n/describe-offer.ts';
import { describeResult } from '../../lib/i18n/describe-result.ts';
import type { Translate } from '../../lib/i18n/translator.ts';
import { type ToastState, useToast } from '../parts/use-toast.ts';

export interface Commands extends Pick<ToastState, 'toast' | 'endToast'> {
  /**
   * Runs one command for a comment. True when it was done; otherwise the reason has been shown and nothing was changed.
   * `said`: what is told when it is done, where the usual sentence would not do.
   */
  run(key: string, command: () => Promise<CommandResult>, said?: string): Promise<boolean>;
  /** Changes a setting and says so; `back` takes it back. */
  change(said: string, act: () => Promise<void>, back: () => Promise<void>): Promise<boolean>;
  /** One sentence, where nothing was changed. */
  say(text: string): void;
  /** For what changes nothing (opening, closing): says so if it had no answer. */
  attempt(act: () => Promise<void>): Promise<void>;
  /** Takes the last command back that can be taken back. */
  undoLast(): void;
  /** Comments with a command under way. */
  busy: ReadonlySet<string>;
}

/** Longer than a page takes to open a reply box; after it the background counts as silent. */
const answerWithinMs = 20_000;

/** Every command of the panel goes through here: one at a time for a comment, its outcome always said, failures too. */
export function useCommands(
  t: Translate,
  undo: (facts: readonly string[]) => Promise<CommandResult>,
): Commands {
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const { toast, showToast, endToast } = useToast();
  const underWay = useRef(new Set<string>());
  const done = useRef<Step[]>([]);
  const count = useRef(0);

  const perform = async (
    key: string,
    command: () => Promise<CommandResult>,
    { said, back }: { said?: string; back?: Step['back'] } = {},
  ): Promise<boolean> => {
    if (underWay.current.has(key)) return false;
    underWay.current.add(key);
    setBusy(new Set(underWay.current));
    const result = await answerOf(command);
    underWay.current.delete(key);
    setBusy(new Set(underWay.current));
    const link = describeOffer(result, t);
    if ('failed' in result) {
      showToast({ tone: 'failed', text: describeResult(result, t), link });
      return false;
    }
    const step = stepBack(key, back ?? (result.facts && (() => undo(result.facts ?? []))));
    if (step) done.current.push(step);
    showToast({
      tone: 'done',
      text: said ?? describeResult(result, t),
      link,
      undo: step && (() => takeBack(step)),
    });
    return true;
  };

  const takeBack = (step: Step) => {
    void perform(step.key, step.back).then((undone) => {
      if (undone) done.current = done.current.filter((each) => each !== step);
    });
  };

  const attempt: Commands['attempt'] = async (act) => {
    try {
      await act();
    } catch (error) {
      console.warn('Ricevuto: no answer', error);
      showToast({ tone: 'failed', text: t('failure:noAnswer') });
    }
  };

  return {
    run: (key, command, said) => perform(key, command, { said }),
    change: (said, act, back) =>
      perform(`change ${(count.current += 1)}`, settled('saved', act), {
        said,
        back: settled('undone', back),
      }),
    say: (text) => showToast({ tone: 'done', text }),
    attempt,
    busy,
    toast,
    undoLast: () => {
      const step = done.current.at(-1);
      if (step) takeBack(step);
      else showToast({ tone: 'done', text: t('panel:nothingToUndo') });
    },
    endToast,
  };
}

/** How to take one command back. */
interface Step {
  key: string;
  back: () => Promise<CommandResult>;
}

let steps = 0;

function stepBack(key: string, back: Step['back'] | undefined): Step | undefined {
  return back && { key: `undo ${key} ${(steps += 1)}`, back };
}

function settled(done: NoticeCode, act: () => Promise<void>): Step['back'] {
  return async () => {
    await act();
    return { done };
  };
}

async function answerOf(command: () => Promise<CommandResult>): Promise<CommandResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<CommandResult>((resolve) => {
    timer = setTimeout(() => resolve({ failed: 'noAnswer' }), answerWithinMs);
  });
  try {
    return await Promise.race([command(), silence]);
  } catch (error) {
    console.warn('Ricevuto: a command had no answer', error);
    return { failed: 'noAnswer' };
  } finally {
    clearTimeout(timer);
  }
}
