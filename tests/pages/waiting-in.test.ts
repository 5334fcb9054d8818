import { describe, expect, it } from 'vitest';
import { inbox } from '../kit/views.ts';
import { waitingIn } from '../../lib/inbox/waiting-in.ts';
import type { InboxView, PageState, PostGroup } from '../../lib/inbox/view.ts';

describe('how many wait, for the popup', () => {
  const groups = [group(3, true), group(2, true), group(7, false)];

  it.each<[PageState, ReturnType<typeof waitingIn>]>([
    [
      { state: 'ready', kind: 'post' },
      { here: 5, all: 12 },
    ],
    [
      { state: 'ready', kind: 'inbox' },
      { here: 5, all: 12 },
    ],
    [
      { state: 'ready', kind: 'profile' },
      { here: 12, all: 12 },
    ],
    [
      { state: 'notMine', title: 'Somebody’s' },
      { here: null, all: 12 },
    ],
    [{ state: 'none' }, { here: null, all: 12 }],
    [{ state: 'unread' }, { here: null, all: 12, isUnread: true }],
  ])('beside %j is %j', (page, waiting) => {
    expect(waitingIn(view(page, groups))).toEqual(waiting);
  });
});

function group(waiting: number, isThisPage: boolean): PostGroup {
  return {
    key: `wordpress:blog.example/post/${waiting}`,
    platform: 'wordpress',
    title: 'First chapter',
    url: 'https://blog.example/first',
    coverage: { seen: waiting, total: null, complete: false },
    comments: [],
    waiting,
    unknown: 0,
    isThisPage,
  };
}

function view(page: PageState, toAnswer: PostGroup[]): InboxView {
  return inbox({
    page,
    toAnswer,
    counts: {
      toAnswer: toAnswer.reduce((sum, { waiting }) => sum + waiting, 0),
      onHold: 0,
      done: 0,
      unknown: 0,
    },
  });
}
