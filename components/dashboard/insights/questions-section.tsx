import { useId } from 'preact/hooks';
import IconDownload from '~icons/lucide/download';
import IconFilePlus from '~icons/lucide/file-plus';
import type { RepeatedQuestion } from '../../../lib/insights/insights.ts';
import { visibleName, visibleText } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { useUnfinished } from '../unfinished/unfinished-context.ts';
import { questionsAsMarkdown } from './questions-as-markdown.ts';
import { SaidWhere } from './said-where.tsx';
import { useFirst } from './use-first.tsx';

interface QuestionsSectionProps {
  questions: readonly RepeatedQuestion[];
  now: number;
  makeTemplate(text: string): void;
  saveFile(file: { name: string; type: string; content: string }): void;
}

/** What people keep asking, with the way to answer it once and for all. */
export function QuestionsSection({
  questions,
  now,
  makeTemplate,
  saveFile,
}: QuestionsSectionProps) {
  const t = useWords();
  const id = useId();
  const { unfinished } = useUnfinished();
  const { first, more } = useFirst(questions);
  return (
    <section
      class="insight-card questions"
      id="insight-questions"
      tabIndex={-1}
      aria-labelledby={id}
    >
      <div class="insight-head">
        <div>
          <h2 id={id}>{t('insights:repeated')}</h2>
          <p class="finding">
            {questions.length > 0
              ? t('insights:repeatedHint')
              : t(unfinished ? 'dashboard:notKnownYet' : 'insights:noneRepeated')}
          </p>
        </div>
        {questions.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => saveFile(questionsAsMarkdown(questions, now, t))}
          >
            <IconDownload />
            {t('insights:saveMarkdown')}
          </button>
        )}
      </div>
      {questions.length > 0 && (
        <ul class="question-list">
          {first.map((question) => (
            <QuestionGroup
              key={question.examples[0]?.key ?? question.topic}
              question={question}
              now={now}
              makeTemplate={makeTemplate}
            />
          ))}
        </ul>
      )}
      {more}
    </section>
  );
}

interface QuestionGroupProps {
  question: RepeatedQuestion;
  now: number;
  makeTemplate(text: string): void;
}

function QuestionGroup({ question, now, makeTemplate }: QuestionGroupProps) {
  const t = useWords();
  const { topic, times, people, examples, lastAnswer, language } = question;
  const answer = visibleText(lastAnswer);
  return (
    <li class="question-group">
      <h3>
        {t('insights:askedTimes', { count: times })} <bdi lang={language}>{visibleName(topic)}</bdi>
      </h3>
      <p class="hint">{t('insights:askedBy', { count: people })}</p>
      {answer === '' ? (
        <p class="hint">{t('insights:neverAnswered')}</p>
      ) : (
        <div class="last-answer">
          <p class="hint">{t('insights:lastAnswer')}</p>
          <blockquote dir="auto" lang={language}>
            {answer}
          </blockquote>
        </div>
      )}
      <div class="question-actions">
        <button type="button" class="button" onClick={() => makeTemplate(lastAnswer)}>
          <IconFilePlus />
          {t('insights:makeTemplate')}
          <span class="visually-hidden">{`: ${visibleName(topic)}`}</span>
        </button>
        <details class="question-examples">
          <summary>
            {t('insights:examples', { count: examples.length })}
            <span class="visually-hidden">{`: ${visibleName(topic)}`}</span>
          </summary>
          <ul>
            {examples.map((example) => (
              <li key={example.key}>
                <blockquote dir="auto" lang={language}>
                  {visibleText(example.text)}
                </blockquote>
                <SaidWhere said={example} now={now} />
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}
