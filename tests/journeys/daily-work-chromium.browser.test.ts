import { describe } from 'vitest';
import { describeDailyWork } from './describe-daily-work.ts';

describe('in chromium', () => {
  describeDailyWork('chromium');
});
