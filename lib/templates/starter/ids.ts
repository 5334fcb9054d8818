import type { Purpose } from '../../log/interaction.ts';
import type { Situation, StarterFolder } from '../template.ts';

/** The starter set: what each template is for. Its texts stand beside this file, one file a language. */
export const starterIds = [
  {
    id: 'acknowledge-1',
    folder: 'acknowledge',
    goodFor: ['other', 'praise', 'emoji'],
    purpose: 'acknowledge',
  },
  { id: 'thanks-1', folder: 'thanks', goodFor: ['praise', 'regular'], purpose: 'acknowledge' },
  { id: 'promise-1', folder: 'promise', goodFor: ['question', 'criticism'], purpose: 'promise' },
  { id: 'followUp-1', folder: 'followUp', goodFor: ['promiseDue'], purpose: 'reply' },
  { id: 'question-1', folder: 'question', goodFor: ['question'], purpose: 'reply' },
  { id: 'criticism-1', folder: 'criticism', goodFor: ['criticism'], purpose: 'reply' },
  { id: 'share-1', folder: 'share', goodFor: ['share'], purpose: 'acknowledge' },
  { id: 'welcome-1', folder: 'welcome', goodFor: ['firstTime'], purpose: 'reply' },
  { id: 'support-1', folder: 'support', goodFor: ['share', 'other'], purpose: 'reply' },
  { id: 'closing-1', folder: 'closing', goodFor: ['closing', 'cameBack'], purpose: 'acknowledge' },
] as const satisfies readonly {
  id: string;
  folder: StarterFolder;
  goodFor: readonly Situation[];
  purpose: Purpose;
}[];
export type StarterId = (typeof starterIds)[number]['id'];

/** `formal` where that language addresses people in two ways. */
export type StarterTexts = Record<StarterId, { title: string; informal: string; formal?: string }>;
