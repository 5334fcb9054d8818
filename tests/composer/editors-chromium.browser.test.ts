import { describeEditors } from './describe-editors.ts';

describeEditors('chromium');
