import { useId } from 'preact/hooks';
import { formatDuration } from '../../../lib/i18n/dates.ts';
import type { InsightReport } from '../../../lib/insights/insights.ts';
import { visibleName } from '../../parts/visible-text.ts';
import { webAddress } from '../../parts/web-address.ts';
import { useWords } from '../../parts/words.ts';
import { rowsFinding } from './findings.ts';

/** The posts that were talked about most, each with its share of answers. */
export function PostList({ report, most = 8 }: { report: InsightReport; most?: number }) {
  const t = useWords();
  const id = useId();
  const rows = report.now.posts.map((row) => {
    const post = report.posts[row.name];
    return {
      ...row,
      label: visibleName(post?.title ?? '') || t('insights:untitled'),
      href: webAddress(post?.url ?? ''),
    };
  });
  if (rows.length === 0) return null;
  const fullest = Math.max(1, ...rows.map(({ received }) => received));
  return (
    <section class="insight-card posts" aria-labelledby={id}>
      <h2 id={id}>{t('insights:posts')}</h2>
      <p class="finding">{rowsFinding('posts', rows, report.now.received, t)}</p>
      <ul class="post-list">
        {rows.slice(0, most).map(({ name, label, href, received, withWord, firstWordMs }) => (
          <li key={name}>
            <p class="post-title">
              {href ? (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  <bdi>{label}</bdi>
                </a>
              ) : (
                <bdi>{label}</bdi>
              )}
            </p>
            <p class="post-figures">
              {t('insights:postWords', { part: withWord, count: received })}
              {firstWordMs !== null && (
                <span>
                  {t('insights:postClock', { span: formatDuration(firstWordMs, t.language) })}
                </span>
              )}
            </p>
            <span
              class="post-bar"
              aria-hidden="true"
              style={{ inlineSize: `${(100 * received) / fullest}%` }}
            >
              <span style={{ inlineSize: `${(100 * withWord) / Math.max(1, received)}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <p class="hint">{t('insights:morePosts', { count: rows.length - most })}</p>
      )}
    </section>
  );
}
