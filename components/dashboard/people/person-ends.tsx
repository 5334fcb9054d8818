import IconArchive from '~icons/lucide/archive';
import IconEraser from '~icons/lucide/eraser';
import { useWords } from '../../parts/words.ts';
import type { PersonPart } from './person-detail.tsx';
import { sayOfAll } from './say-of-all.ts';

interface PersonEndsProps extends PersonPart {
  forget(): void;
}

/** Setting somebody aside, which can be taken back, and forgetting them, which cannot. */
export function PersonEnds({ person, run, hand, forget }: PersonEndsProps) {
  const t = useWords();
  const { isMuted } = person;
  const mute = (muted: boolean) => sayOfAll(hand.desk, person, { act: 'mute', muted });
  return (
    <section class="person-part person-ends" aria-label={t('people:ends')}>
      <div>
        <button
          type="button"
          class="button"
          onClick={() =>
            void run(() => mute(!isMuted), {
              said: t(isMuted ? 'people:unmutedNow' : 'people:mutedNow'),
              undo: () => void run(() => mute(isMuted), { said: null }),
            })
          }
        >
          <IconArchive />
          {t(isMuted ? 'people:unmute' : 'people:mute')}
        </button>
        <p class="hint">{t('people:muteHint')}</p>
      </div>
      <div>
        <button type="button" class="button critical" aria-haspopup="dialog" onClick={forget}>
          <IconEraser />
          {t('people:forget')}
        </button>
        <p class="hint">{t('people:forgetHint')}</p>
      </div>
    </section>
  );
}
