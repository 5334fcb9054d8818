import type { ComponentChildren } from 'preact';
import { describeLine } from '../../lib/i18n/describe-line.ts';
import { formatMoment } from '../../lib/i18n/dates.ts';
import type { Translate } from '../../lib/i18n/translator.ts';
import type { CommentKind } from '../../lib/language/comment-kind.ts';
import type { LogLine } from '../../lib/log/log-line.ts';
import { PersonName } from '../parts/person-name.tsx';
import { visibleName } from '../parts/visible-text.ts';
import { webAddress } from '../parts/web-address.ts';
import { useWords } from '../parts/words.ts';

/** A log line as one human sentence: the person in bold, the post as a link to it. */
export function LineSentence({ line, now }: { line: LogLine; now: number }) {
  const t = useWords();
  const { key, when, kind, values } = describeLine(line);
  const said = { ...values, ...moment(when, now, t), ...kindOf(kind, t) };
  const text = t(key, { ...said, person: personSlot, post: postSlot });
  const parts: Record<string, ComponentChildren> = {
    [personSlot]: (
      <b>
        <PersonName name={nameOf(line, t, text.startsWith(personSlot))} />
      </b>
    ),
    [postSlot]: <PostName line={line} />,
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

function PostName({ line }: { line: LogLine }) {
  const t = useWords();
  const href = line.postUrl && webAddress(line.postUrl);
  const name = <bdi>{postNameOf(line, t)}</bdi>;
  return href ? (
    <a href={href} target="_blank" rel="noreferrer">
      {name}
    </a>
  ) : (
    name
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
