import type { Purpose } from '../../log/interaction.ts';
import type { Situation, StarterFolder } from '../template.ts';

interface StarterTemplate {
  id: `${StarterFolder}-${number}`;
  folder: StarterFolder;
  /** Nothing for comfort: no rule of ours knows that somebody is in difficulty, so it waits to be looked for. */
  goodFor: readonly Situation[];
  purpose: Purpose;
}

/** The templates that come with Ricevuto, three in each folder; their words are beside this file, by language. */
export const starterIds = [
  {
    id: 'acknowledge-1',
    folder: 'acknowledge',
    goodFor: ['other', 'emoji', 'praise'],
    purpose: 'acknowledge',
  },
  {
    id: 'acknowledge-2',
    folder: 'acknowledge',
    goodFor: ['other', 'share'],
    purpose: 'acknowledge',
  },
  {
    id: 'acknowledge-3',
    folder: 'acknowledge',
    goodFor: ['other', 'regular'],
    purpose: 'acknowledge',
  },
  { id: 'thanks-1', folder: 'thanks', goodFor: ['praise'], purpose: 'acknowledge' },
  { id: 'thanks-2', folder: 'thanks', goodFor: ['regular', 'praise'], purpose: 'acknowledge' },
  { id: 'thanks-3', folder: 'thanks', goodFor: ['praise'], purpose: 'acknowledge' },
  { id: 'promise-1', folder: 'promise', goodFor: ['question'], purpose: 'promise' },
  { id: 'promise-2', folder: 'promise', goodFor: ['question', 'criticism'], purpose: 'promise' },
  { id: 'promise-3', folder: 'promise', goodFor: ['criticism'], purpose: 'promise' },
  { id: 'followUp-1', folder: 'followUp', goodFor: ['promiseDue'], purpose: 'reply' },
  { id: 'followUp-2', folder: 'followUp', goodFor: ['promiseDue'], purpose: 'reply' },
  { id: 'followUp-3', folder: 'followUp', goodFor: ['cameBack'], purpose: 'reply' },
  { id: 'question-1', folder: 'question', goodFor: ['question'], purpose: 'reply' },
  { id: 'question-2', folder: 'question', goodFor: ['question'], purpose: 'reply' },
  { id: 'question-3', folder: 'question', goodFor: ['question'], purpose: 'reply' },
  { id: 'criticism-1', folder: 'criticism', goodFor: ['criticism'], purpose: 'reply' },
  { id: 'criticism-2', folder: 'criticism', goodFor: ['criticism'], purpose: 'reply' },
  { id: 'criticism-3', folder: 'criticism', goodFor: ['criticism'], purpose: 'reply' },
  { id: 'share-1', folder: 'share', goodFor: ['share'], purpose: 'acknowledge' },
  { id: 'share-2', folder: 'share', goodFor: ['share'], purpose: 'acknowledge' },
  { id: 'share-3', folder: 'share', goodFor: ['share'], purpose: 'reply' },
  { id: 'welcome-1', folder: 'welcome', goodFor: ['firstTime'], purpose: 'reply' },
  { id: 'welcome-2', folder: 'welcome', goodFor: ['firstTime'], purpose: 'reply' },
  { id: 'welcome-3', folder: 'welcome', goodFor: ['cameBack', 'regular'], purpose: 'reply' },
  { id: 'support-1', folder: 'support', goodFor: [], purpose: 'reply' },
  { id: 'support-2', folder: 'support', goodFor: [], purpose: 'reply' },
  { id: 'support-3', folder: 'support', goodFor: [], purpose: 'reply' },
  { id: 'closing-1', folder: 'closing', goodFor: ['closing'], purpose: 'acknowledge' },
  { id: 'closing-2', folder: 'closing', goodFor: ['closing'], purpose: 'acknowledge' },
  { id: 'closing-3', folder: 'closing', goodFor: ['closing'], purpose: 'acknowledge' },
] as const satisfies readonly StarterTemplate[];
export type StarterId = (typeof starterIds)[number]['id'];

/** `formal` is absent where the text addresses nobody and so fits both, and in English, which knows one form. */
export type StarterTexts = Readonly<
  Record<StarterId, { title: string; informal: string; formal?: string }>
>;
