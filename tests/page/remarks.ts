import type { CommentObservation } from '../../lib/comments/comment.ts';
import type { Page, Platform } from '../../lib/platforms/platform.ts';

/**
 * The smallest platform there can be: `<main data-post data-mine data-account>` with `<p class="remark" id data-by>` in it.
 * What a page's code does must not depend on any site.
 */
export const remarks: Platform = {
  id: 'wordpress',
  anchors: { remark: '.remark', part: '> .broken' },
  recognises: (document) => document.querySelector('main[data-post], main[data-home]') !== null,
  readPage(document): Page {
    const root = document.querySelector<HTMLElement>('main[data-post]');
    const { post = '', mine = 'false', by } = root?.dataset ?? {};
    const account = by ? { id: by, name: by } : null;
    if (!root) return { kind: 'other', mine: false, account: null, root: null };
    const isMine = mine === 'unknown' ? mine : mine === 'true';
    const title = document.title;
    const url = `${document.location.origin}/${post}`;
    return {
      kind: 'post',
      mine: isMine,
      account,
      post: { id: post, title, url, mine: isMine, total: null },
      root,
    };
  },
  comments: {
    selector: '.remark',
    read: (element, page): CommentObservation => ({
      id: element.id,
      postId: page.post?.id ?? '',
      parentId: null,
      author: { id: 'giulia', name: 'Giulia Lodi' },
      text: element.textContent ?? '',
      at: null,
      precisionMs: 0,
      permalink: `https://remarks.example/#${element.id}`,
      mine: false,
    }),
    total: () => null,
    find: (document, id) => document.getElementById(id),
  },
  reply: {
    open: async (comment, document) => {
      const box = document.querySelector<HTMLElement>(`textarea[data-to="${comment.id}"]`);
      return box ? { box } : { refused: 'noReplyButton' };
    },
    belongsTo: (box, comment) => (box as HTMLElement).dataset['to'] === comment.id,
    targetOf: (box) => (box as HTMLElement).dataset['to'] ?? null,
    submitOf: () => null,
  },
};

/** Anna's post with so many remarks. */
export function showPost(
  ids: readonly string[],
  { post = '4', mine = 'true', by = 'anna' }: { post?: string; mine?: string; by?: string } = {},
): HTMLElement {
  const main = document.createElement('main');
  Object.assign(main.dataset, { post, mine, by });
  for (const id of ids) main.append(remarkOf(id));
  document.body.replaceChildren(main);
  return main;
}

export function remarkOf(id: string): HTMLElement {
  const remark = document.createElement('p');
  remark.className = 'remark';
  remark.id = id;
  remark.textContent = `Osservazione ${id}`;
  return remark;
}
