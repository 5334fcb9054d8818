import * as v from 'valibot';
import { settingsChange } from '../../messages/schemas.ts';
import type { Settings } from '../../settings/settings.ts';

/** What another browser must not take over: its permissions, what it was asked, what it saved. */
const ofThisDevice = [
  'sites',
  'welcomed',
  'notifications',
  'filter',
  'lastBackupAt',
  'backupPutOffUntil',
] as const satisfies (keyof Settings)[];

export type PortableSettings = Omit<Settings, (typeof ofThisDevice)[number]>;

/** The settings that go with one's data into a file. */
export function portableSettings(settings: Settings): PortableSettings {
  const left: Partial<Settings> = { ...settings };
  for (const name of ofThisDevice) delete left[name];
  return left as PortableSettings;
}

/** The settings of a file, each checked by itself: one that does not fit leaves the others. null: there are none. */
export function checkSettings(value: unknown): Partial<PortableSettings> | null {
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value).filter(
    ([name]) => !(ofThisDevice as readonly string[]).includes(name),
  );
  const fitting = entries.flatMap(([name, each]) => {
    const { success, output } = v.safeParse(settingsChange, { [name]: each });
    return success ? Object.entries(output) : [];
  });
  return fitting.length > 0 ? Object.fromEntries(fitting) : null;
}
