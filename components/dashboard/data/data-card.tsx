import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface DataCardProps {
  title: string;
  hint?: string;
  kind?: string;
  children: ComponentChildren;
}

/** One thing that can be done with one's own data. */
export function DataCard({ title, hint, kind = '', children }: DataCardProps) {
  const id = useId();
  return (
    <section class={`card ${kind}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p class="card-hint">{hint}</p>}
      {children}
    </section>
  );
}
