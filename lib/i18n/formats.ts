/** Intl's formats. Making one takes longer than drawing a line of the log; each is made once. */

export const dateFormat = keptBy(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

export const numberFormat = keptBy(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

export const relativeFormat = keptBy(
  (language, options: Intl.RelativeTimeFormatOptions) =>
    new Intl.RelativeTimeFormat(language, options),
);

function keptBy<Options, Format>(make: (language: string, options: Options) => Format) {
  const kept = new Map<string, Format>();
  return (language: string, options: Options): Format => {
    const key = language + JSON.stringify(options);
    const known = kept.get(key) ?? make(language, options);
    kept.set(key, known);
    return known;
  };
}
