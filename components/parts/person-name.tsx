import { visibleName } from './visible-text.ts';

/** A person's name: isolated, so that right-to-left or hostile names leave the words around them alone. */
export function PersonName({ name }: { name: string }) {
  return <bdi class="person-name">{visibleName(name) || '?'}</bdi>;
}
