/** Text as it may stand in HTML, in attributes too. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;');
}

/** A comment's text as core prints it: paragraphs, line breaks, and the few tags that it lets through taken as text. */
export function paragraphs(text: string, emojiImages = false): string {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((part) => `<p>${withEmoji(escape(part).replaceAll('\n', '<br />\n'), emojiImages)}</p>`)
    .join('\n');
}

function withEmoji(html: string, images: boolean): string {
  if (!images) return html;
  return html.replace(
    /\p{Extended_Pictographic}\uFE0F?/gu,
    (emoji) =>
      `<img draggable="false" role="img" class="emoji" alt="${emoji}" src="/wp-includes/images/emoji.svg">`,
  );
}

/** `2026-11-12T07:05:00+00:00`, as core prints it for `datetime`. */
export function isoTime(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/u, '+00:00');
}

/** `2026-11-12T07:05:00`, as the REST interface gives it for GMT. */
export function gmtTime(at: number): string {
  return new Date(at).toISOString().slice(0, 19);
}

/** As the blog's own people see them, in the zone of this machine. */
export function longTime(at: number): string {
  timeFormat ??= new Intl.DateTimeFormat('it', { dateStyle: 'long', timeStyle: 'short' });
  return timeFormat.format(at);
}

export function longDay(at: number): string {
  dayFormat ??= new Intl.DateTimeFormat('it', { dateStyle: 'long' });
  return dayFormat.format(at);
}

/** Made when they are first needed: which zone it is may be said before that. */
let timeFormat: Intl.DateTimeFormat | undefined;
let dayFormat: Intl.DateTimeFormat | undefined;

/** As wp-admin in Italian: "12/11/2026 alle 9:06". */
export function adminTime(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()} alle ${date.getUTCHours()}:${two(date.getUTCMinutes())}`;
}

export function countOf(count: number): string {
  return count === 1 ? '1 commento' : `${count} commenti`;
}
