import { readTemplate, type TemplatePart } from '../../lib/templates/parse-template.ts';

/** What a template is about, in plain words: its first variant, with dots where something will stand. */
export function templateGist(source: string): string {
  return (
    gistOf(readTemplate(source).parts)
      .replaceAll(/\s+/gu, ' ')
      // "Ricevuto, …. Grazie" reads worse than "Ricevuto. Grazie".
      .replaceAll(/,? …(?=\s?[.,:;!?])/gu, '')
      .trim()
  );
}

function gistOf(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'variants') return gistOf(part.options[0] ?? []);
      return part.name === 'cursor' ? '' : (part.fallback ?? '…');
    })
    .join('');
}
