// @vitest-environment happy-dom
import { wordpress } from '../../lib/platforms/wordpress/index.ts';
import { describePlatform } from '../kit/platform-kit.ts';
import { type BlogOptions, annasPost, createBlogSite } from '../sites/blog/index.ts';

const origin = 'https://pane.example';
const now = Date.UTC(2026, 10, 20, 9);

/** In Anna's post; 111 is a pingback, 122 is held. */
const inPost = [
  ...['101', '102', '103', '104', '105', '106', '107', '108', '109', '110'],
  ...['112', '113', '114', '115', '116', '117', '118', '119', '120', '121'],
];
const annas = ['102', '106', '114', '116'];
const parents = {
  '101': null,
  '102': '101',
  '103': '102',
  '108': null,
  '110': '109',
  '113': null,
  '117': '116',
};
const all = { parents: { ...parents, '118': '117' }, total: 20, complete: true };

function load(options: BlogOptions, path = annasPost): () => Promise<string> {
  return async () => {
    const site = createBlogSite({ now, ...options });
    return (await site.fetch(new Request(origin + path))).text();
  };
}

function answer(options: BlogOptions): Record<string, unknown> {
  const site = createBlogSite({ now, ...options });
  return { '/wp-json/': (url: string) => site.fetch(new Request(url)) };
}

describePlatform({
  platform: wordpress,
  pages: [
    {
      name: 'own post in a classic theme',
      html: load({ theme: 'classic' }),
      url: `${origin}${annasPost}`,
      respond: answer({}),
      expect: {
        kind: 'post',
        mine: true,
        postId: '12',
        account: 'anna',
        ids: inPost,
        mineIds: annas,
        parents: { ...parents, '118': '117' },
        total: 20,
        all,
      },
    },
    {
      name: 'own post in a block theme',
      html: load({ theme: 'block' }),
      url: `${origin}${annasPost}#comment-104`,
      respond: answer({}),
      expect: {
        kind: 'post',
        mine: true,
        postId: '12',
        account: 'anna',
        // In a block theme a pingback looks like a comment; only the class tells.
        ids: inPost,
        mineIds: annas,
        parents: { ...parents, '118': undefined },
        total: 20,
        all,
      },
    },
    {
      name: "a colleague's post",
      html: load({ theme: 'classic' }, '/un-forno-in-cortile/'),
      url: `${origin}/un-forno-in-cortile/`,
      respond: answer({}),
      expect: {
        kind: 'post',
        mine: false,
        postId: '15',
        account: 'anna',
        author: 'bruno',
        ids: ['131', '132', '133'],
        mineIds: ['131'],
        parents: { '131': null, '133': '132' },
        total: 3,
      },
    },
    {
      name: 'the post signed out',
      html: load({ signedInAs: null }),
      url: `${origin}${annasPost}`,
      respond: answer({}),
      expect: {
        kind: 'post',
        mine: 'unknown',
        postId: '12',
        account: null,
        ids: inPost,
        mineIds: [],
        total: 20,
        all,
      },
    },
    {
      name: 'the comments of wp-admin',
      html: load({}, '/wp-admin/edit-comments.php?p=12'),
      url: `${origin}/wp-admin/edit-comments.php?p=12`,
      expect: {
        kind: 'inbox',
        mine: true,
        account: 'anna',
        // The newest twenty, the pingback among them.
        ids: [...inPost.slice(2), '122'],
        mineIds: ['106', '114', '116'],
        parents: { '118': '117', '110': '109', '120': null },
        total: null,
        posts: ['12'],
      },
    },
    {
      name: "the author's archive",
      html: load({}, '/author/anna/'),
      url: `${origin}/author/anna/`,
      expect: {
        kind: 'profile',
        mine: true,
        account: 'anna',
        ids: [],
        mineIds: [],
        posts: ['9', '12'],
      },
    },
    {
      name: 'the posts of wp-admin',
      html: load({}, '/wp-admin/edit.php'),
      url: `${origin}/wp-admin/edit.php`,
      expect: {
        kind: 'profile',
        mine: true,
        account: 'anna',
        ids: [],
        mineIds: [],
        posts: ['9', '12', '15'],
      },
    },
  ],
});
