import { describe } from 'vitest';
import { describeDailyWork } from './describe-daily-work.ts';

describe('in firefox', () => {
  describeDailyWork('firefox');
});
