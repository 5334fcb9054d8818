import type { StarterTexts } from './ids.ts';

export const es: StarterTexts = {
  'acknowledge-1': {
    title: 'Recibido',
    informal: '{¡Recibido, gracias!|¡Leído, gracias!|¡Muchas gracias!}',
  },
  'thanks-1': {
    title: 'Gracias de corazón',
    informal:
      '{¡Gracias, {{firstName}}!|¡Gracias de corazón!} {Palabras así hacen bien.|Da gusto leerte.}',
  },
  'promise-1': {
    title: 'Respondo pronto',
    informal: '{Gracias, estoy en ello.|Gracias, lo miro y te respondo aquí.}',
  },
  'followUp-1': { title: 'Como prometido', informal: 'Como prometí{, {{firstName}}|}: {{cursor}}' },
  'question-1': {
    title: 'Buena pregunta',
    informal:
      '{Buena pregunta, {{firstName}}.|Buena pregunta, gracias.} En pocas palabras: {{cursor}}',
  },
  'criticism-1': {
    title: 'Gracias por la crítica',
    informal:
      'Gracias por la franqueza{, {{firstName}}|}: es un punto justo. {Trabajo en ello.|Lo pienso.}',
  },
  'share-1': {
    title: 'Gracias por compartir',
    informal: '¡Gracias por compartir tu experiencia{, {{firstName}}|}! Sirve a quien lee.',
  },
  'welcome-1': {
    title: 'Te doy la bienvenida',
    informal: '{¡Hola, {{firstName}}, qué alegría leerte aquí!|¡Qué alegría leerte aquí!}',
  },
  'support-1': {
    title: 'Un pensamiento',
    informal: '{Te entiendo, {{firstName}}|Te entiendo}. Gracias por contarlo.',
  },
  'closing-1': {
    title: 'Hasta la próxima',
    informal:
      '{Gracias por la charla|Ha sido una buena charla}{, {{firstName}}|}. ¡Hasta la próxima!',
  },
};
