import type { Settings } from '../../../lib/settings/settings.ts';

export const monthMs = 30 * 86_400_000;

export type BackupSettings = Pick<
  Settings,
  'lastBackupAt' | 'remindsOfBackup' | 'backupPutOffUntil'
>;

/** Whether to speak of a backup: none for a month, a log that is older than that, and nobody said "not now" since. Times in epoch ms. */
export function isBackupDue(
  settings: BackupSettings,
  logBegan: number | null,
  now: number,
): boolean {
  return mayAsk(settings, now) && logBegan !== null && now - logBegan >= monthMs;
}

/** The settings alone allow it; then it is worth asking when the log began. */
export function mayAsk(
  { lastBackupAt, remindsOfBackup, backupPutOffUntil }: BackupSettings,
  now: number,
): boolean {
  const isRecent = lastBackupAt !== null && now - lastBackupAt < monthMs;
  const isPutOff = backupPutOffUntil !== null && now < backupPutOffUntil;
  return remindsOfBackup && !isRecent && !isPutOff;
}
