import type { TemplateDraft } from './template-draft.ts';

/** The name under which a template that has no id yet is kept. */
export const newTemplate = 'new';

/**
 * What is written in the editor and not saved yet, by the template's id. In the session's storage of this tab: it outlives a reload and
 * a look at another page, and nobody else sees it.
 */
export const keptTemplateDrafts = {
  read(id: string): TemplateDraft | null {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + id) ?? 'null');
      return isDraft(kept) ? kept : null;
    } catch (error) {
      console.warn('Ricevuto: a draft of a template cannot be read', error);
      return null;
    }
  },
  write(id: string, draft: TemplateDraft): void {
    try {
      sessionStorage.setItem(prefix + id, JSON.stringify(draft));
    } catch (error) {
      // Full, or forbidden: the words are still in the fields.
      console.warn('Ricevuto: a draft of a template cannot be kept', error);
    }
  },
  forget(id: string): void {
    sessionStorage.removeItem(prefix + id);
  },
};

const prefix = 'template-draft:';

function isDraft(kept: unknown): kept is TemplateDraft {
  const { title, texts, goodFor } = (kept ?? {}) as Partial<TemplateDraft>;
  return typeof title === 'string' && typeof texts === 'object' && Array.isArray(goodFor);
}
