import type { InboxView } from '../../lib/inbox/view.ts';
import { Sentence, slot } from '../parts/sentence.tsx';
import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';

/** Heads the list where it is about a whole account. */
export function ProfileTitle({ account }: { account: InboxView['account'] }) {
  const t = useWords();
  if (!account) return null;
  const name = account.handle
    ? `@${visibleName(account.handle).replace(/^@/u, '')}`
    : visibleName(account.name);
  return (
    <h2 class="profile-title">
      <Sentence text={t('panel:profileTitle', { account: slot })} part={<bdi>{name}</bdi>} />
    </h2>
  );
}
