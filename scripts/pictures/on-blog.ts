import { type Journey, startJourney } from '../../tests/kit/journey.ts';
import { addComment } from '../../tests/sites/blog/blog.ts';
import { annasPost, createBlogSite } from '../../tests/sites/blog/index.ts';
import { still, untilRead, wholePage } from './take-picture.ts';

interface Guest {
  name: string;
  text: string;
  agoMs: number;
}

/** Beside Anna's post, read and drawn. `guests` have written there too. */
export async function onBlog(
  scheme: 'light' | 'dark',
  act: (journey: Journey) => Promise<void>,
  guests: Guest[] = [],
): Promise<void> {
  // The ages in the panel are the same every time; the dates go with the day.
  const now = Date.now();
  const site = createBlogSite({ now });
  for (const { name, text, agoMs } of guests) {
    addComment(site.blog, { postId: 12, parentId: 0, userId: 0, name, text, at: now - agoMs });
  }
  const journey = await startJourney({
    platform: 'wordpress',
    origin: 'https://pane.example',
    path: annasPost,
    site,
    browser: 'chromium',
    colorScheme: scheme,
    viewport: wholePage,
    args: still,
  });
  try {
    await untilRead(journey);
    await act(journey);
  } finally {
    await journey.close();
  }
}
