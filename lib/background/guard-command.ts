import type { CommandResult } from '../messages/messages.ts';
import { faultOf, writeFault } from './fault.ts';

/** Carries out a command. Whatever fails becomes a code that has its sentence; nothing is swallowed. */
export async function guardCommand(act: () => Promise<CommandResult>): Promise<CommandResult> {
  try {
    return await act();
  } catch (error) {
    if ((error as Error).name === 'NoAnswer') return { failed: 'unreachable' };
    console.error('Ricevuto could not carry out a command', error);
    const fault = faultOf(error);
    await writeFault(fault);
    return { failed: fault === 'databaseFull' ? 'databaseFull' : 'databaseBroken' };
  }
}
