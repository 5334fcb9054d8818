import { describe } from 'vitest';
import { describeOnOneStage } from './describe-on-one-stage.ts';

describe('in firefox', () => {
  describeOnOneStage('firefox');
});
