import { channelId } from '../../sites/studio/markup.ts';
import { createStudioSite } from '../../sites/studio/index.ts';
import type { Scene } from './scene.ts';

export const scenes: Scene[] = [
  {
    platform: 'studio',
    name: 'the comments in YouTube Studio',
    origin: 'https://studio.youtube.com',
    path: `/channel/${channelId}/comments/inbox?filter=%5B%5D`,
    createSite: () => createStudioSite(),
    box: 'ytcp-commentbox textarea',
    submit: 'ytcp-commentbox #submit-button button',
  },
];
