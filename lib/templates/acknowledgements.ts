import { chooseVariant, type VariantWish } from './choose-variant.ts';

/** The smallest honest answers, by language. Each is true of any comment, and says nothing about who reads it. */
export const acknowledgements = {
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
    'Merci pour ton message !',
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
} as const satisfies Record<string, readonly string[]>;

/** An acknowledgement in the comment's language that was not used under this post yet, if there is one. */
export function chooseAcknowledgement(wish: VariantWish): string {
  return chooseVariant(acknowledgements, wish);
}
