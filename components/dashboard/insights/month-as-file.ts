import tokens from '../../styles/tokens.css?inline';
import base from '../../styles/base.css?inline';
import style from './insights.css?inline';
import chartStyle from './charts.css?inline';
import sheetStyle from './month.css?inline';

/** The sheet as a page that stands alone: the same figures and charts, no script, nothing fetched, always light. */
export function monthAsFile(
  sheet: HTMLElement,
  { title, name }: { title: string; name: string },
  language: string,
): { name: string; type: string; content: string } {
  const page = document.implementation.createHTMLDocument(`${title} · Ricevuto`);
  page.documentElement.lang = language;
  page.documentElement.dataset['theme'] = 'light';
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; style-src 'unsafe-inline'";
  const look = page.createElement('style');
  look.textContent = [tokens, base, style, chartStyle, sheetStyle].join('\n');
  page.head.prepend(charset, policy);
  page.head.append(look);
  page.body.append(page.importNode(sheet, true));
  return {
    name,
    type: 'text/html',
    content: `<!doctype html>\n${page.documentElement.outerHTML}\n`,
  };
}
