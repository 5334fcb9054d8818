// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerInPage } from '../../lib/page-world/answer-in-page.ts';
import { endEvent } from '../../lib/page-world/question.ts';
import { askComments, askItem, checkItem } from '../../lib/platforms/tiktok/page-data.ts';
import { tiktokAnswers } from '../../lib/platforms/tiktok/page-world.ts';
import { tiktok } from '../../lib/platforms/tiktok/index.ts';
import { parsePage } from '../kit/parse-page.ts';
import { annasVideo } from '../sites/tiktok/index.ts';
import { renderPage } from '../sites/tiktok/static-page.ts';
import { bread, cid, newComment } from '../sites/tiktok/story.ts';

const component = () => null;
const told = (id: number, by = 'tom.hale', text = 'Ciao') => ({
  ...newComment(bread, by, text, Date.UTC(2026, 10, 20)),
  cid: cid(id),
});

/** An element with what React would keep on it. */
function elementWith(fiber: object): Element {
  const element = document.createElement('div');
  document.body.append(element);
  return Object.assign(element, { __reactFiber$abc: { type: 'div', memoizedProps: {}, ...fiber } });
}

beforeEach(() => answerInPage(document, tiktokAnswers));
afterEach(() => {
  document.dispatchEvent(new CustomEvent(endEvent));
  document.body.replaceChildren();
});

describe('the comment of a row', () => {
  const props = (comment: object) => ({ type: component, memoizedProps: { comment } });
  const thread = { type: 'div', return: props(told(9)) };
  const cases: [string, object, string[]][] = [
    ['in the component around it', { return: props(told(1)) }, [cid(1)]],
    [
      'further up, as long as nothing else is drawn between',
      { return: { type: component, return: props(told(1)) } },
      [cid(1)],
    ],
    [
      'in what is drawn inside',
      { child: { type: 'a', sibling: { type: 'div', child: props(told(2)) } } },
      [cid(2)],
    ],
    ['inside before around', { child: props(told(2)), return: props(told(1)) }, [cid(2)]],
    ['never of the next row', { sibling: props(told(3)) }, []],
    ['never of the thread around', { return: { type: component, return: thread } }, []],
    [
      'of both generations',
      { return: props(told(1)), alternate: { return: props(told(2)) } },
      [cid(1), cid(2)],
    ],
    ['none', {}, []],
    ['not where it has no id', { return: props({ text: 'x' }) }, []],
    ['not in a circle', circle(), []],
  ];
  it.each(cases)('is looked for %s', (_, fiber, ids) => {
    expect(askComments(elementWith(fiber)).map(({ id }) => id)).toEqual(ids);
  });

  it('of an element that React did not draw is not known', () => {
    expect(askComments(document.body.appendChild(document.createElement('div')))).toEqual([]);
  });

  it('whose page throws at a touch is not known', () => {
    const trap = Object.defineProperty({}, 'comment', {
      get: () => {
        throw new Error('hands off');
      },
    });
    expect(askComments(elementWith({ return: { type: component, memoizedProps: trap } }))).toEqual(
      [],
    );
  });

  function circle(): object {
    const fiber: Record<string, unknown> = { type: component, memoizedProps: {} };
    fiber['child'] = { type: 'b', sibling: { type: 'i', child: fiber } };
    return fiber;
  }
});

describe('a comment is believed field by field:', () => {
  const ask = (change: object) =>
    askComments(
      elementWith({
        return: { type: component, memoizedProps: { comment: { ...told(1), ...change } } },
      }),
    )[0];

  it.each([
    ['an id that is none', { cid: '1"]*' }],
    ['an id as a number', { cid: 7709500000000001 }],
    ['nobody', { user: null }],
    ['a handle that is none', { user: { unique_id: '../x' } }],
    ['no word on its place', { reply_id: undefined }],
    ['its own reply', { reply_id: cid(1) }],
  ])('none with %s', (_, change) => expect(ask(change)).toBeUndefined());

  it.each([
    ['an odd time', { create_time: 'yesterday' }, { at: null }],
    ['a time of another planet', { create_time: 9e99 }, { at: null }],
    ['no post', { aweme_id: {} }, { postId: null }],
    ['odd words', { text: ['x'] }, { text: '' }],
    ['a lone surrogate', { text: 'a\uD800' }, { text: 'a\uFFFD' }],
    ['odd numbers', { reply_comment_total: -3 }, { replies: 0 }],
    ['numbers as text', { reply_comment_total: '12' }, { replies: 12 }],
    ['odd replies', { reply_comment: [null, 7, { user: {} }] }, { repliers: [] }],
    ['a like', { user_digged: 1 }, { liked: true, ownerLiked: false }],
    ['a reply to a reply', { reply_id: cid(2), reply_to_reply_id: cid(3) }, { parentId: cid(3) }],
    ['a reply to the top', { reply_id: cid(2), reply_to_reply_id: '0' }, { parentId: cid(2) }],
    ['no name', { user: { unique_id: 'x.y', nickname: '' } }, { name: 'x.y' }],
  ])('one with %s', (_, change, wanted) => expect(ask(change)).toMatchObject(wanted));

  it('a megabyte is cut', () => {
    expect(ask({ text: 'é'.repeat(1_000_000) })?.text).toHaveLength(10_000);
  });
});

describe('a video', () => {
  const item = {
    id: bread,
    author: { uniqueId: 'anna.bianchi' },
    desc: 'Pane\nsecondo',
    createTime: '1795000000',
    stats: { commentCount: '17' },
  };

  it('is found above an element under any name, by its id', () => {
    const element = elementWith({
      return: { type: component, return: { type: 'div', memoizedProps: { aNewName: item } } },
    });
    const link = document.createElement('a');
    link.href = annasVideo;
    element.append(link);
    expect(askItem(element)).toEqual({
      id: bread,
      handle: 'anna.bianchi',
      title: 'Pane',
      total: 17,
      at: 1_795_000_000_000,
    });
    link.href = '/@anna.bianchi/video/7709400000000000999';
    expect(askItem(element)).toBeNull();
  });

  it.each([null, 7, [], { ...item, id: 7 }, { ...item, author: {} }, { ...item, author: 'a b' }])(
    'is not believed as %j',
    (value) => expect(checkItem(value)).toBeNull(),
  );
});

describe('of two generations', () => {
  const read = (...generations: object[]) => {
    const page = parsePage(renderPage());
    document.body.replaceChildren(document.importNode(page.querySelector('#app') as Element, true));
    const row = document.querySelectorAll('[class*="DivCommentItemWrapper"]')[3] as Element;
    const fibers = generations.map((comment) => ({
      type: 'div',
      return: { type: component, memoizedProps: { comment } },
    }));
    Object.assign(row, { __reactFiber$abc: { ...fibers[0], alternate: fibers[1] } });
    const shown = tiktok.readPage(page, new URL(annasVideo, 'https://www.tiktok.com'));
    const root = document.querySelector('[class*="DivCommentMain"]');
    return tiktok.comments.read(row.parentElement as Element, { ...shown, root })?.id;
  };
  const shown = 'Best no-knead bread I have seen here.\nGreetings from rainy Leeds!';

  it.each([
    ['the one by the person shown counts', [told(1, 'paolo.neri', shown), told(4)], cid(4)],
    ['of one person the one with the words shown', [told(1), told(4, 'tom.hale', shown)], cid(4)],
    ['none where nothing tells them apart', [told(1), told(4)], undefined],
    ['none where neither is by the person shown', [told(1, 'paolo.neri')], undefined],
  ])('%s', (_, generations, id) => expect(read(...generations)).toBe(id));
});
