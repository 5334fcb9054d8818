import { annasPost, createBlogSite } from '../sites/blog/index.ts';
import { type Journey, type Stage, until } from './journey.ts';

export const blogOrigin = 'https://blog.example';

/** Anna's post on a living copy of her blog, opened and read. */
export async function playBlog(stage: Stage, site = createBlogSite()): Promise<Journey> {
  const origin = blogOrigin;
  const journey = await stage.play({ platform: 'wordpress', origin, path: annasPost, site });
  await until(journey.badge, (text) => Number(text) > 0, 'the page is read');
  return journey;
}
