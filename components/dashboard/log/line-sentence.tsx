import type { ComponentChildren } from 'preact';
import { describeLine } from '../../../lib/i18n/describe-line.ts';
import { formatMoment } from '../../../lib/i18n/dates.ts';
import type { Translate } from '../../../lib/i18n/translator.ts';
import type { CommentKind } from '../../../lib/language/comment-kind.ts';
import type { LogLine } from '../../../lib/log/lines/log-line.ts';
import { PersonName } from '../../parts/person-name.tsx';
import { visibleName } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { type LogView, placeOfView } from './log-view.ts';

/** A log line as one human sentence. The person and the post are ways to all lines about them. */
export function LineSentence({ line, now, view }: { line: LogLine; now: number; view: LogView }) {
  const t = useWords();
  const { key, when, kind, values } = describeLine(line);
  const said = { ...values, ...moment(when, now, t), ...kindOf(kind, t) };
  const text = t(key, { ...said, person: personSlot, post: postSlot });
  const parts: Record<string, ComponentChildren> = {
    [personSlot]: (
      <Narrowing view={view} to={{ person: line.personKey }}>
        <b>
          <PersonName name={nameOf(line, t, text.startsWith(personSlot))} />
        </b>
      </Narrowing>
    ),
    [postSlot]: (
      <Narrowing view={view} to={{ post: line.postKey }}>
        <bdi>{postNameOf(line, t)}</bdi>
      </Narrowing>
    ),
  };
  return text.split(slotPattern).map((piece) => parts[piece] ?? piece);
}

/** The same sentence without dress, and what was written. */
export function sentenceText(
  line: LogLine,
  now: number,
  t: Translate,
): { sentence: string; text?: string } {
  const { key, when, kind, values, text } = describeLine(line);
  const startsWithPerson = t(key, { person: personSlot }).startsWith(personSlot);
  const sentence = t(key, {
    ...values,
    ...moment(when, now, t),
    ...kindOf(kind, t),
    person: nameOf(line, t, startsWithPerson),
    post: postNameOf(line, t),
  });
  return { sentence, text };
}

/** Private-use characters: no text of ours has them, and names are put in only after the split. */
const personSlot = '\uf8f0';
const postSlot = '\uf8f1';
const slotPattern = /(\uf8f0|\uf8f1)/u;

interface NarrowingProps {
  view: LogView;
  to: Partial<LogView>;
  children: ComponentChildren;
}

/** A way to the same view, with only what is about this. None where it leads nowhere, or where one is already. */
function Narrowing({ view, to, children }: NarrowingProps) {
  const t = useWords();
  const [[name, key] = []] = Object.entries(to);
  if (!key || view[name as keyof LogView] === key) return children;
  return (
    <a href={`#${placeOfView({ ...view, ...to })}`} title={t('dashboard:logNarrow')}>
      {children}
    </a>
  );
}

function nameOf({ fact, person }: LogLine, t: Translate, startsSentence: boolean): string {
  const name = visibleName((fact.kind === 'account.seen' ? fact.account.name : person) ?? '');
  if (name) return name;
  const someone = t('log:someone');
  return startsSentence
    ? someone.charAt(0).toLocaleUpperCase(t.language) + someone.slice(1)
    : someone;
}

function postNameOf({ postTitle }: LogLine, t: Translate): string {
  const title = postTitle && visibleName(postTitle);
  return title ? t('log:quoted', { title }) : t('log:aPost');
}

function kindOf(kind: CommentKind | undefined, t: Translate): { kind?: string } {
  return kind === undefined ? {} : { kind: t(`kind:${kind}`) };
}

function moment(when: number | undefined, now: number, t: Translate): { when?: string } {
  return when === undefined ? {} : { when: formatMoment(when, now, t.language) };
}
