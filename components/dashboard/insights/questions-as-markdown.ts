import { formatDay } from '../../../lib/i18n/dates.ts';
import type { Translate } from '../../../lib/i18n/translator.ts';
import type { RepeatedQuestion } from '../../../lib/insights/insights.ts';
import { visibleName, visibleText } from '../../parts/visible-text.ts';
import { webAddress } from '../../parts/web-address.ts';
import { dayOf } from './choice.ts';

/** The repeated questions as a text to work on: for a page of answers, an article, a talk. */
export function questionsAsMarkdown(
  questions: readonly RepeatedQuestion[],
  now: number,
  t: Translate,
): { name: string; type: string; content: string } {
  const parts = questions.map(({ topic, times, people, examples, lastAnswer }) =>
    [
      `## ${plain(visibleName(topic))}`,
      `${t('insights:askedTimes', { count: times })} ${t('insights:askedBy', { count: people })}`,
      ...examples.map(({ text, author, at, permalink }) => {
        const when = formatDay(at, now, t.language);
        const href = webAddress(permalink);
        const who = plain(visibleName(author) || t('insights:nameless'));
        return `${quoted(text)}\n>\n> ${who}, ${href ? `[${when}](<${href}>)` : when}`;
      }),
      lastAnswer.trim() === ''
        ? t('insights:neverAnswered')
        : `**${t('insights:lastAnswer')}**\n\n${quoted(lastAnswer)}`,
    ].join('\n\n'),
  );
  return {
    name: `ricevuto-${t('insights:questionsFile')}-${dayOf(now)}.md`,
    type: 'text/markdown',
    content: `# ${t('insights:repeated')}\n\n${parts.join('\n\n')}\n`,
  };
}

function quoted(text: string): string {
  return visibleText(text)
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n');
}

/** People's words mean themselves: no mark-up, no link, no picture comes of them. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~!&]/gu, String.raw`\$&`)
    .replace(/^(\s*)([-+=])/u, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/u, String.raw`$1\$2`);
}
