import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SettingsGroupProps {
  section: string;
  title: string;
  children: ComponentChildren;
}

/** Sections that belong together. Without any that is found it is not shown (settings.css). */
export function SettingsGroup({ section, title, children }: SettingsGroupProps) {
  const id = useId();
  return (
    <div class="settings-group" role="group" aria-labelledby={id} data-section={section}>
      <h2 id={id}>{title}</h2>
      <div class="settings-cards">{children}</div>
    </div>
  );
}
