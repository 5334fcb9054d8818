import { chooseVariant, type VariantWish } from './choose-variant.ts';

/**
 * Holding replies, by language: thanks now, and a real answer to come. They name no day, since the due date is the user's own, and address
 * nobody as tu or Lei.
 */
export const promises = {
  it: [
    'Grazie, me ne sto occupando.',
    'Grazie! Ci penso e rispondo per bene.',
    'Grazie, {{firstName}}: verifico e torno qui a rispondere.',
    'Bella osservazione, ci guardo e do notizie qui.',
    'Ricevuto: mi serve un po’ di tempo, poi rispondo.',
  ],
  en: [
    'Thank you, I’m looking into it.',
    'Thanks! Let me think about it, and I’ll answer properly.',
    'Thank you, {{firstName}}: I’ll check and come back to you here.',
    'Good point. I’ll look into it and let you know.',
    'Got it. I need a little time, then I’ll answer.',
  ],
  fr: [
    'Merci, je m’en occupe.',
    'Merci ! J’y réfléchis et je réponds comme il faut.',
    'Merci, {{firstName}} : je vérifie et je reviens répondre ici.',
    'Bonne remarque, je regarde et je donne des nouvelles.',
    'Bien reçu : il me faut un peu de temps, puis je réponds.',
  ],
  es: [
    'Gracias, estoy en ello.',
    '¡Gracias! Lo pienso y respondo como es debido.',
    'Gracias, {{firstName}}: lo compruebo y vuelvo a responder aquí.',
    'Buena observación, lo miro y lo cuento aquí.',
    'Recibido: necesito un poco de tiempo y respondo.',
  ],
  de: [
    'Danke, ich kümmere mich darum.',
    'Danke! Ich denke darüber nach und antworte dann richtig.',
    'Danke, {{firstName}}: Ich prüfe das und melde mich hier wieder.',
    'Guter Hinweis, ich sehe nach und gebe Bescheid.',
    'Angekommen: Ich brauche etwas Zeit, dann antworte ich.',
  ],
  pt: [
    'Agradeço, estou a tratar disso.',
    'Agradeço! Vou pensar e respondo com calma.',
    'Agradeço, {{firstName}}: verifico e volto aqui para responder.',
    'Boa observação, vou ver e dou notícias.',
    'Recebido: preciso de algum tempo e depois respondo.',
  ],
} as const satisfies Record<string, readonly string[]>;

/** A holding reply in the comment's language that was not used under this post yet, if there is one. */
export function choosePromise(wish: VariantWish): string {
  return chooseVariant(promises, wish);
}
