import type { CommandResult } from '../messages/messages.ts';
import type { Background } from './background.ts';
import { faultOf, isOfDatabase, writeFault } from './fault.ts';

/** Carries out a command. Whatever fails becomes a code that has its sentence; nothing is swallowed. */
export async function guardCommand(
  { refresh }: Background,
  act: () => Promise<CommandResult>,
): Promise<CommandResult> {
  try {
    return await act();
  } catch (error) {
    if ((error as Error).name === 'NoAnswer') return { failed: 'unreachable' };
    console.error('Ricevuto could not carry out a command', error);
    if (!isOfDatabase(error)) return { failed: 'noAnswer' };
    const fault = faultOf(error);
    if (await writeFault(fault)) refresh();
    return { failed: fault === 'databaseFull' ? 'databaseFull' : 'databaseBroken' };
  }
}
