import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useIsFound } from './settings-search.ts';

interface CardProps {
  /** Names it in addresses: `#settings/quiet`. */
  section?: string;
  /** A class of its own. */
  kind?: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** One subject of the settings. */
export function Card({ section = '', kind = '', title, hint, children }: CardProps) {
  const id = useId();
  return (
    <section
      class={`card ${kind}`}
      aria-labelledby={id}
      data-section={section || undefined}
      hidden={!useIsFound(section)}
    >
      <h3 id={id}>{title}</h3>
      {hint && <p class="card-hint">{hint}</p>}
      {children}
    </section>
  );
}
