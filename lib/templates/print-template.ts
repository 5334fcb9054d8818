import type { TemplatePart } from './parse-template.ts';

/** Writes a template that parseTemplate reads as these very parts (but for their places). */
export function printTemplate(parts: readonly TemplatePart[]): string {
  return parts.map(printPart).join('');
}

function printPart(part: TemplatePart): string {
  if (part.kind === 'text') return escape(part.text);
  if (part.kind === 'variants') return `{${part.options.map(printTemplate).join('|')}}`;
  const fallback = part.fallback === null ? '' : `|${escape(part.fallback)}`;
  return `{{${part.name}${fallback}}}`;
}

function escape(text: string): string {
  return text.replace(/[{}|\\]/gu, String.raw`\$&`);
}
