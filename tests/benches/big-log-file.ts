import { Crc32 } from '../../lib/log/file/crc32.ts';
import { dataFormat, dataVersion, type FileEnd } from '../../lib/log/file/data-file.ts';
import { growFile } from '../../lib/log/file/disk-file.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import { bigLogEnds, makeFacts } from './big-log.ts';

/** A file as another computer's Ricevuto would have exported it, with so many facts; on the disk, as it may have hundreds of megabytes. */
export async function makeBigLogFile(count: number): Promise<Blob> {
  const file = await growFile('big-log.json');
  const crc = new Crc32();
  const encoder = new TextEncoder();
  const write = (text: string) => {
    const bytes = encoder.encode(text);
    crc.add(bytes);
    file.write(bytes);
  };
  const exportedAt = new Date(bigLogEnds).toISOString();
  write(
    `{"format":"${dataFormat}","version":${dataVersion},"exportedAt":"${exportedAt}",\n` +
      '"settings":{},\n"templates":[\n],\n"drafts":[\n],\n"interactions":[',
  );
  let separator = '';
  let rows: Interaction[] = [];
  const writeRows = () => {
    if (rows.length === 0) return;
    write(separator + rows.map((row) => `\n${JSON.stringify(row)}`).join(','));
    separator = ',';
    rows = [];
  };
  for (const fact of makeFacts(count, 1)) {
    rows.push(fact);
    if (rows.length === 1_000) writeRows();
  }
  writeRows();
  write('\n],\n');
  const end: FileEnd = { templates: 0, drafts: 0, interactions: count };
  file.write(encoder.encode(`"end":${JSON.stringify({ ...end, crc32: crc.hex })}}\n`));
  return file.end('application/json');
}
