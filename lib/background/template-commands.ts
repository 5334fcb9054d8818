import type { FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import { chooseTemplates } from '../templates/choose-templates.ts';
import { readyTemplate } from '../templates/ready-template.ts';
import { timesUsed } from '../templates/same-words.ts';
import type { Background } from './background.ts';
import {
  orderTemplates,
  removeTemplates,
  restoreTemplates,
  saveTemplates,
} from './change-library.ts';
import { describeFilling } from './describe-filling.ts';
import { guardCommand } from './guard-command.ts';
import { readLibrary } from './library.ts';
import { readTemplateUse } from './template-use.ts';
import { usedUnder } from './used-under.ts';

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

/** As many as there are keys for them. */
const mostFavourites = 9;

/** The library of templates, and templates filled for a comment. */
export function templateCommands(background: Background): TemplateCommands {
  const { database } = background;
  return {
    'comment.templates': async ({ key }) => {
      const record = await database.comments.get(key);
      if (!record) return { best: [], favourites: [] };
      const library = await readLibrary(background);
      const filling = await describeFilling(background, record);
      const best = chooseTemplates(library, filling.occasion).map(({ template }) => template);
      const favourites = library.filter(({ favourite }) => favourite).slice(0, mostFavourites);
      const filled = (templates: typeof library) =>
        templates.flatMap((template) => readyTemplate(template, filling) ?? []);
      return { best: filled(best), favourites: filled(favourites) };
    },
    'comment.fillTemplate': async ({ key, id, answers, not }) => {
      const record = await database.comments.get(key);
      if (!record) return { failed: 'unknownComment' };
      const template = (await readLibrary(background)).find((each) => each.id === id);
      if (!template) return { failed: 'unknownTemplate' };
      const filling = await describeFilling(background, record);
      const ready = readyTemplate(template, { ...filling, answers, not });
      return ready ? { ready } : { failed: 'notFillable' };
    },
    'comment.countSame': async ({ key, text }) => {
      const record = await database.comments.get(key);
      if (!record) return { times: 0 };
      const { texts } = usedUnder(await (await background.memory.read()).under(record.postKey));
      return { times: timesUsed(text, texts) };
    },
    'templates.read': async () => {
      const [library, useOf] = await Promise.all([
        readLibrary(background),
        readTemplateUse(database),
      ]);
      return { templates: library.map((template) => ({ ...template, use: useOf(template.id) })) };
    },
    'template.save': ({ template }) =>
      guardCommand(background, () => saveTemplates(background, [template], 'saved')),
    'template.remove': ({ ids }) =>
      guardCommand(background, () => removeTemplates(background, ids)),
    'template.restore': ({ ids }) =>
      guardCommand(background, () => restoreTemplates(background, ids)),
    'templates.order': ({ ids }) => guardCommand(background, () => orderTemplates(background, ids)),
    'templates.import': ({ templates }) =>
      guardCommand(background, () => saveTemplates(background, templates, 'imported')),
  };
}
