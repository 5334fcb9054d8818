import type { CommandResult } from '../../../lib/messages/messages.ts';
import type { Template, UsedTemplate } from '../../../lib/templates/template.ts';

/** What the page of templates can have done. Each throws when nobody answers. */
export interface TemplateActions {
  read(): Promise<UsedTemplate[]>;
  save(template: Template): Promise<CommandResult>;
  remove(ids: readonly string[]): Promise<CommandResult>;
  restore(ids: readonly string[]): Promise<CommandResult>;
  order(ids: readonly string[]): Promise<CommandResult>;
  importAll(templates: readonly Template[]): Promise<CommandResult>;
  /** A ULID, new at each call. */
  newId(): string;
}
