import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { countAccounts } from '../../lib/log/count-accounts.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';
import { standInBrowser } from '../kit/stand-in-browser.ts';
import { blogSite, openBlog } from './annas-blog.ts';

test('every account is there, with the comments under its posts; those of strangers are nobody’s', async () => {
  standInBrowser();
  const { background } = await openBlog();
  const { store, database } = background;
  expect(await countAccounts(database)).toEqual([]);

  const post = annasPage([aComment('70'), annaReplies('71', '70')]);
  const forno = { id: 'forno', name: 'Il forno' };
  await store.recordPage(blogSite, { ...post, account: forno, comments: [], post: undefined });
  await store.recordPage(blogSite, post);
  await store.recordPage(
    blogSite,
    annasPage([{ ...aComment('90'), postId: '9' }], {
      mine: false,
      post: { id: '9', title: 'Altrove', url: 'https://blog.example/9/', mine: false, total: 1 },
    }),
  );
  const found = await countAccounts(database);
  expect(found.map(({ record, comments }) => [record.account.id, comments])).toEqual([
    [post.account?.id, 2],
    ['forno', 0],
  ]);
});
