import { keyOf } from '../comments/keys.ts';
import type { CommentObservation } from '../comments/comment.ts';
import type { InspectedComment, PageInspection } from '../messages/messages.ts';
import { sendToPage } from '../messages/send.ts';
import type { CommentRecord } from '../log/records.ts';
import type { Background } from './background.ts';
import { readTabPage } from './tab-pages.ts';

/** What the extension makes of the page in a tab: the companion's reading, joined with the standings in the store. */
export async function inspectPage(
  { database }: Background,
  tabId: number,
): Promise<PageInspection> {
  const reading = await sendToPage(tabId, 'page.reading', {});
  const tabPage = await readTabPage(tabId);
  const keys = tabPage ? reading.comments.map(({ id }) => keyOf(tabPage.site, 'comment', id)) : [];
  const records = await database.comments.bulkGet(keys);
  const { platform, kind, mine, post, account, coverage, settled } = reading;
  return {
    settled: settled && tabPage !== null,
    platform,
    page: { kind, mine, postId: post?.id ?? null, title: post?.title ?? null },
    account: account && { handle: account.handle ?? account.id, name: account.name },
    coverage,
    comments: reading.comments.map((comment, index) => inspect(comment, records[index])),
  };
}

function inspect(comment: CommentObservation, record: CommentRecord | undefined): InspectedComment {
  const known = record?.comment ?? comment;
  return {
    id: comment.id,
    parentId: known.parentId,
    author: known.author.name,
    text: known.text,
    at: known.at === null ? null : new Date(known.at).toISOString(),
    mine: known.mine,
    status: known.mine ? 'own' : (record?.standing?.status ?? 'unknown'),
    // A reading that did not go into the log: nobody can tell whose post it is.
    why: known.mine ? null : (record?.standing?.why ?? 'notMine'),
  };
}
