import { useEffect, useState } from 'preact/hooks';
import type { StoredAmount } from '../../../lib/log/file/data.ts';
import { useWords } from '../../parts/words.ts';
import { DataCard } from './data-card.tsx';
import type { DataDesk } from './data-desk.ts';
import { formatBytes } from './format-bytes.ts';

const counted = ['interactions', 'comments', 'people', 'templates', 'drafts'] as const;

/** What is kept here, how much room it takes, and whether the browser has promised to keep it. */
export function AmountCard({ desk }: { desk: Pick<DataDesk, 'amount' | 'keep'> }) {
  const t = useWords();
  const [amount, setAmount] = useState<StoredAmount | null>(null);
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    desk.amount().then(
      (found) => !end.signal.aborted && setAmount(found),
      (error: unknown) => console.error('Ricevuto cannot tell how much it keeps', error),
    );
    return () => end.abort();
  }, []);

  const keep = async () => {
    const isKept = await desk.keep();
    setRefused(!isKept);
    if (amount) setAmount({ ...amount, isKept });
  };
  const format = (count: number) => new Intl.NumberFormat(t.language).format(count);

  return (
    <DataCard title={t('data:amountTitle')} kind="amount-card">
      <dl class="amounts">
        {counted.map((what) => (
          <div key={what}>
            <dt>{t(`data:amount.${what}`)}</dt>
            <dd>{amount ? format(amount[what]) : '–'}</dd>
          </div>
        ))}
      </dl>
      <div class="room">
        {amount && <p>{roomSentence(amount, t)}</p>}
        {amount && (
          <p role="status">
            {t(amount.isKept ? 'data:kept' : isRefused ? 'data:keepRefused' : 'data:notKept')}
          </p>
        )}
        {amount && !amount.isKept && !isRefused && (
          <button type="button" class="link" onClick={() => void keep()}>
            {t('data:keep')}
          </button>
        )}
      </div>
    </DataCard>
  );
}

function roomSentence({ usedBytes, mostBytes }: StoredAmount, t: ReturnType<typeof useWords>) {
  if (usedBytes === null) return null;
  const used = formatBytes(usedBytes, t.language);
  if (mostBytes === null) return t('data:usedOnly', { used });
  const free = formatBytes(Math.max(0, mostBytes - usedBytes), t.language);
  return t('data:used', { used, free });
}
