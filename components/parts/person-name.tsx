import { visibleName } from './visible-text.ts';
import { useWords } from './words.ts';

/** A person's name: isolated, so that right-to-left or hostile names leave the words around them alone. */
export function PersonName({ name }: { name: string }) {
  const t = useWords();
  return <bdi class="person-name">{visibleName(name) || t('panel:noName')}</bdi>;
}
