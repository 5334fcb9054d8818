import type { StarterTexts } from './ids.ts';

export const pt: StarterTexts = {
  'acknowledge-1': {
    title: 'Recebido',
    informal: '{Recebido, agradeço!|Lido, agradeço!|Agradeço muito!}',
  },
  'thanks-1': {
    title: 'Agradeço de coração',
    informal:
      '{Agradeço, {{firstName}}!|Agradeço de coração!} {Palavras assim fazem bem.|É bom ler isto.}',
  },
  'promise-1': {
    title: 'Respondo em breve',
    informal: '{Agradeço, estou a tratar disso.|Agradeço, vou ver e respondo aqui.}',
  },
  'followUp-1': { title: 'Como prometido', informal: 'Como prometi{, {{firstName}}|}: {{cursor}}' },
  'question-1': {
    title: 'Boa pergunta',
    informal:
      '{Boa pergunta, {{firstName}}.|Boa pergunta, agradeço.} Em poucas palavras: {{cursor}}',
  },
  'criticism-1': {
    title: 'Agradeço a crítica',
    informal:
      'Agradeço a franqueza{, {{firstName}}|}: é um ponto justo. {Vou trabalhar nisso.|Vou pensar.}',
  },
  'share-1': {
    title: 'Agradeço a partilha',
    informal: 'Agradeço a partilha da experiência{, {{firstName}}|}! É útil para quem lê.',
  },
  'welcome-1': {
    title: 'Boas-vindas',
    informal: '{Olá, {{firstName}}, que bom ler-te aqui!|Que bom ler-te aqui!}',
  },
  'support-1': {
    title: 'Um pensamento',
    informal: '{Entendo, {{firstName}}|Entendo}. Agradeço teres contado.',
  },
  'closing-1': {
    title: 'Até à próxima',
    informal: '{Agradeço a conversa|Foi uma boa conversa}{, {{firstName}}|}. Até à próxima!',
  },
};
