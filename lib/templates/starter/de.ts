import type { StarterTexts } from './ids.ts';

export const de: StarterTexts = {
  'acknowledge-1': {
    title: 'Angekommen',
    informal: '{Angekommen, danke!|Gelesen, danke!|Vielen Dank!}',
  },
  'thanks-1': {
    title: 'Herzlichen Dank',
    informal:
      '{Danke, {{firstName}}!|Herzlichen Dank!} {Solche Worte tun gut.|Schön, von dir zu lesen.}',
  },
  'promise-1': {
    title: 'Antwort folgt',
    informal: '{Danke, ich kümmere mich darum.|Danke, ich sehe nach und antworte hier.}',
  },
  'followUp-1': {
    title: 'Wie versprochen',
    informal: 'Wie versprochen{, {{firstName}}|}: {{cursor}}',
  },
  'question-1': {
    title: 'Gute Frage',
    informal: '{Gute Frage, {{firstName}}.|Gute Frage, danke.} Kurz gesagt: {{cursor}}',
  },
  'criticism-1': {
    title: 'Danke für die Kritik',
    informal:
      'Danke für die Offenheit{, {{firstName}}|}: Das ist ein guter Punkt. {Ich arbeite daran.|Ich denke darüber nach.}',
  },
  'share-1': {
    title: 'Danke fürs Teilen',
    informal:
      'Danke, dass du deine Erfahrung teilst{, {{firstName}}|}! Sie hilft allen, die hier lesen.',
  },
  'welcome-1': {
    title: 'Willkommen',
    informal: '{Hallo {{firstName}}, schön, dass du da bist!|Schön, dass du da bist!}',
  },
  'support-1': {
    title: 'Ein guter Gedanke',
    informal:
      '{Ich verstehe dich, {{firstName}}|Ich verstehe dich}. Danke, dass du davon erzählst.',
  },
  'closing-1': {
    title: 'Bis bald',
    informal: '{Danke für das Gespräch|Es war ein schönes Gespräch}{, {{firstName}}|}. Bis bald!',
  },
};
