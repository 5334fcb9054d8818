import { createMastodonSite } from '../../sites/mastodon/index.ts';
import type { Scene } from './scene.ts';

export const scenes: Scene[] = [
  {
    platform: 'mastodon',
    name: 'a thread on Mastodon',
    origin: 'https://social.example',
    path: '/@anna/114500000000000100',
    createSite: () => createMastodonSite(),
    box: '.autosuggest-textarea__textarea',
    submit: '.compose-form__submit button[type=submit]',
  },
];
