import type { FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Background } from './background.ts';

export type SessionCommands = Handlers<
  Pick<FromView, 'session.start' | 'session.end' | 'session.dismiss' | 'badge.wake' | 'reading.ask'>
>;

/** Sitting down for some minutes, getting up again, and reading a post to its end. */
export function sessionCommands(_background: Background): SessionCommands {
  const missing = () => {
    throw new Error('not built');
  };
  return {
    'session.start': missing,
    'session.end': missing,
    'session.dismiss': missing,
    'badge.wake': missing,
    'reading.ask': missing,
  };
}
