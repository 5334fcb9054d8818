import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useIsFound } from './settings-search.ts';

interface SettingsCardProps {
  /** Names it in addresses: `#settings/quiet`. */
  section: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** One subject of the settings, in a group of them. */
export function SettingsCard({ section, title, hint, children }: SettingsCardProps) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id} data-section={section} hidden={!useIsFound(section)}>
      <h3 id={id}>{title}</h3>
      {hint && <p class="card-hint">{hint}</p>}
      {children}
    </section>
  );
}
