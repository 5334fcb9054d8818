/** For comparing and searching: without case and accents ("Perché" as "perche"), and with one kind of apostrophe. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ`´]/gu, "'")
    .toLowerCase();
}
