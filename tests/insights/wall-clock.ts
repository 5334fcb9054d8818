const minute = 60_000;
const quarter = 15 * minute;
const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export interface Wall {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Of the day. */
  minute: number;
  /** 0 Monday. */
  weekday: number;
}

/** What the wall clock of a zone says, read through Intl and not as the code reads it. Clocks change at full quarters of an hour. */
export function wallClock(zone: string): (at: number) => Wall {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const known = new Map<number, Wall>();
  const read = (at: number): Wall => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, value]),
    );
    return {
      date: `${parts['year']}-${parts['month']}-${parts['day']}`,
      minute: Number(parts['hour']) * 60 + Number(parts['minute']),
      weekday: week.indexOf(parts['weekday'] ?? ''),
    };
  };
  return (at) => {
    const begin = Math.floor(at / quarter) * quarter;
    let wall = known.get(begin);
    if (!wall) known.set(begin, (wall = read(begin)));
    return { ...wall, minute: wall.minute + Math.floor((at - begin) / minute) };
  };
}
