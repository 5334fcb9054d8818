import { useId } from 'preact/hooks';
import { formatDay } from '../../../lib/i18n/dates.ts';
import type { TranslationKey } from '../../../lib/i18n/strings.ts';
import { visibleName, visibleText } from '../../parts/visible-text.ts';
import { webAddress } from '../../parts/web-address.ts';
import { useWords } from '../../parts/words.ts';
import { hashOf } from '../dashboard-place.ts';
import type { PersonPart } from './person-detail.tsx';

/** Their latest comments, each with the way to its thread and to its site. */
export function PersonComments({ person: { latest, comments }, now }: PersonPart) {
  const t = useWords();
  const id = useId();
  if (latest.length === 0) return null;
  return (
    <section class="person-part" aria-labelledby={id}>
      <h3 id={id}>
        {t(comments > latest.length ? 'people:latestOf' : 'people:latest', {
          shown: latest.length,
          total: comments,
        })}
      </h3>
      <ul class="person-comments">
        {latest.map(({ key, text, at, postTitle, status, permalink }) => {
          const href = webAddress(permalink);
          const title = visibleName(postTitle);
          return (
            <li key={key}>
              <p class="comment-facts">
                <time dateTime={new Date(at).toISOString()}>{formatDay(at, now, t.language)}</time>
                <span class={`comment-status ${status}`}>
                  {t(statusNames[status] ?? 'people:statusUnknown')}
                </span>
                {title && <span class="comment-post">{title}</span>}
              </p>
              <blockquote dir="auto">
                {text ? visibleText(text) : <i>{t('people:noText')}</i>}
              </blockquote>
              <p class="comment-ways">
                <a href={`#${hashOf('inbox', key)}`}>{t('people:openThread')}</a>
                {href && (
                  <a href={href} target="_blank" rel="noreferrer">
                    {t('people:onSite')}
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const statusNames: Record<string, TranslationKey> = {
  waiting: 'people:statusWaiting',
  acknowledged: 'people:statusAcknowledged',
  promised: 'people:statusPromised',
  answered: 'people:statusAnswered',
  postponed: 'people:statusPostponed',
  letGo: 'people:statusLetGo',
  gone: 'people:statusGone',
};
