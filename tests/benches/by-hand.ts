/** One comment as the floor reads it: the fields that the tracker gives too. */
export interface HandRead {
  id: string;
  parentId: string | null;
  author: string;
  text: string;
  at: number;
  permalink: string;
  mine: boolean;
  hearted?: boolean;
  mentions?: string[];
}

/**
 * The floors: the same elements and the same fields as by the tracker, by somebody who knows exactly this page, checks nothing
 * and expects nothing odd.
 */
export function readBlogByHand(root: Element): HandRead[] {
  const comments: HandRead[] = [];
  for (const item of root.querySelectorAll('li.comment')) {
    const article = item.firstElementChild;
    const link = article?.querySelector('.comment-metadata a');
    const around = item.parentElement?.closest('li.comment');
    comments.push({
      id: item.id.slice('comment-'.length),
      parentId: around ? around.id.slice('comment-'.length) : null,
      author: article?.querySelector('.fn')?.textContent?.trim() ?? '',
      text: readParagraphs(article?.querySelector('.comment-content')),
      at: Date.parse(link?.querySelector('time')?.getAttribute('datetime') ?? ''),
      permalink: link?.getAttribute('href') ?? '',
      mine: item.classList.contains('comment-author-anna'),
    });
  }
  return comments;
}

function readParagraphs(content: Element | null | undefined): string {
  let text = '';
  for (let part = content?.firstElementChild; part; part = part.nextElementSibling)
    text += `${text && '\n\n'}${part.textContent?.trim() ?? ''}`;
  return text;
}

export function readThreadByHand(root: Element): HandRead[] {
  const comments: HandRead[] = [];
  for (const row of root.querySelectorAll('.status__wrapper > .status')) {
    const author = row.querySelector('.status__display-name');
    const link = row.querySelector('.status__relative-time');
    const content = row.querySelector('.status__content__text');
    const mentions: string[] = [];
    for (const mention of content?.querySelectorAll('a.mention') ?? [])
      mentions.push(mention.getAttribute('href')?.slice('/@'.length) ?? '');
    comments.push({
      id: row.getAttribute('data-id') ?? '',
      // In the measured thread all answer the post.
      parentId: null,
      author: author?.querySelector('.display-name__html')?.textContent ?? '',
      text: content?.textContent ?? '',
      at: Date.parse(link?.querySelector('time')?.getAttribute('datetime') ?? ''),
      permalink: `${location.origin}${link?.getAttribute('href') ?? ''}`,
      mine: author?.getAttribute('href') === '/@anna',
      hearted: row.querySelector('.star-icon')?.classList.contains('active') ?? false,
      mentions,
    });
  }
  return comments;
}

/** Milliseconds. */
const ages: Record<string, number> = {
  giorni: 86_400_000,
  settimana: 7 * 86_400_000,
  settimane: 7 * 86_400_000,
  mese: 30.44 * 86_400_000,
  mesi: 30.44 * 86_400_000,
};

export function readVideoByHand(root: Element): HandRead[] {
  const comments: HandRead[] = [];
  for (const thread of root.querySelectorAll('ytd-comment-thread-renderer')) {
    const own = thread.querySelector('ytd-comment-view-model');
    const link = own?.querySelector('a[href*="lc="]');
    const href = link?.getAttribute('href') ?? '';
    const id = href.slice(href.indexOf('lc=') + 'lc='.length);
    const author = own?.querySelector('a[id="author-text" i]')?.getAttribute('href')?.slice(1);
    const content = own?.querySelector('yt-attributed-string');
    const mention = content?.querySelector('a')?.getAttribute('href');
    const [count = '', unit = ''] = link?.textContent?.trim().split(' ') ?? [];
    const unitMs = ages[unit] ?? Number.NaN;
    comments.push({
      id,
      parentId: id.includes('.') ? id.slice(0, id.indexOf('.')) : null,
      author: author ?? '',
      text: content?.textContent?.trim() ?? '',
      at: Math.floor((Date.now() - Number(count) * unitMs) / unitMs) * unitMs,
      permalink: `${location.origin}${href}`,
      mine: author === '@annaverdi',
      hearted: own?.querySelector('[is-hearted]') !== null,
      ...(mention && { mentions: [mention.slice('/@'.length)] }),
    });
  }
  return comments;
}
