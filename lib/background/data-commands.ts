import type { FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Background } from './background.ts';
import { guardCommand } from './guard-command.ts';
import { buildMenus } from './menus.ts';
import { wipe } from './wipe.ts';

export type DataCommands = Handlers<Pick<FromView, 'data.changed' | 'data.wipe'>>;

/** What concerns all of one's data at once. */
export function dataCommands(background: Background): DataCommands {
  return {
    'data.changed': async () => {
      background.memory.forget();
      await buildMenus(background);
      background.refresh();
      return { taken: true };
    },
    'data.wipe': () =>
      guardCommand(background, async () => {
        await wipe(background);
        return { done: 'wiped' };
      }),
  };
}
