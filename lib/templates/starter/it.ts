import type { StarterTexts } from './ids.ts';

export const it: StarterTexts = {
  'acknowledge-1': {
    title: 'Ricevuto',
    informal: '{Ricevuto, grazie!|Letto, grazie mille!|Grazie davvero!}',
  },
  'thanks-1': {
    title: 'Grazie sentito',
    informal:
      '{Grazie, {{firstName}}|Grazie di cuore}: {parole così fanno bene|fa piacere leggerti}.',
  },
  'promise-1': {
    title: 'Rispondo presto',
    informal: '{Grazie, me ne sto occupando|Grazie, ci guardo e ti rispondo qui}.',
  },
  'followUp-1': { title: 'Come promesso', informal: 'Come promesso{, {{firstName}}|}: {{cursor}}' },
  'question-1': {
    title: 'Buona domanda',
    informal: '{Buona domanda, {{firstName}}.|Buona domanda, grazie.} La risposta breve: ',
  },
  'criticism-1': {
    title: 'Grazie della critica',
    informal:
      'Grazie della franchezza{, {{firstName}}|}: è un punto giusto. {Ci lavoro.|Ci penso e ti dico.}',
  },
  'share-1': {
    title: 'Grazie per aver condiviso',
    informal: 'Grazie per aver condiviso la tua esperienza{, {{firstName}}|}! È utile a chi legge.',
  },
  'welcome-1': {
    title: 'Ti do il benvenuto',
    informal:
      '{Ciao {{firstName}}, che piacere averti qui!|Che piacere averti qui!} Se hai domande, scrivi pure.',
  },
  'support-1': {
    title: 'Un pensiero',
    informal:
      '{Ti capisco, {{firstName}}|Ti capisco}, {non dev’essere facile|ci vuole coraggio a scriverlo}. Grazie per averlo raccontato.',
  },
  'closing-1': {
    title: 'Alla prossima',
    informal:
      '{Grazie della chiacchierata|È stata una bella conversazione}{, {{firstName}}|}. Alla prossima!',
  },
};
