import { useState } from 'preact/hooks';
import { keptTemplateDrafts } from './kept-template-drafts.ts';
import { isChanged, type TemplateDraft } from './template-draft.ts';

/** What is written in the editor: at every key also kept beside the page, until it is saved, given up, or as it was. */
export function useKeptDraft(id: string, before: TemplateDraft) {
  const [draft, show] = useState(() => keptTemplateDrafts.read(id) ?? before);
  return {
    draft,
    setDraft(next: TemplateDraft): void {
      show(next);
      if (isChanged(next, before)) keptTemplateDrafts.write(id, next);
      else keptTemplateDrafts.forget(id);
    },
    forget: () => keptTemplateDrafts.forget(id),
  };
}
