import type { FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Background } from './background.ts';

export type TemplateCommands = Handlers<
  Pick<
    FromView,
    | 'comment.templates'
    | 'comment.fillTemplate'
    | 'comment.countSame'
    | 'templates.read'
    | 'template.save'
    | 'template.remove'
    | 'template.restore'
    | 'templates.order'
    | 'templates.import'
  >
>;

/** The library of templates, and templates filled for a comment. */
export function templateCommands(_background: Background): TemplateCommands {
  const missing = () => {
    throw new Error('not built');
  };
  return {
    'comment.templates': () => ({ best: [], favourites: [] }),
    'comment.fillTemplate': missing,
    'comment.countSame': () => ({ times: 0 }),
    'templates.read': () => ({ templates: [] }),
    'template.save': missing,
    'template.remove': missing,
    'template.restore': missing,
    'templates.order': missing,
    'templates.import': missing,
  };
}
