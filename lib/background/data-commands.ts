import type { FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Background } from './background.ts';

export type DataCommands = Handlers<Pick<FromView, 'data.changed' | 'data.wipe'>>;

/** What concerns all of one's data at once. */
export function dataCommands(_background: Background): DataCommands {
  return {
    'data.changed': async () => ({ taken: true }),
    'data.wipe': async () => ({ failed: 'noAnswer' }),
  };
}
