import { describe } from 'vitest';
import { describeMainJob } from './describe-main-job.ts';

describe('in chromium', () => {
  describeMainJob('chromium');
});
