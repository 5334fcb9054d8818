import { ulid } from 'ulid';
import type { TemplateActions } from '../../components/dashboard/templates/template-actions.ts';
import { send } from '../../lib/messages/send.ts';

export const templateActions: TemplateActions = {
  read: async () => (await send('templates.read', {})).templates,
  save: (template) => send('template.save', { template }),
  remove: (ids) => send('template.remove', { ids }),
  restore: (ids) => send('template.restore', { ids }),
  order: (ids) => send('templates.order', { ids }),
  importAll: (templates) => send('templates.import', { templates }),
  newId: () => ulid(),
};
