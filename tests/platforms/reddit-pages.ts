import type { CommentObservation } from '../../lib/comments/comment.ts';
import { reddit } from '../../lib/platforms/reddit/index.ts';
import type { Page } from '../../lib/platforms/platform.ts';
import { parsePage } from '../kit/parse-page.ts';
import { renderNew, type Shown } from '../sites/reddit/new-markup.ts';
import { renderOld } from '../sites/reddit/old-markup.ts';
import { allOf, anna, bread, community, pathOf, type Remark } from '../sites/reddit/story.ts';
import type { View } from '../sites/reddit/view.ts';

export const newOrigin = 'https://www.reddit.com';
export const oldOrigin = 'https://old.reddit.com';

export const asAnna: View = {
  viewer: anna,
  lang: 'it',
  dark: false,
  composer: 'rich',
  now: Date.UTC(2026, 10, 20, 9),
};
export const asVisitor: Partial<View> = { viewer: null };

/** A page as the server would give it, with what would come later already there. */
export interface Still {
  layout: 'new' | 'old';
  shown: Shown;
  view?: Partial<View>;
}

/** Without the files that a parser in memory would ask for. */
export function render({ layout, shown, view }: Still): string {
  const html = (layout === 'new' ? renderNew : renderOld)(shown, { ...asAnna, ...view });
  return html.replace(/<link [^>]*>|<script [^>]*><\/script>/gu, '');
}

export function documentOf(still: Still): { document: Document; url: URL; page: Page } {
  const document = parsePage(render(still));
  const url = new URL(pathFor(still.shown), still.layout === 'new' ? newOrigin : oldOrigin);
  return { document, url, page: reddit.readPage(document, url) };
}

/** Every comment in the page, by id. */
export function read(still: Still): Map<string, CommentObservation> {
  const { document, page } = documentOf(still);
  const found = [...document.querySelectorAll(reddit.comments.selector)].flatMap(
    (element) => reddit.comments.read(element, page) ?? [],
  );
  return new Map(found.map((comment) => [comment.id, comment]));
}

export function commentAt(id: string): Remark {
  const remark = allOf(bread).find((each) => each.id === id);
  if (!remark) throw new Error(`No comment ${id}`);
  return remark;
}

function pathFor(shown: Shown): string {
  if ('post' in shown) return pathOf(shown.post, shown.single);
  return 'profile' in shown ? `/user/${shown.profile}/` : `/r/${community}/`;
}
