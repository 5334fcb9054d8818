import { useEffect, useState } from 'preact/hooks';
import IconAlert from '~icons/lucide/triangle-alert';
import { useWords } from '../parts/words.ts';
import { Notice } from './page-notice.tsx';
import { Skeleton } from './skeleton.tsx';

/** A worker that was asleep answers within a second; after five there is something to say. */
const patienceMs = 5_000;

/** In place of the lanes until the background has said something. */
export function BeforeFirstView() {
  const t = useWords();
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSilent(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isSilent) return <Skeleton />;
  return (
    <div role="alert">
      <Notice
        tone="hold"
        icon={<IconAlert />}
        title={t('panel:silent')}
        hint={t('panel:silentHint')}
      />
    </div>
  );
}
