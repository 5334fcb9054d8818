import { isQuotaError } from '../../lib/log/file/is-quota-error.ts';

/** An error in words that a message can carry; a full disk keeps its name. */
export function faultIn(error: unknown): { name: string; message: string } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  return { name: isQuotaError(error) ? 'QuotaExceededError' : error.name, message: error.message };
}
