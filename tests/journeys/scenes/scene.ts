import type { Page } from 'puppeteer-core';
import type { JourneyWish } from '../../kit/journey.ts';

/** What a person does on one site: which page, how its comments come, where the words appear, and what sends them. */
export interface Scene extends Pick<
  JourneyWish,
  'platform' | 'origin' | 'path' | 'answer' | 'viewport'
> {
  name: string;
  createSite: () => JourneyWish['site'];
  /** As the person would: scroll to the comments. */
  reach?: (page: Page) => Promise<void>;
  /** The box, in the page or in one of its frames of the same origin. */
  box: string;
  submit: string;
}
