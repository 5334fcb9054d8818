import { readTemplate, type SyntaxFaultCode, type TemplatePart } from './parse-template.ts';
import { readVariable, type VariableFaultCode } from './read-variable.ts';

/** What is wrong with a template, and where. Each code has its sentence in lib/i18n under `template`. */
export interface TemplateFault {
  code: SyntaxFaultCode | VariableFaultCode;
  /** In UTF-16 units of the source, from `at` to before `end`. */
  at: number;
  end: number;
}

/** Every fault in a template's source, in the order of the source. */
export function checkTemplate(source: string): TemplateFault[] {
  const { parts, faults } = readTemplate(source);
  return [...faults, ...variableFaults(parts)].toSorted((one, other) => one.at - other.at);
}

function variableFaults(parts: readonly TemplatePart[]): TemplateFault[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    if (part.kind === 'variants') return part.options.flatMap(variableFaults);
    const variable = readVariable(part.name);
    return variable.kind === 'faulty' ? [{ code: variable.code, at: part.at, end: part.end }] : [];
  });
}
