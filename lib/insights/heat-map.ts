import { mondayFirst } from './local-days.ts';

/** How much happens in each hour of the week, in the device's own time zone: Monday first, each 24 hours. */
export function createHeatMap() {
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  return {
    hours,
    add(at: number): void {
      const date = new Date(at);
      const day = hours[mondayFirst(date.getDay())];
      const hour = date.getHours();
      if (day) day[hour] = (day[hour] ?? 0) + 1;
    },
  };
}
