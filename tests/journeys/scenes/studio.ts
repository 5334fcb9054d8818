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
    answer: async ({ url }) => (isPicture(url) ? picture() : null),
    box: 'ytcp-commentbox textarea',
    submit: 'ytcp-commentbox #submit-button button',
  },
];

/** Studio's thumbnails come from elsewhere. */
function isPicture(url: string): boolean {
  return /(?:^|\.)(?:ytimg|ggpht)\.com$/u.test(new URL(url).hostname);
}

function picture(): Response {
  const loaf =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"><rect width="32" height="18" fill="#d9b27c"/><ellipse cx="16" cy="11" rx="9" ry="5" fill="#8a5a2b"/></svg>';
  return new Response(loaf, { headers: { 'content-type': 'image/svg+xml' } });
}
