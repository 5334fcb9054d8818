/** In the middle of a morning: nobody is at table, and the day has seen some comments already. */
const hour = 11;

/**
 * Here and in every browser that is opened from here it is that hour of the day, in a time zone that is chosen for it: pictures made at
 * night show what pictures made at noon show. Minutes and the date go on; what is invented goes by whole hours.
 */
export function holdTheHour(): void {
  const hoursEast = hour - new Date().getUTCHours();
  // These names count the other way round.
  process.env.TZ = `Etc/GMT${hoursEast > 0 ? '-' : '+'}${Math.abs(hoursEast)}`;
}
