/** Anna's thread on a made-up Mastodon server with so many replies to it, in the markup of the web interface 4.7. */
export function threadPage(comments: number): string {
  const rows = Array.from({ length: comments }, (_, index) => threadComment(index)).join('');
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Piazza</title>
<script id="initial-state" type="application/json">${JSON.stringify(initialState)}</script></head>
<body class="app-body"><div class="notranslate app-holder" id="mastodon"><div class="ui"><main><div class="column">
<div class="item-list scrollable scrollable--flex">${focal}${rows}</div></div></main></div></div></body></html>`;
}

/** One row, as the page has it. */
export function threadComment(number: number): string {
  const id = `11450000001${String(number).padStart(7, '0')}`;
  const acct = `passante${number % 97}@folla.example`;
  const hour = String(number % 24).padStart(2, '0');
  return `<div tabindex="-1"><div class="status__wrapper status__wrapper-public status__wrapper-reply status__wrapper--in-thread focusable" tabindex="0"><div class="status status-public status-reply status--in-thread status--first-in-thread" data-id="${id}"><div class="status__line"></div><div class="status__info"><a title="@${acct}" data-id="90" class="status__display-name" href="/@${acct}"><div class="status__avatar"><span class="account__avatar"><img alt=""></span></div><span class="display-name"><bdi><strong class="display-name__html">Passante ${number % 97}</strong></bdi> <span class="display-name__account">@${acct}</span></span></a><a class="status__relative-time" href="/@${acct}/${id}"><span class="status__visibility-icon"><svg class="icon"></svg></span><time datetime="2026-11-19T${hour}:30:00.000Z">${hour}:30</time></a></div><div class="status__content status__content--with-action"><div lang="it" class="status__content__text status__content__text--visible translate"><p><span class="h-card"><a class="mention u-url mention" title="@anna" href="/@anna">@<span>anna</span></a></span> ${sentences[number % sentences.length] ?? ''}</p></div></div><div class="status__action-bar">${buttons}</div></div></div></div>`;
}

const sentences = [
  'Quanto pesa la bicicletta?',
  'Mine squeaks in the rain; yours too?',
  'Et le vélo, tu le laisses dehors la nuit ?',
  'Bravissima, come sempre.',
];

const buttons = ['', '', 'star-icon', 'bookmark-icon', '']
  .map(
    (name) =>
      `<div class="status__action-bar__button-wrapper"><button type="button" class="status__action-bar__button ${name} icon-button"><svg class="icon"><path d="M4 9h9v9z"></path></svg> </button></div>`,
  )
  .join('');

export const threadId = '114500000000000100';

const focal = `<div tabindex="-1"><div tabindex="0" class="focusable detailed-status__wrapper detailed-status__wrapper-public"><div><div class="detailed-status"><a class="detailed-status__display-name" href="/@anna"><span class="display-name"><bdi><strong class="display-name__html">Anna</strong></bdi></span></a><div class="status__content"><div lang="it" class="status__content__text status__content__text--visible"><p>La bicicletta è tornata.</p></div></div><div class="detailed-status__meta"><a class="detailed-status__datetime" href="/@anna/${threadId}"><time datetime="2026-11-18T08:00:00.000Z">18 nov</time></a></div></div></div><div class="detailed-status__action-bar"><div class="detailed-status__button"><button type="button" class="icon-button"><svg class="icon icon-reply"></svg></button></div></div></div></div>`;

const initialState = {
  meta: { domain: 'piazza.example', locale: 'it', repository: 'mastodon/mastodon', me: '1001' },
  accounts: { '1001': { id: '1001', username: 'anna', acct: 'anna', display_name: 'Anna' } },
};
