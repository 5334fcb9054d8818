import { describe } from 'vitest';
import { describeMainJob } from './describe-main-job.ts';

describe('in firefox', () => {
  describeMainJob('firefox');
});
