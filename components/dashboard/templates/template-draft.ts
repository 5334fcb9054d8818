import { checkTemplate } from '../../../lib/templates/check-template.ts';
import { shortcutSign } from '../../../lib/templates/shortcut-sign.ts';
import {
  longestText,
  shortcutPattern,
  type Situation,
  type Template,
} from '../../../lib/templates/template.ts';

/** A template while it is written: all that the fields hold, whether it can be saved or not. */
export interface TemplateDraft extends Pick<Template, 'title' | 'folder' | 'texts' | 'purpose'> {
  /** As typed, with commas. */
  tags: string;
  shortcut: string;
  goodFor: readonly Situation[];
}

export type DraftFault =
  | { field: 'title'; code: 'noTitle' }
  | { field: 'shortcut'; code: 'badShortcut' }
  | { field: 'shortcut'; code: 'shortcutTaken'; title: string }
  | { field: 'tags'; code: 'badTags' }
  | { field: 'text'; code: 'noText' | 'faultyText' | 'longText'; tag: string };

export function draftOf({ title, folder, texts, purpose, tags, shortcut, goodFor }: Template) {
  const draft: TemplateDraft = {
    title,
    folder,
    texts,
    purpose,
    tags: tags.join(', '),
    shortcut: shortcut ?? '',
    goodFor,
  };
  return draft;
}

export function emptyDraft(language: string, text = '', folder = ''): TemplateDraft {
  const texts = { [language]: text };
  return { title: '', folder, texts, purpose: 'reply', tags: '', shortcut: '', goodFor: [] };
}

/** Whether what is written differs; the order of languages and situations does not count. */
export function isChanged(draft: TemplateDraft, before: TemplateDraft): boolean {
  return canonical(draft) !== canonical(before);
}

/** Every reason why it cannot be saved, in the order of the page. */
export function faultsOf(draft: TemplateDraft, others: readonly Template[]): DraftFault[] {
  const faults: DraftFault[] = [];
  if (draft.title.trim() === '') faults.push({ field: 'title', code: 'noTitle' });
  faults.push(...textFaults(draft.texts));
  const tags = tagsIn(draft.tags);
  if (tags.length > mostTags || tags.some((tag) => tag.length > longestTag)) {
    faults.push({ field: 'tags', code: 'badTags' });
  }
  const shortcut = shortcutIn(draft.shortcut);
  if (shortcut !== undefined && !shortcutPattern.test(shortcut)) {
    faults.push({ field: 'shortcut', code: 'badShortcut' });
  } else if (shortcut !== undefined) {
    const owner = others.find((other) => isSameShortcut(other.shortcut, shortcut));
    if (owner) faults.push({ field: 'shortcut', code: 'shortcutTaken', title: owner.title });
  }
  return faults;
}

/** The template that a draft without faults becomes. */
export function templateOf(
  draft: TemplateDraft,
  kept: Pick<Template, 'id' | 'position' | 'favourite'>,
  now: number,
): Template {
  const shortcut = shortcutIn(draft.shortcut);
  const { id, position, favourite } = kept;
  return {
    id,
    title: draft.title.trim(),
    folder: draft.folder.trim(),
    tags: tagsIn(draft.tags),
    texts: Object.fromEntries(Object.entries(draft.texts).filter(([, text]) => text.trim() !== '')),
    goodFor: draft.goodFor,
    purpose: draft.purpose,
    ...(shortcut !== undefined && { shortcut }),
    favourite,
    position,
    changedAt: now,
  };
}

/** As the background wants them (messages/schemas.ts). */
const mostTags = 20;
const longestTag = 50;

function textFaults(texts: TemplateDraft['texts']): DraftFault[] {
  const written = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  const [first = ''] = Object.keys(texts);
  if (written.length === 0) return [{ field: 'text', code: 'noText', tag: first }];
  return written.flatMap(([tag, text]): DraftFault[] => {
    if (text.length > longestText) return [{ field: 'text', code: 'longText', tag }];
    return checkTemplate(text).length > 0 ? [{ field: 'text', code: 'faultyText', tag }] : [];
  });
}

function tagsIn(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.replace(/\s+/gu, ' ').trim());
  return [...new Set(tags.filter(Boolean))];
}

/** The sign in front is typed out of habit. */
function shortcutIn(typed: string): string | undefined {
  return typed.trim().replace(/^;+/u, '') || undefined;
}

function isSameShortcut(one: string | undefined, other: string): boolean {
  return one !== undefined && shortcutSign(one) === shortcutSign(other);
}

function canonical({ texts, goodFor, ...rest }: TemplateDraft): string {
  const written = Object.entries(texts).filter(([, text]) => text !== '');
  const { title, folder, purpose, tags, shortcut } = rest;
  return JSON.stringify([
    [title, folder, purpose, tags, shortcut],
    written.toSorted(([one], [other]) => (one < other ? -1 : 1)),
    [...goodFor].toSorted(),
  ]);
}
