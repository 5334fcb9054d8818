interface TimeFieldProps {
  label: string;
  /** Minutes of the day. */
  minutes: number;
  choose(minutes: number): void;
}

/** A time of the day. What is no time (a field being emptied) chooses nothing. */
export function TimeField({ label, minutes, choose }: TimeFieldProps) {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return (
    <label class="time-field">
      <span>{label}</span>
      <input
        type="time"
        value={`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}
        onChange={(event) => {
          const [hour, minute] = event.currentTarget.value.split(':').map(Number);
          if (hour === undefined || minute === undefined || Number.isNaN(hour + minute)) return;
          choose(hour * 60 + minute);
        }}
      />
    </label>
  );
}
