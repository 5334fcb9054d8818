import type { CommentRecord } from '../log/records.ts';
import { bareWords } from '../templates/same-words.ts';

/** What the user wrote under a post so far. */
export interface Used {
  /** Each as often as it stands there, or was put into a box and not seen sent. */
  texts: string[];
  /** How often each template was used there. */
  templates: Map<string, number>;
}

/** By the records of all comments under that post. */
export function usedUnder(records: readonly CommentRecord[]): Used {
  const sent: string[] = [];
  const put: string[] = [];
  const templates = new Map<string, number>();
  for (const { status, comment, drafts } of records) {
    if (status === 'own') sent.push(comment.text);
    for (const { text, templateId } of drafts) {
      put.push(text);
      if (templateId !== undefined) templates.set(templateId, (templates.get(templateId) ?? 0) + 1);
    }
  }
  return { texts: [...sent, ...notAmong(put, sent)], templates };
}

/** Words that were put into a box and sent stand there once, not twice. */
function notAmong(put: readonly string[], sent: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of sent) left.set(bareWords(text), (left.get(bareWords(text)) ?? 0) + 1);
  return put.filter((text) => {
    const bare = bareWords(text);
    const count = left.get(bare) ?? 0;
    if (count > 0) left.set(bare, count - 1);
    return count === 0;
  });
}
