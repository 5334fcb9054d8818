import { useEffect, useId, useRef, useState } from 'preact/hooks';
import IconX from '~icons/lucide/x';
import { visibleName } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import type { PersonPart } from './person-detail.tsx';
import { sayOfAll } from './say-of-all.ts';

interface PersonTagsProps extends PersonPart {
  inUse: readonly string[];
}

const longest = 40;
const most = 20;

/** Tags of the user's own: Enter adds one, a press takes one away; those in use are proposed. */
export function PersonTags({ person, run, hand, inUse }: PersonTagsProps) {
  const t = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { tags } = person;
  // A press on a button first adds what stands in the field: what follows builds on it, though nothing is drawn meanwhile.
  const wanted = useRef(tags);
  useEffect(() => {
    wanted.current = tags;
  }, [tags]);
  const set = async (next: readonly string[]) => {
    wanted.current = next;
    const said = { act: 'tags', tags: next } as const;
    const result = await run(() => sayOfAll(hand.desk, person, said), { said: null });
    if ('failed' in result && wanted.current === next) wanted.current = tags;
    return result;
  };

  const add = async () => {
    const tag = typed.replace(/\s+/gu, ' ').trim().slice(0, longest);
    const isThere = wanted.current.some((each) => each.toLowerCase() === tag.toLowerCase());
    if (tag === '' || isThere || wanted.current.length >= most)
      return setTyped(isThere ? '' : typed);
    const result = await set([...wanted.current, tag]);
    // What could not be noted stays in the field, and what was typed meanwhile.
    if ('done' in result) setTyped((now) => (now === typed ? '' : now));
  };

  return (
    <section class="person-part" aria-labelledby={id}>
      <h3 id={id}>{t('people:tags')}</h3>
      <div class="tag-editor">
        {tags.length > 0 && (
          <ul aria-labelledby={id}>
            {tags.map((tag) => (
              <li key={tag}>
                <bdi>{visibleName(tag)}</bdi>
                <button
                  type="button"
                  aria-label={t('people:removeTag', { tag: visibleName(tag) })}
                  title={t('people:removeTag', { tag: visibleName(tag) })}
                  onClick={() => {
                    field.current?.focus();
                    void set(wanted.current.filter((each) => each !== tag));
                  }}
                >
                  <IconX />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={field}
          list={`${id}-in-use`}
          value={typed}
          maxLength={longest}
          aria-label={t('people:addTag')}
          placeholder={t('people:addTag')}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            void add();
          }}
          onBlur={() => void add()}
        />
        <datalist id={`${id}-in-use`}>
          {inUse
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </section>
  );
}
