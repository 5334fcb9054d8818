import type { CommandResult } from '../../../lib/messages/messages.ts';
import type { UsedTemplate } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import type { TemplateDesk } from './templates-page.tsx';

/** What can be done with one template from the list; each says what happened, and how to take it back. */
export function useTemplateCommands(
  { library, actions, say, fail }: TemplateDesk,
  template: UsedTemplate,
) {
  const t = useWords();
  const { id, title } = template;
  const run = async (
    command: () => Promise<CommandResult>,
    said?: { text: string; undo: () => Promise<CommandResult> },
  ) => {
    const result = await library.run(command);
    if ('failed' in result) fail(result.failed);
    else if (said) say(said.text, () => void run(said.undo));
  };

  return {
    toggleFavourite: () =>
      void run(() => actions.save({ ...template, favourite: !template.favourite })),
    duplicate: () => {
      const copy = {
        ...template,
        id: actions.newId(),
        title: t('template:copyOf', { title }),
        favourite: false,
      };
      // Two cannot have the same shortcut.
      delete copy.shortcut;
      const order = (library.templates ?? []).flatMap((each) =>
        each.id === id ? [id, copy.id] : [each.id],
      );
      const text = t('template:duplicated', { title });
      const undo = () => actions.remove([copy.id]);
      void run(
        async () => {
          const saved = await actions.save(copy);
          if ('failed' in saved) return saved;
          return actions.order(order);
        },
        { text, undo },
      );
    },
    bringBack: () =>
      void run(() => actions.restore([id]), {
        text: t('template:cameBack', { title }),
        undo: () => actions.save(template),
      }),
    remove: () =>
      void run(() => actions.remove([id]), {
        text: t('template:removed', { title }),
        undo: () => actions.restore([id]),
      }),
  };
}
