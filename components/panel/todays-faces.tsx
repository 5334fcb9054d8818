import { Avatar } from '../parts/avatar.tsx';
import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';

const mostFaces = 8;

/** Who got a word today: initials, and how many more. */
export function TodaysFaces({ names }: { names: readonly string[] }) {
  const t = useWords();
  if (names.length === 0) return null;
  const seen = names.length > mostFaces ? names.slice(0, mostFaces) : names;
  const more = names.length - seen.length;
  const listed = [
    ...seen.map((name) => visibleName(name) || t('panel:noName')),
    ...(more > 0 ? [t('inbox:othersToday', { count: more })] : []),
  ];
  const people = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(listed);
  return (
    <div class="faces" role="img" aria-label={t('inbox:facesToday', { people })}>
      {seen.map((name, index) => (
        <span key={index} title={visibleName(name)}>
          <Avatar name={name} />
        </span>
      ))}
      {more > 0 && <span class="more-faces">+{more}</span>}
    </div>
  );
}
