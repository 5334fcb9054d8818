import type { Language } from '../settings/settings.ts';

export const folders = [
  'acknowledge',
  'thanks',
  'promise',
  'followUp',
  'question',
  'criticism',
  'share',
  'welcome',
  'support',
  'closing',
] as const;
export type Folder = (typeof folders)[number];

/** A reply that comes with Ricevuto. The title is in the language of the reply: whoever chooses it reads both. */
export interface StarterTemplate {
  id: string;
  title: string;
  language: Language;
  folder: Folder;
  body: string;
}

export const starterSet: readonly StarterTemplate[] = [
  ...inLanguage('it', {
    acknowledge: ['Ricevuto', '{Ricevuto, grazie!|Letto, grazie mille!|Grazie davvero!}'],
    thanks: [
      'Grazie sentito',
      '{Grazie, {{firstName}}|Grazie di cuore}: {parole così fanno bene|fa piacere leggerti}.',
    ],
    promise: [
      'Rispondo presto',
      '{Grazie, me ne sto occupando|Grazie, ci guardo e ti rispondo qui}.',
    ],
    followUp: [
      'Com’è andata?',
      '{Ciao {{firstName}}, com’è andata poi?|Com’è andata poi?} {Mi fa piacere saperlo.|Ci pensavo.}',
    ],
    question: [
      'Buona domanda',
      '{Buona domanda, {{firstName}}.|Buona domanda, grazie.} La risposta breve: ',
    ],
    criticism: [
      'Grazie della critica',
      'Grazie della franchezza{, {{firstName}}|}: è un punto giusto. {Ci lavoro.|Ci penso e ti dico.}',
    ],
    share: [
      'Grazie per aver condiviso',
      'Grazie per aver condiviso la tua esperienza{, {{firstName}}|}! È utile a chi legge.',
    ],
    welcome: [
      'Ti do il benvenuto',
      '{Ciao {{firstName}}, che piacere averti qui!|Che piacere averti qui!} Se hai domande, scrivi pure.',
    ],
    support: [
      'Un pensiero',
      '{Ti capisco, {{firstName}}|Ti capisco}, {non dev’essere facile|ci vuole coraggio a scriverlo}. Grazie per averlo raccontato.',
    ],
    closing: [
      'Alla prossima',
      '{Grazie della chiacchierata|È stata una bella conversazione}{, {{firstName}}|}. Alla prossima!',
    ],
  }),
  ...inLanguage('en', {
    acknowledge: ['Got it', '{Got it, thank you!|Received, thanks a lot!|Thank you so much!}'],
    thanks: [
      'Warm thanks',
      '{Thank you, {{firstName}}|Thank you so much}: {words like these do me good|it’s a joy to read you}.',
    ],
    promise: [
      'Answer soon',
      '{Thank you, I’m looking into it|Thanks, I’ll check and answer you here}.',
    ],
    followUp: [
      'How did it go?',
      '{Hi {{firstName}}, how did it go in the end?|How did it go in the end?} {I’d love to know.|It was on my mind.}',
    ],
    question: [
      'Good question',
      '{Good question, {{firstName}}.|Good question, thank you.} The short answer: ',
    ],
    criticism: [
      'Thanks for the criticism',
      'Thank you for {being frank, {{firstName}}|being frank}, that’s a fair point. {I’ll work on it.|Let me think about it.}',
    ],
    share: [
      'Thanks for sharing',
      'Thank you for sharing your experience{, {{firstName}}|}! It helps everyone who reads this.',
    ],
    welcome: [
      'Welcome',
      '{Hi {{firstName}}, lovely to have you here!|Lovely to have you here!} If you have questions, just ask.',
    ],
    support: [
      'A kind thought',
      '{I hear you, {{firstName}}|I hear you}, {that can’t be easy|it takes courage to write this}. Thank you for telling us.',
    ],
    closing: [
      'Until next time',
      '{Thank you for the chat|It was good talking with you}{, {{firstName}}|}. Until next time!',
    ],
  }),
  ...inLanguage('fr', {
    acknowledge: ['Bien reçu', '{Bien reçu, merci !|Bien lu, merci !|Merci beaucoup !}'],
    thanks: [
      'Merci du cœur',
      '{Merci, {{firstName}}|Un grand merci} : {des mots comme ceux-là font du bien|c’est un plaisir de te lire}.',
    ],
    promise: ['Réponse bientôt', '{Merci, je m’en occupe|Merci, je regarde et je te réponds ici}.'],
    followUp: [
      'Alors, ça a donné quoi ?',
      '{Bonjour {{firstName}}, alors, ça a donné quoi ?|Alors, ça a donné quoi ?} {Ça m’intéresse.|J’y repensais.}',
    ],
    question: [
      'Bonne question',
      '{Bonne question, {{firstName}}.|Bonne question, merci.} En bref : ',
    ],
    criticism: [
      'Merci de la critique',
      'Merci {de ta franchise, {{firstName}}|de ta franchise}, la remarque est juste. {J’y travaille.|J’y réfléchis.}',
    ],
    share: [
      'Merci du partage',
      'Merci d’avoir partagé ton expérience{, {{firstName}}|} ! Elle servira à tous ceux qui lisent.',
    ],
    welcome: [
      'Bienvenue',
      '{Bonjour {{firstName}}, quel plaisir de te lire ici !|Quel plaisir de te lire ici !} Si tu as des questions, n’hésite pas.',
    ],
    support: [
      'Une pensée',
      '{Je te comprends, {{firstName}}|Je te comprends}, {ce n’est sûrement pas facile|il faut du courage pour l’écrire}. Merci de l’avoir raconté.',
    ],
    closing: [
      'À la prochaine',
      '{Merci pour cet échange|C’était un bel échange}{, {{firstName}}|}. À la prochaine !',
    ],
  }),
];

function inLanguage(
  language: Language,
  texts: Record<Folder, readonly [title: string, body: string]>,
): StarterTemplate[] {
  return folders.map((folder) => {
    const [title, body] = texts[folder];
    return { id: `${language}-${folder}`, title, language, folder, body };
  });
}
