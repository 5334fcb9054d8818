import type { ReplyLanguage } from './template.ts';

/** The smallest honest answers, by language. Each is true of any comment, and addresses nobody as tu or Lei. */
const received = {
  it: [
    'Ricevuto, grazie!',
    'Grazie di cuore!',
    'Grazie, {{firstName}}!',
    'Letto, grazie mille!',
    'Grazie davvero!',
    'Ricevuto, {{firstName}}, grazie!',
    'Grazie per aver scritto!',
    'Grazie per il commento!',
    'Grazie del messaggio!',
  ],
  en: [
    'Got it, thank you!',
    'Thank you so much!',
    'Thank you, {{firstName}}!',
    'Received, thanks a lot!',
    'Thanks for writing!',
    'Got it, {{firstName}}, thank you!',
    'Thanks for taking the time to write this!',
    'Many thanks for your comment!',
    'Thank you for being here!',
  ],
  fr: [
    'Bien reçu, merci !',
    'Merci beaucoup !',
    'Merci, {{firstName}} !',
    'Un grand merci !',
    'Bien lu, merci !',
    'Bien reçu, {{firstName}}, merci !',
    'Merci pour ce commentaire !',
    'Merci pour ce message !',
    'Merci du fond du cœur !',
  ],
  es: [
    '¡Recibido, gracias!',
    '¡Muchas gracias!',
    '¡Gracias, {{firstName}}!',
    '¡Mil gracias!',
    '¡Leído, gracias!',
    '¡Recibido, {{firstName}}, gracias!',
    '¡Gracias por escribir!',
    '¡Gracias de corazón!',
    '¡Gracias por el comentario!',
  ],
  de: [
    'Angekommen, danke!',
    'Vielen Dank!',
    'Danke, {{firstName}}!',
    'Herzlichen Dank!',
    'Gelesen, danke!',
    'Angekommen, {{firstName}}, danke!',
    'Danke fürs Schreiben!',
    'Danke für den Kommentar!',
    'Tausend Dank!',
  ],
  pt: [
    'Recebido, agradeço!',
    'Agradeço muito!',
    'Agradeço, {{firstName}}!',
    'Valeu!',
    'Agradeço de coração!',
    'Recebido, {{firstName}}, agradeço!',
    'Agradeço o comentário!',
    'Agradeço a mensagem!',
  ],
} as const satisfies Record<ReplyLanguage, readonly string[]>;

/** For praise: thanks alone. "Received" would be cold. */
const praised = {
  it: [
    'Grazie di cuore!',
    'Grazie, {{firstName}}!',
    'Grazie davvero!',
    'Grazie mille!',
    'Grazie di cuore, {{firstName}}!',
    'Che bello, grazie!',
    'Grazie, che gentile!',
    'Grazie infinite!',
  ],
  en: [
    'Thank you so much!',
    'Thank you, {{firstName}}!',
    'That means a lot, thank you!',
    'Many thanks!',
    'Thank you so much, {{firstName}}!',
    'Thank you for the kind words!',
    'Thanks a lot for writing this!',
    'What a lovely thought, thank you!',
  ],
  fr: [
    'Merci beaucoup !',
    'Merci, {{firstName}} !',
    'Merci du fond du cœur !',
    'Un grand merci !',
    'Merci beaucoup, {{firstName}} !',
    'C’est gentil, merci !',
    'Merci pour ces mots !',
    'Merci infiniment !',
  ],
  es: [
    '¡Muchas gracias!',
    '¡Gracias, {{firstName}}!',
    '¡Gracias de corazón!',
    '¡Mil gracias!',
    '¡Muchas gracias, {{firstName}}!',
    '¡Gracias de verdad!',
    '¡Muchísimas gracias!',
    '¡Gracias por escribirlo!',
  ],
  de: [
    'Vielen Dank!',
    'Danke, {{firstName}}!',
    'Herzlichen Dank!',
    'Tausend Dank!',
    'Vielen Dank, {{firstName}}!',
    'Das ist sehr lieb, danke!',
    'Danke von Herzen!',
    'Danke für die lieben Worte!',
  ],
  pt: [
    'Agradeço muito!',
    'Agradeço, {{firstName}}!',
    'Agradeço de coração!',
    'Agradeço o carinho!',
    'Agradeço muito, {{firstName}}!',
    'Agradeço mesmo!',
    'Agradeço as palavras!',
    'Valeu!',
  ],
} as const satisfies Record<ReplyLanguage, readonly string[]>;

/** For somebody who told of their own experience, or passed it on to others. */
const shared = {
  it: [
    'Grazie per la condivisione!',
    'Grazie, {{firstName}}, per averlo condiviso!',
    'Grazie per averlo condiviso!',
    'Grazie per averlo raccontato!',
    'Che bello leggerlo, grazie!',
  ],
  en: [
    'Thank you for sharing!',
    'Thank you for sharing this, {{firstName}}!',
    'Thanks for sharing it here!',
    'Thanks for telling us!',
    'Many thanks for sharing this!',
  ],
  fr: [
    'Merci pour le partage !',
    'Merci, {{firstName}}, pour ce partage !',
    'Merci de le partager ici !',
    'Merci de l’avoir raconté !',
    'Un grand merci pour ce partage !',
  ],
  es: [
    '¡Gracias por compartirlo!',
    '¡Gracias, {{firstName}}, por compartirlo!',
    '¡Gracias por compartirlo aquí!',
    '¡Gracias por contarlo!',
    '¡Muchas gracias por compartir!',
  ],
  de: [
    'Danke fürs Teilen!',
    'Danke fürs Teilen, {{firstName}}!',
    'Vielen Dank fürs Teilen!',
    'Danke fürs Erzählen!',
    'Herzlichen Dank fürs Teilen!',
  ],
  pt: [
    'Agradeço a partilha!',
    'Agradeço a partilha, {{firstName}}!',
    'Agradeço muito a partilha!',
    'Agradeço por contar!',
    'Agradeço de coração a partilha!',
  ],
} as const satisfies Record<ReplyLanguage, readonly string[]>;

/** For thanks that end a conversation: a short goodbye. */
const closed = {
  it: ['Grazie, a presto!', 'A presto, {{firstName}}, grazie!', 'Grazie ancora, a presto!', '🙏'],
  en: [
    'Thank you, see you soon!',
    'Thank you, {{firstName}}, see you soon!',
    'Thanks again, see you soon!',
    '🙏',
  ],
  fr: [
    'Merci, à bientôt !',
    'À bientôt, {{firstName}}, merci !',
    'Merci encore, à bientôt !',
    '🙏',
  ],
  es: [
    '¡Gracias, hasta pronto!',
    '¡Hasta pronto, {{firstName}}, gracias!',
    '¡Mil gracias, hasta pronto!',
    '🙏',
  ],
  de: ['Danke, bis bald!', 'Bis bald, {{firstName}}, danke!', 'Vielen Dank, bis bald!', '🙏'],
  pt: [
    'Agradeço, até breve!',
    'Até breve, {{firstName}}, agradeço!',
    'Agradeço mesmo, até breve!',
    '🙏',
  ],
} as const satisfies Record<ReplyLanguage, readonly string[]>;

/** Short words of thanks, by what they answer. */
export const acknowledgements = { received, praised, shared, closed };
