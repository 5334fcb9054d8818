import { useEffect, useState } from 'preact/hooks';
import type { FaultCode } from '../../../lib/inbox/view.ts';
import type { ImportHow, ImportReview } from '../../../lib/log/file/data.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { useWords } from '../../parts/words.ts';
import { AmountCard } from './amount-card.tsx';
import { BackupCard } from './backup-card.tsx';
import { CsvCard } from './csv-card.tsx';
import type { DataDesk } from './data-desk.ts';
import { DataReview } from './data-review.tsx';
import { HandOverCard } from './hand-over-card.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { useDataTask } from './use-data-task.ts';
import { useDroppedFile } from '../use-dropped-file.ts';
import { WipeCard } from './wipe-card.tsx';
import { WipedNotice } from './wiped-notice.tsx';

export interface DataPageProps {
  desk: DataDesk;
  settings: Settings;
  now: number;
  change(change: Partial<Omit<Settings, 'sites'>>): Promise<void>;
  faultOf(error: unknown): FaultCode;
}

type Stage =
  | { at: 'cards' }
  | { at: 'passphrase'; file: File; wasWrong: boolean }
  | { at: 'review'; name: string; review: ImportReview }
  | { at: 'wiped' };

/** All of one's own: what is here, copies of it, handing it over, taking it back, and its end. */
export function DataPage({ desk, settings, now, change, faultOf }: DataPageProps) {
  const t = useWords();
  const [stage, setStage] = useState<Stage>({ at: 'cards' });
  const [amountsRead, setAmountsRead] = useState(0);
  const tasks = useDataTask({
    cancelled: t('data:cancelled'),
    failed: (error) => t(faultOf(error) === 'databaseFull' ? 'data:full' : 'data:failed'),
  });

  const isReviewed = stage.at === 'review';
  useEffect(() => (isReviewed ? () => void desk.drop() : undefined), [isReviewed]);

  const save = (place: 'backup' | 'hand' | 'wipe', passphrase: string | null) => {
    const isPlain = passphrase === null;
    return tasks.run(
      place,
      t(isPlain ? 'data:exporting' : 'data:sealing'),
      async (tell, signal) => {
        await desk.exportAll({ passphrase }, tell, signal);
        await change({ lastBackupAt: Date.now() });
        return { state: 'done', text: t(isPlain ? 'data:saved' : 'data:savedSealed') };
      },
    );
  };

  const read = (file: File, passphrase: string | null) =>
    tasks.run('restore', t('data:reading'), async (tell, signal) => {
      setStage({ at: 'cards' });
      const review = await desk.review(file, passphrase, tell, signal);
      if (!('fault' in review)) {
        setStage({ at: 'review', name: file.name, review });
        return null;
      }
      const { fault } = review;
      if (fault === 'needsPassphrase' || fault === 'wrongPassphrase') {
        setStage({ at: 'passphrase', file, wasWrong: fault === 'wrongPassphrase' });
        return null;
      }
      return { state: 'failed', text: t('data:unchanged', { fault: t(`data:fault.${fault}`) }) };
    });

  const take = (how: ImportHow) =>
    tasks.run('take', t('data:taking'), async (tell, signal) => {
      await desk.take(how, tell, signal);
      // What the file's settings changed is read anew with any change.
      await change({});
      setStage({ at: 'cards' });
      setAmountsRead((times) => times + 1);
      return { place: 'restore', state: 'done', text: t('data:taken') };
    });

  const isOver = useDroppedFile((file) => {
    if (stage.at === 'cards') void read(file, null);
  });

  if (stage.at === 'wiped') return <WipedNotice />;
  if (stage.at === 'review') {
    return (
      <DataReview
        {...stage}
        now={now}
        tasks={tasks}
        onTake={(how) => void take(how)}
        onLeave={() => {
          setStage({ at: 'cards' });
          tasks.say(null);
        }}
      />
    );
  }
  return (
    <div class="data-page">
      <div class="page-head">
        <div>
          <h1>{t('dashboard:data')}</h1>
          <p>{t('data:sub')}</p>
        </div>
      </div>
      <AmountCard desk={desk} key={amountsRead} />
      <div class="data-grid">
        <BackupCard
          settings={settings}
          now={now}
          tasks={tasks}
          onSave={() => void save('backup', null)}
          onFile={(file) => void read(file, null)}
          remind={(remindsOfBackup) => void change({ remindsOfBackup })}
        />
        <div class="data-column">
          <HandOverCard tasks={tasks} onSave={(passphrase) => void save('hand', passphrase)} />
          <CsvCard desk={desk} tasks={tasks} />
        </div>
      </div>
      <WipeCard
        desk={desk}
        tasks={tasks}
        onSave={() => void save('wipe', null)}
        onWiped={() => {
          setStage({ at: 'wiped' });
          void change({});
        }}
      />
      {stage.at === 'passphrase' && (
        <PassphraseDialog
          fileName={stage.file.name}
          wasWrong={stage.wasWrong}
          onOpen={(passphrase) => void read(stage.file, passphrase)}
          onClose={() => setStage({ at: 'cards' })}
        />
      )}
      {isOver && <p class="drop-veil">{t('data:dropHere')}</p>}
    </div>
  );
}
