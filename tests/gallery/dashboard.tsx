import { render } from 'preact';
import { dashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import { DashboardRoot } from '../../components/dashboard/dashboard-root.tsx';
import type { TemplateActions } from '../../components/dashboard/templates/template-actions.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import { starterTemplates } from '../../lib/templates/starter-set.ts';
import type { UsedTemplate } from '../../lib/templates/template.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import { viewNow } from '../kit/views.ts';
import { dashboardStates, type DashboardState } from './dashboard-states.ts';
import { offerGallery, type Look } from './offer-gallery.ts';

const root = document.createElement('div');
root.id = 'root';
document.body.append(root);

offerGallery(dashboardStates, draw);

function draw(state: DashboardState, look: Look, anew = true) {
  const { name, place, settings, mayNotify = true, counts, desks, unfinished, ...rest } = state;
  if (anew) render(null, root);
  if (anew) sessionStorage.clear();
  const { language, theme } = look;
  const starters = starterTemplates(language).map(used);
  render(
    <DashboardRoot
      key={name}
      place={place}
      go={(hash) => {
        const next = dashboardPlace(hash);
        // Where one is in the inbox stands in the address.
        if (next.at === 'inbox') queueMicrotask(() => draw({ ...state, place: next }, look, false));
      }}
      settings={{ ...settings, language, theme }}
      now={viewNow}
      faultOf={() => 'databaseBroken'}
      saveFile={() => undefined}
      actions={{
        change: async () => undefined,
        turnOn: async () => 'refused',
        turnOff: async () => ({ done: 'siteOff' }),
        setMode: async () => ({ done: 'siteOn' }),
        askNotifications: async () => false,
        mayNotify: async () => mayNotify,
      }}
      {...emptyDesks()}
      {...(rest.inbox && { inbox: rest.inbox })}
      {...desks}
      counts={counts}
      unfinished={unfinished}
      {...(rest.insights ? { insights: rest.insights } : {})}
      templates={templateActions(rest.templates?.(starters) ?? null)}
    />,
    root,
  );
}

/** null: nobody answers. */
function templateActions(templates: UsedTemplate[] | null): TemplateActions {
  const done = async (): Promise<CommandResult> => ({ done: 'saved' });
  let ids = 0;
  return {
    read: async () => {
      if (!templates) throw new Error('The background gave no answer.');
      return templates;
    },
    save: done,
    remove: done,
    restore: done,
    order: done,
    importAll: done,
    newId: () => `new-${(ids += 1)}`,
  };
}

function used(template: Omit<UsedTemplate, 'use'>, place: number): UsedTemplate {
  const count = place % 3 === 0 ? 0 : place * 7;
  return {
    ...template,
    use: { count, lastAt: count === 0 ? null : viewNow - place * 86_400_000 },
  };
}
