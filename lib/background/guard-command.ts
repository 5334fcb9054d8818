import type { FaultCode } from '../inbox/view.ts';
import type { CommandResult } from '../messages/messages.ts';
import type { Background } from './background.ts';
import { faultOf, isOfDatabase, writeFault } from './fault.ts';

/** Carries out a command. Whatever fails becomes a code that has its sentence; nothing is swallowed. */
export async function guardCommand(
  background: Background,
  act: () => Promise<CommandResult>,
): Promise<CommandResult> {
  try {
    return await act();
  } catch (error) {
    if ((error as Error).name === 'NoAnswer') return { failed: 'unreachable' };
    console.error('Ricevuto could not carry out a command', error);
    const fault = await noteFault(background, error);
    if (fault === null) return { failed: 'noAnswer' };
    return { failed: fault === 'databaseFull' ? 'databaseFull' : 'databaseBroken' };
  }
}

/** Shows a fault of the database in each view; null: this error says nothing about the log. */
export async function noteFault(
  { refresh }: Background,
  error: unknown,
): Promise<FaultCode | null> {
  if (!isOfDatabase(error)) return null;
  const fault = faultOf(error);
  if (await writeFault(fault)) refresh();
  return fault;
}
