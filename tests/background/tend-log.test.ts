import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { readFault } from '../../lib/background/fault.ts';
import { tendLog } from '../../lib/background/tend-log.ts';
import { wholeRebuild } from '../../lib/log/database.ts';
import { standInBrowser } from '../kit/stand-in-browser.ts';
import { blogSite, openBlog } from './annas-blog.ts';

test('a rebuild that cannot go on is noted as stuck, not as a fault of the disk, and is tried again', async () => {
  standInBrowser();
  const { background, refreshed } = await openBlog();
  const { interactions, jobs } = background.database;
  const broken = { id: 'seen:x', kind: 'comment.seen', recordedAt: 1, site: blogSite };
  await interactions.add(broken as never);
  await jobs.put(wholeRebuild);
  const error = vi.spyOn(console, 'error').mockReturnValue();

  await tendLog(background);
  expect(error).toHaveBeenCalledWith('Ricevuto could not tend its log', expect.any(TypeError));
  expect(await jobs.get('rebuild')).toMatchObject({ isStuck: true });
  expect(await readFault()).toBeNull();
  expect(refreshed(), 'the alarm is set anew').toBe(1);

  await interactions.delete(broken.id);
  await tendLog(background);
  expect(await jobs.get('rebuild')).toBeUndefined();
});
