import type { StarterTexts } from './ids.ts';

export const en: StarterTexts = {
  'acknowledge-1': {
    title: 'Got it',
    informal: '{Got it, thank you!|Received, thanks a lot!|Thank you so much!}',
  },
  'thanks-1': {
    title: 'Warm thanks',
    informal:
      '{Thank you, {{firstName}}|Thank you so much}: {words like these do me good|it’s a joy to read you}.',
  },
  'promise-1': {
    title: 'Answer soon',
    informal: '{Thank you, I’m looking into it|Thanks, I’ll check and answer you here}.',
  },
  'followUp-1': { title: 'As promised', informal: 'As promised{, {{firstName}}|}: {{cursor}}' },
  'question-1': {
    title: 'Good question',
    informal: '{Good question, {{firstName}}.|Good question, thank you.} The short answer: ',
  },
  'criticism-1': {
    title: 'Thanks for the criticism',
    informal:
      'Thank you for {being frank, {{firstName}}|being frank}, that’s a fair point. {I’ll work on it.|Let me think about it.}',
  },
  'share-1': {
    title: 'Thanks for sharing',
    informal:
      'Thank you for sharing your experience{, {{firstName}}|}! It helps everyone who reads this.',
  },
  'welcome-1': {
    title: 'Welcome',
    informal:
      '{Hi {{firstName}}, lovely to have you here!|Lovely to have you here!} If you have questions, just ask.',
  },
  'support-1': {
    title: 'A kind thought',
    informal:
      '{I hear you, {{firstName}}|I hear you}, {that can’t be easy|it takes courage to write this}. Thank you for telling us.',
  },
  'closing-1': {
    title: 'Until next time',
    informal:
      '{Thank you for the chat|It was good talking with you}{, {{firstName}}|}. Until next time!',
  },
};
