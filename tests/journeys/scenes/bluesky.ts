import { annasPost, createBlueskySite, publicApi } from '../../sites/bluesky/index.ts';
import type { Site } from '../../sites/site.ts';
import type { Scene } from './scene.ts';

let site: Site | null = null;

const bluesky = {
  platform: 'bluesky',
  origin: 'https://bsky.app',
  path: annasPost,
  answer: async (request: Request) =>
    new URL(request.url).origin === publicApi && site ? await site.fetch(request) : null,
  box: '[data-testid="composePostView"] [contenteditable="true"]',
  submit: '[data-testid="composerPublishBtn"]',
} as const;

export const scenes: Scene[] = [
  {
    ...bluesky,
    name: 'a post on Bluesky',
    createSite: () => (site = createBlueskySite()),
  },
  {
    ...bluesky,
    name: 'a post on Bluesky where the public API is silent',
    createSite: () => (site = createBlueskySite({ api: 'refused', scheme: 'dim' })),
  },
];
