import type { ComponentChildren } from 'preact';
import { formatDay } from '../../../lib/i18n/dates.ts';
import type { Translate } from '../../../lib/i18n/translator.ts';
import { commentKinds } from '../../../lib/language/comment-kind.ts';
import type { PersonProfile } from '../../../lib/log/people/people.ts';
import { visibleText } from '../../parts/visible-text.ts';
import { webAddress } from '../../parts/web-address.ts';
import { useWords } from '../../parts/words.ts';
import { languageName } from '../templates/language-name.ts';
import type { PersonPart } from './person-detail.tsx';

/** How often somebody wrote before a visit to their page is proposed. */
const visitWorth = 5;

/** What can be counted of one human, and their last word. */
export function PersonFacts({ person, now }: PersonPart) {
  const t = useWords();
  const figure = new Intl.NumberFormat(t.language);
  const { comments, firstAt, lastAt, exchanges, given, received, lastWord } = person;
  const href = lastWord ? webAddress(lastWord.permalink) : undefined;
  return (
    <section class="person-part" aria-label={t('people:facts')}>
      <dl class="person-facts">
        {comments > 0 && (
          <>
            <Fact name={t('people:firstMet')}>{formatDay(firstAt, now, t.language)}</Fact>
            <Fact name={t('people:lastWord')}>{formatDay(lastAt, now, t.language)}</Fact>
          </>
        )}
        <Fact name={t('people:exchangesName')} hint={t('people:exchangesHint')}>
          {figure.format(exchanges)}
        </Fact>
        <Facts
          name={t('people:givenAndReceived')}
          facts={[
            [t('people:received'), received],
            [t('people:given'), given],
          ]}
        />
        <Facts name={t('people:kinds')} facts={kindsOf(person, t)} />
        <Facts name={t('people:languages')} facts={languagesOf(person, t)} />
        <Facts name={t('people:promises')} facts={promisesOf(person, t)} />
      </dl>
      <GiveMore person={person} />
      {lastWord && (
        <figure class="last-word">
          <figcaption>
            {t(lastWord.by === 'user' ? 'people:lastWordYours' : 'people:lastWordTheirs', {
              when: formatDay(lastWord.at, now, t.language),
            })}
            {href && (
              <a href={href} target="_blank" rel="noreferrer">
                {t('people:onSite')}
              </a>
            )}
          </figcaption>
          <blockquote dir="auto">{visibleText(lastWord.text)}</blockquote>
        </figure>
      )}
    </section>
  );
}

function Fact({
  name,
  hint,
  children,
}: {
  name: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {hint && <dd class="hint">{hint}</dd>}
    </div>
  );
}

type Figures = [what: string, figure: number][];

function Facts({ name, facts }: { name: string; facts: Figures }) {
  const t = useWords();
  const figure = new Intl.NumberFormat(t.language);
  if (facts.length === 0) return null;
  return (
    <Fact name={name}>
      <ul>
        {facts.map(([what, count]) => (
          <li key={what}>
            <span>{what}</span> <b>{figure.format(count)}</b>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function kindsOf({ kinds }: PersonProfile, t: Translate): Figures {
  return commentKinds
    .map((kind): Figures[number] => [t(`kind:${kind}`), kinds[kind] ?? 0])
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
}

function languagesOf({ languages }: PersonProfile, t: Translate): Figures {
  return languages.map(({ language, comments }) => [languageName(language, t.language), comments]);
}

function promisesOf({ promises: { kept, late, open } }: PersonProfile, t: Translate): Figures {
  const all: Figures = [
    [t('people:promisesKept'), kept],
    [t('people:promisesLate'), late],
    [t('people:promisesOpen'), open],
  ];
  return all.filter(([, count]) => count > 0);
}

/** Give more than you take: said kindly, and only where there is a page to visit. */
function GiveMore({ person: { given, received, profiles } }: { person: PersonProfile }) {
  const t = useWords();
  const url = profiles.find((profile) => profile.url !== null)?.url;
  const href = url ? webAddress(url) : undefined;
  if (!href || received === 0) return null;
  if (given >= received) return <p class="give-more">{t('people:givesMore')}</p>;
  if (given === 0 && received < visitWorth) return null;
  return (
    <p class="give-more">
      {t(given === 0 ? 'people:neverVisited' : 'people:visitAgain', { count: received })}{' '}
      <a href={href} target="_blank" rel="noreferrer">
        {t('people:visit')}
      </a>
    </p>
  );
}
