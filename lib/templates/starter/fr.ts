import type { StarterTexts } from './ids.ts';

export const fr: StarterTexts = {
  'acknowledge-1': {
    title: 'Bien reçu',
    informal: '{Bien reçu, merci !|Bien lu, merci !|Merci beaucoup !}',
  },
  'thanks-1': {
    title: 'Merci du cœur',
    informal:
      '{Merci, {{firstName}}|Un grand merci} : {des mots comme ceux-là font du bien|c’est un plaisir de te lire}.',
  },
  'promise-1': {
    title: 'Réponse bientôt',
    informal: '{Merci, je m’en occupe|Merci, je regarde et je te réponds ici}.',
  },
  'followUp-1': { title: 'Comme promis', informal: 'Comme promis{, {{firstName}}|} : {{cursor}}' },
  'question-1': {
    title: 'Bonne question',
    informal: '{Bonne question, {{firstName}}.|Bonne question, merci.} En bref : ',
  },
  'criticism-1': {
    title: 'Merci de la critique',
    informal:
      'Merci {de ta franchise, {{firstName}}|de ta franchise}, la remarque est juste. {J’y travaille.|J’y réfléchis.}',
  },
  'share-1': {
    title: 'Merci du partage',
    informal:
      'Merci d’avoir partagé ton expérience{, {{firstName}}|} ! Elle servira à tous ceux qui lisent.',
  },
  'welcome-1': {
    title: 'Bienvenue',
    informal:
      '{Bonjour {{firstName}}, quel plaisir de te lire ici !|Quel plaisir de te lire ici !} Si tu as des questions, n’hésite pas.',
  },
  'support-1': {
    title: 'Une pensée',
    informal:
      '{Je te comprends, {{firstName}}|Je te comprends}, {ce n’est sûrement pas facile|il faut du courage pour l’écrire}. Merci de l’avoir raconté.',
  },
  'closing-1': {
    title: 'À la prochaine',
    informal: '{Merci pour cet échange|C’était un bel échange}{, {{firstName}}|}. À la prochaine !',
  },
};
