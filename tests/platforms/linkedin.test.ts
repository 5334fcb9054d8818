// @vitest-environment happy-dom
import { linkedin } from '../../lib/platforms/linkedin/index.ts';
import { describePlatform, type PageCase, type PageExpectation } from '../kit/platform-kit.ts';
import { type LinkedinOptions, viewOf } from '../sites/linkedin/index.ts';
import { renderDocument } from '../sites/linkedin/page.ts';
import { annasPost, ids, posts } from '../sites/linkedin/story.ts';

const anna = 'in/anna-bianchi';
const annasPath = `/feed/update/urn:li:activity:${ids.post}/`;
const shownAtFirst = annasPost.lines
  .filter(({ id }) => !annasPost.folded.includes(id) && id <= ids.sofia)
  .map(({ id }) => id)
  .concat(ids.darioToSofia, ids.annaOwn);
const threadParents = {
  [ids.marta]: null,
  [ids.giulio]: null,
  [ids.annaToGiulio]: ids.giulio,
  [ids.annaToPaolo]: ids.chiara,
  [ids.darioToSofia]: ids.sofia,
};

const pages: PageCase[] = [
  {
    name: 'the older interface, my post, in English and dark',
    ...page(annasPath, { generation: 'ember', lang: 'en', scheme: 'dark' }),
    expect: { ...mine(), parents: threadParents },
  },
  {
    name: 'the newer interface, my post, replies inside',
    ...page(annasPath, { replies: 'nested' }),
    expect: { ...mine(), parents: { ...threadParents, [ids.marta]: undefined } },
  },
  {
    name: 'the newer interface, flat, where nothing is drawn that tells replies',
    ...page(annasPath, { lang: 'en' }),
    expect: { ...mine(), parents: { [ids.marta]: undefined, [ids.annaToGiulio]: undefined } },
  },
  {
    name: 'the older interface, somebody else’s post',
    ...page(`/posts/marco-ferri-mulino_grano-activity-${ids.marcosPost}-x1Yz/`, {
      generation: 'ember',
    }),
    expect: {
      ...others(),
      mine: false,
      account: anna,
      author: 'in/marco-ferri-mulino',
      mineIds: [ids.annaAtMarco],
    },
  },
  {
    name: 'the newer interface, somebody else’s post: who I am is not said',
    ...page(`/feed/update/urn:li:activity:${ids.marcosPost}/`),
    expect: { ...others(), mine: 'unknown', account: null, mineIds: [] },
  },
  {
    name: 'the older interface, my activity',
    ...page('/in/anna-bianchi/recent-activity/all/', { generation: 'ember' }),
    expect: { ...activity(), account: anna },
  },
  {
    name: 'the newer interface, my activity',
    ...page('/in/anna-bianchi/recent-activity/all/'),
    expect: { ...activity(), account: anna },
  },
];

describePlatform({ platform: linkedin, pages });

function page(path: string, options: LinkedinOptions = {}): Pick<PageCase, 'html' | 'url'> {
  return {
    html: renderDocument(path, viewOf(options), true),
    url: `https://www.linkedin.com${path}`,
  };
}

function mine(): PageExpectation {
  return {
    kind: 'post',
    mine: true,
    postId: ids.post,
    account: anna,
    ids: shownAtFirst,
    mineIds: [ids.annaToGiulio, ids.annaToPaolo, ids.annaOwn],
    total: annasPost.lines.length,
  };
}

function others(): Pick<PageExpectation, 'kind' | 'postId' | 'ids' | 'total'> {
  const lines = posts.find(({ id }) => id === ids.marcosPost)?.lines ?? [];
  return { kind: 'post', postId: ids.marcosPost, ids: lines.map(({ id }) => id), total: 2 };
}

function activity(): PageExpectation {
  const own = posts.filter(({ by }) => by === 'anna-bianchi');
  return { kind: 'profile', mine: true, ids: [], mineIds: [], posts: own.map(({ id }) => id) };
}
