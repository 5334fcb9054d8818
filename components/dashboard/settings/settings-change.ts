import type { Settings } from '../../../lib/settings/settings.ts';

/** Stores part of the settings at once, and says so. */
export type ChangeSettings = (part: Partial<Omit<Settings, 'sites'>>) => void;
