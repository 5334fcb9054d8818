import type { Language } from '../../../lib/settings/settings.ts';

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in one figure: "12 kB", "3,4 MB", "1,2 TB". In thousands, as disks are sold and browsers count. */
export function formatBytes(bytes: number, language: Language): string {
  let value = bytes / 1_000;
  let place = 0;
  while (value >= 1_000 && place < units.length - 1) {
    value /= 1_000;
    place += 1;
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[place],
    maximumFractionDigits: value < 10 && place > 0 ? 1 : 0,
  }).format(value);
}
