import type { CommentCard, PostGroup } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';

export type Kind = NonNullable<CommentCard['tag']>;

const kindWords = {
  question: 'panel:filterQuestion',
  criticism: 'panel:filterCriticism',
  cameBack: 'panel:filterCameBack',
  firstTime: 'panel:filterFirstTime',
  regular: 'panel:filterRegular',
  share: 'panel:filterShare',
} as const;
const kinds = Object.keys(kindWords) as Kind[];

/** Fewer than this are seen at one look. */
const worthFiltering = 5;

interface KindFilterProps {
  waiting: number;
  counts: ReadonlyMap<Kind, number>;
  chosen: Kind | null;
  choose: (kind: Kind | null) => void;
}

/** Chips that keep one kind of comment in the list. Shown where there is something to choose from. */
export function KindFilter({ waiting, counts, chosen, choose }: KindFilterProps) {
  const t = useWords();
  if (!chosen && (counts.size === 0 || waiting < worthFiltering)) return null;
  return (
    <div class="chips" role="group" aria-label={t('panel:filters')}>
      <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {t('panel:filterAll')}
      </button>
      {kinds
        .filter((kind) => counts.has(kind) || kind === chosen)
        .map((kind) => (
          <button
            type="button"
            key={kind}
            aria-pressed={chosen === kind}
            onClick={() => choose(chosen === kind ? null : kind)}
          >
            {t(kindWords[kind])} <span class="count">{counts.get(kind) ?? 0}</span>
          </button>
        ))}
    </div>
  );
}

export function countKinds(groups: PostGroup[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { comments } of groups) {
    for (const { tag } of comments) if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

export function onlyKind(groups: PostGroup[], kind: Kind | null): PostGroup[] {
  if (!kind) return groups;
  return groups
    .map((group) => ({ ...group, comments: group.comments.filter(({ tag }) => tag === kind) }))
    .filter(({ comments }) => comments.length > 0);
}
