import type { DataDesk } from '../../components/dashboard/data/data-desk.ts';
import { send } from '../../lib/messages/send.ts';

const unbuilt = () => Promise.reject(new Error('unbuilt'));

export const dataDesk: DataDesk = {
  amount: unbuilt,
  exportAll: unbuilt,
  exportCsv: unbuilt,
  review: unbuilt,
  take: unbuilt,
  drop: unbuilt,
  wipe: () => send('data.wipe', {}),
};
