import { isRunning } from '../inbox/session.ts';
import type { CommandResult, FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Background } from './background.ts';
import { guardCommand } from './guard-command.ts';
import { askReading } from './reading.ts';
import { changeSession } from './session.ts';
import { tabOf } from './tab-of.ts';

export type SessionCommands = Handlers<
  Pick<FromView, 'session.start' | 'session.end' | 'session.dismiss' | 'badge.wake' | 'reading.ask'>
>;

/** Sitting down for some minutes, getting up again, and reading a post to its end. */
export function sessionCommands(background: Background): SessionCommands {
  const { refresh } = background;
  const change = (
    done: Extract<CommandResult, { done: unknown }>['done'],
    ...[act]: Parameters<typeof changeSession>
  ) =>
    guardCommand(background, async () => {
      await changeSession(act);
      refresh();
      return { done };
    });

  return {
    'session.start': ({ minutes }) => startSession(background, minutes),
    'session.end': () =>
      change('sessionEnded', (session) => {
        const now = Date.now();
        return session && isRunning(session, now) ? { ...session, endedAt: now } : session;
      }),
    'session.dismiss': () =>
      change('sessionEnded', (session) => session && { ...session, dismissed: true }),
    'badge.wake': () => change('awake', (session) => session && { ...session, awake: true }),
    'reading.ask': ({ on }, sender) =>
      guardCommand(background, async () => {
        const asked = await askReading(await tabOf(sender), on);
        refresh();
        return asked ? { done: on ? 'reading' : 'readingEnded' } : { failed: 'unreachable' };
      }),
  };
}

const shortestMinutes = 5;
const longestMinutes = 60;

/** Sits down for so many minutes, 5 to 60. One that runs already goes on. */
export function startSession(background: Background, minutes: number): Promise<CommandResult> {
  return guardCommand(background, async () => {
    const whole = Number.isFinite(minutes) ? Math.round(minutes) : 0;
    const startedAt = Date.now();
    await changeSession((session) =>
      session && isRunning(session, startedAt)
        ? session
        : {
            startedAt,
            minutes: Math.min(longestMinutes, Math.max(shortestMinutes, whole)),
            endedAt: null,
            dismissed: false,
            awake: false,
          },
    );
    background.refresh();
    return { done: 'sessionStarted' };
  });
}
