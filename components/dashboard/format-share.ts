/** A share from 0 to 1 in percent, as a language writes it. Never "100%" before the end. */
export function formatShare(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(
    Math.floor(share * 100) / 100,
  );
}
