import { annasPost, createBlogSite } from '../../sites/blog/index.ts';
import type { Scene } from './scene.ts';

const blog = { platform: 'wordpress', origin: 'https://blog.example', path: annasPost } as const;

export const scenes: Scene[] = [
  {
    ...blog,
    name: 'a blog in a classic theme',
    createSite: () => createBlogSite(),
    box: '#comment',
    submit: '#submit',
  },
  {
    ...blog,
    name: 'a blog in a block theme',
    createSite: () => createBlogSite({ theme: 'block' }),
    box: '#comment',
    submit: '#submit',
  },
  {
    ...blog,
    name: 'the list of comments in wp-admin',
    path: '/wp-admin/edit-comments.php',
    createSite: () => createBlogSite(),
    box: '#replycontent',
    submit: '#replysubmit .save',
  },
];
