import { type BlogSite, createBlogSite, type BlogOptions } from './blog/index.ts';

/**
 * The blog with something amiss, as its address says: `?rough=closed` forbids by its policy all that can be forbidden;
 * `?rough=nameless` is a theme after an update, its comments without the marks that we know.
 */
export function createRoughBlog(options: BlogOptions = {}): BlogSite {
  const site = createBlogSite({ restOpen: false, ...options });
  return {
    blog: site.blog,
    async fetch(request) {
      const response = await site.fetch(request);
      const rough = new URL(request.url).searchParams.get('rough');
      if (rough === 'closed') response.headers.set('content-security-policy', "default-src 'none'");
      if (rough !== 'nameless') return response;
      const page = await response.text();
      const bare = page.replaceAll(/class="(?:fn|comment-content)"/gu, 'class="x1a2b3"');
      return new Response(bare, { headers: response.headers });
    },
  };
}

/** Comments that somebody wrote to break what reads them, under Anna's oldest post. */
export function addHostileComments({ blog }: BlogSite): void {
  const texts = [
    '<img src=x onerror="document.title=1"><script>document.title = 2</script><b>ciao</b>',
    '\u202Eottecerrid\u202C e \u2066isolato, e \u0000\u0007 controlli',
    `${'lungo '.repeat(60_000)}${'x'.repeat(700_000)}`,
  ];
  for (const [index, text] of texts.entries()) {
    const name = index === 1 ? 'Ida\u202E<b>inoC' : `Ospite ${index}`;
    blog.comments.push({
      ...{ id: 900 + index, postId: 9, parentId: 0, userId: 0, name, text },
      ...{ at: Date.now() - 60_000 * (10 - index), approved: true, type: 'comment' },
    });
  }
}
