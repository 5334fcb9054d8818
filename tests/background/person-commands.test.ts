import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { personCommands, type PersonCommands } from '../../lib/background/person-commands.ts';
import { keyOf } from '../../lib/comments/keys.ts';
import { wholeRebuild } from '../../lib/log/database.ts';
import { aComment, annasPage } from '../kit/annas-page.ts';
import { standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, openBlog } from './annas-blog.ts';

let blog: Blog;
let commands: PersonCommands;
const key = keyOf(blogSite, 'person', 'guest:Giulia Lodi');
const nobody = keyOf(blogSite, 'person', 'nobody');
const sender = {};

beforeEach(async () => {
  standInBrowser();
  blog = await openBlog();
  commands = personCommands(blog.background);
  await blog.background.store.recordPage(blogSite, annasPage([aComment('1')]));
});

test('a note, tags and mute are written, cleaned, and not beyond measure', async () => {
  const say = (said: Parameters<PersonCommands['person.say']>[0]['said']) =>
    commands['person.say']({ key, said }, sender);
  expect(await say({ act: 'note', text: 'Panifica' })).toEqual({ done: 'noted' });
  expect(await say({ act: 'tags', tags: [' forno ', 'forno', 'sala da tè'] })).toEqual({
    done: 'noted',
  });
  expect(await say({ act: 'note', text: 'x'.repeat(10_001) })).toEqual({ failed: 'noAnswer' });
  const tags = Array.from({ length: 21 }, (_, index) => `t${index}`);
  expect(await say({ act: 'tags', tags })).toEqual({ failed: 'noAnswer' });
  expect(await say({ act: 'tags', tags: ['t'.repeat(51)] })).toEqual({ failed: 'noAnswer' });
  expect(await commands['people.settle']({}, sender)).toEqual({ taken: true });
  expect(await blog.background.database.people.get(key)).toMatchObject({
    note: 'Panifica',
    tags: ['forno', 'sala da tè'],
    comments: 1,
    stale: 0,
  });
});

test('nobody is noted, joined or forgotten whom the log does not know', async () => {
  const failed = { failed: 'unknownPerson' };
  const note = { act: 'note', text: 'x' } as const;
  expect(await commands['person.say']({ key: nobody, said: note }, sender)).toEqual(failed);
  expect(await commands['person.forget']({ key: nobody }, sender)).toEqual(failed);
  const keys = [key, nobody] as const;
  expect(await commands['person.join']({ keys, joined: true }, sender)).toEqual(failed);
});

test('a muted person makes no nudge', async () => {
  expect((await blog.background.memory.read()).muted.size).toBe(0);
  await commands['person.say']({ key, said: { act: 'mute', muted: true } }, sender);
  expect([...(await blog.background.memory.read()).muted]).toEqual([key]);
  await commands['person.forget']({ key }, sender);
  expect((await blog.background.memory.read()).muted.size).toBe(0);
});

test('nobody is forgotten by halves while the log is read anew', async () => {
  const { database } = blog.background;
  await database.jobs.put(wholeRebuild);
  expect(await commands['person.forget']({ key }, sender)).toEqual({ failed: 'logReread' });
  expect(await database.people.get(key)).toBeDefined();
  await blog.background.store.continueRebuild();
  expect(await commands['person.forget']({ key }, sender)).toEqual({ done: 'forgotten' });
  expect(await database.people.get(key)).toBeUndefined();
});
