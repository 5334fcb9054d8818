import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CardProps {
  title: string;
  hint?: string;
  kind?: string;
  children: ComponentChildren;
}

/** One subject of a page. */
export function Card({ title, hint, kind = '', children }: CardProps) {
  const id = useId();
  return (
    <section class={`card ${kind}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p class="card-hint">{hint}</p>}
      {children}
    </section>
  );
}
