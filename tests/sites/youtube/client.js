// What YouTube's own scripts do, as far as a reader of the page can notice.
const manager = document.getElementById('page-manager');
const post = async (what, input) =>
  (
    await fetch(`/youtubei/v1/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
  ).json();
const fragment = (html) => document.createRange().createContextualFragment(html);
const say = (name) =>
  document.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { url: location.href } }));

/** The post of the page in front; answers that come for another are thrown away. */
const currentId = () => {
  const [, first, second] = location.pathname.split('/');
  return first === 'watch' ? new URLSearchParams(location.search).get('v') : second;
};
const place = () => [...manager.children].find((each) => !each.hidden);

// Comments: loaded when one scrolls near.
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        load(target);
      }
  },
  { rootMargin: '120px' },
);
const watchGhosts = (root) => {
  for (const each of root.querySelectorAll('ytd-continuation-item-renderer')) near.observe(each);
};

async function load(ghost) {
  const id = currentId();
  const block = ghost.closest('ytd-comment-replies-renderer');
  if (block) {
    const parent = idOf(block.closest('ytd-comment-thread-renderer'));
    const { html } = await post('comment/replies', { id, parent });
    if (id !== currentId() || !ghost.isConnected) return;
    ghost.replaceWith(fragment(html));
    return;
  }
  const list = ghost.parentElement;
  const linked = new URLSearchParams(location.search).get('lc') ?? '';
  const from = String(list.dataset.loaded ?? 0);
  const answer = await post('next', { id, from, linked });
  if (id !== currentId() || !ghost.isConnected) return;
  list.dataset.loaded = String(Number(from) + answer.batch);
  const head = list.previousElementSibling;
  if (head?.id === 'header' && !head.firstChild) head.append(fragment(answer.header));
  const more = fragment(answer.html);
  watchGhosts(more);
  ghost.replaceWith(more);
}

const idOf = (thread) =>
  new URL(
    thread.querySelector('[id="header-author"] a[href*="lc="]').href,
    location.href,
  ).searchParams.get('lc');
/** The element of one comment: a bare reply, or the thread's own part. */
const commentOf = (element) => element.closest('ytd-comment-view-model');

// Navigation: another page in the same document.
async function navigate(path, push = true) {
  say('yt-navigate-start');
  if (push) history.pushState({}, '', path);
  const next = await post('browse', { path });
  if (path !== location.pathname + location.search) return;
  document.title = next.title;
  const same = [...manager.children].find(
    (each) =>
      each.localName === next.tag && (each.getAttribute('page-subtype') ?? '') === next.subtype,
  );
  if (same && next.tag === 'ytd-watch-flexy') reuse(same, next);
  else {
    const made = same ?? document.createElement(next.tag);
    if (next.subtype) made.setAttribute('page-subtype', next.subtype);
    if (next.id && !next.subtype) made.setAttribute('video-id', next.id);
    made.replaceChildren(fragment(next.html));
    if (!same) manager.append(made);
    show(made);
  }
  scrollTo(0, 0);
  watchGhosts(place());
  say('yt-navigate-finish');
  say('yt-page-data-updated');
}

/** Another video takes over the elements of the last: the same list, emptied. */
function reuse(watch, next) {
  show(watch);
  watch.setAttribute('video-id', next.id);
  const metadata = watch.querySelector('ytd-watch-metadata');
  metadata.setAttribute('video-id', next.id);
  metadata.replaceChildren(fragment(next.metadata));
  const section = watch.querySelector('ytd-comments[id="comments"] ytd-item-section-renderer');
  const list = section.querySelector(':scope > #contents');
  section.querySelector(':scope > #header').replaceChildren();
  delete list.dataset.loaded;
  list.replaceChildren(
    fragment(
      '<ytd-continuation-item-renderer><div id="ghost-comment-section"></div></ytd-continuation-item-renderer>',
    ),
  );
}

function show(one) {
  for (const each of manager.children) each.hidden = each !== one;
}

// Clicks.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a.yt-simple-endpoint');
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    navigate(link.getAttribute('href'));
    return;
  }
  const button = event.target.closest('button');
  if (!button) return;
  const action = actions.find(([selector]) => button.closest(selector));
  action?.[1](button, event);
});
addEventListener('popstate', () => navigate(location.pathname + location.search, false));

const actions = [
  ['#avatar-btn', openAccountMenu],
  ['reel-action-bar-view-model', toggleShortComments],
  ['#more-replies', (button) => unfold(button, true)],
  ['#less-replies', (button) => unfold(button, false)],
  ['#more-replies-sub-thread', unfoldThreads],
  ['#reply-button-end', openDialog],
  ['#submit-button', send],
  ['#cancel-button', (button) => button.closest('#reply-dialog').replaceChildren()],
  ['#creator-heart', toggleHeart],
  [
    '#like-button, #dislike-button',
    (button) =>
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true')),
  ],
];

function unfold(button, isOpen) {
  const expander = button.closest('#expander');
  expander.querySelector('.more-button').hidden = isOpen;
  expander.querySelector('.less-button').hidden = !isOpen;
  const contents = expander.querySelector('#expander-contents');
  contents.hidden = !isOpen;
  watchGhosts(contents);
}

function unfoldThreads(button) {
  const last = button.closest('yt-sub-thread');
  last.hidden = true;
  last.before(
    fragment(
      '<ytd-continuation-item-renderer><div id="ghost-comment-section"></div></ytd-continuation-item-renderer>',
    ),
  );
  watchGhosts(last.parentElement);
}

function openAccountMenu() {
  const popups = document.querySelector('ytd-popup-container');
  if (popups.firstChild) popups.firstElementChild.toggleAttribute('hidden');
  else
    popups.append(
      fragment(
        `<ytd-multi-page-menu-renderer><ytd-active-account-header-renderer><yt-formatted-string id="channel-handle">@${document.documentElement.dataset.viewer}</yt-formatted-string></ytd-active-account-header-renderer></ytd-multi-page-menu-renderer>`,
      ),
    );
}

function toggleShortComments() {
  const panel = place().querySelector('ytd-engagement-panel-section-list-renderer');
  panel.hidden = !panel.hidden;
  panel.setAttribute(
    'visibility',
    `ENGAGEMENT_PANEL_VISIBILITY_${panel.hidden ? 'HIDDEN' : 'EXPANDED'}`,
  );
  if (!panel.hidden) watchGhosts(panel);
}

// Replying: a plain editable element that YouTube reads on input.
function openDialog(button) {
  if (!document.getElementById('avatar-btn')) {
    alert('Sign in');
    return;
  }
  const comment = commentOf(button);
  const dialog = comment.querySelector('[id="reply-dialog"]');
  const label = button.getAttribute('aria-label');
  if (!dialog.firstChild)
    dialog.append(
      fragment(
        `<ytd-comment-reply-dialog-renderer><ytd-commentbox id="commentbox" is-reply><div id="main"><div id="creation-box"><div id="input-container"><yt-user-mention-autosuggest-input><yt-formatted-string id="contenteditable-textarea"><div id="contenteditable-root" contenteditable="true" dir="auto" aria-label="${label}"></div></yt-formatted-string></yt-user-mention-autosuggest-input></div></div><div id="footer"><div id="buttons"><ytd-button-renderer id="cancel-button"><yt-button-shape><button>✕</button></yt-button-shape></ytd-button-renderer><ytd-button-renderer id="submit-button"><yt-button-shape><button disabled aria-disabled="true">${label}</button></yt-button-shape></ytd-button-renderer></div></div></div></ytd-commentbox></ytd-comment-reply-dialog-renderer>`,
      ),
    );
  const box = dialog.querySelector('[id="contenteditable-root"]');
  const id = idOf(comment);
  if (id.includes('.') && !box.textContent)
    box.textContent = `@${comment.querySelector('[id="header-author"] a[href^="/@"]').getAttribute('href').slice(2)}\u00a0`;
  box.focus();
}

document.addEventListener('input', (event) => {
  const box = event.target.closest?.('[id="contenteditable-root"]');
  const submit = box?.closest('ytd-commentbox').querySelector('[id="submit-button"] button');
  if (!submit) return;
  const isEmpty = box.textContent.trim() === '';
  submit.disabled = isEmpty;
  submit.setAttribute('aria-disabled', String(isEmpty));
});

async function send(button) {
  const comment = commentOf(button);
  const dialog = comment.querySelector('[id="reply-dialog"]');
  const text = dialog.querySelector('[id="contenteditable-root"]').innerText;
  const id = currentId();
  button.disabled = true;
  const [{ html }] = await Promise.all([
    post('comment/create_comment_reply', { id, parent: idOf(comment), text }),
    new Promise((done) => setTimeout(done, 300)),
  ]);
  if (!html) return;
  dialog.replaceChildren();
  const block = repliesAround(comment);
  const isThreaded = html.startsWith('<yt-sub-thread');
  if (isThreaded) {
    const threads = block.querySelector(':scope > #expanded-threads');
    const toggle = threads.querySelector(':scope > .ytSubThreadHasButton:not([hidden])');
    threads.insertBefore(fragment(html), toggle);
    return;
  }
  const contents = block.querySelector(':scope > #expander > #expander-contents');
  const list = contents.hidden
    ? block.querySelector(':scope > #teaser-replies')
    : contents.querySelector('#contents');
  list.append(fragment(html));
}

/** The block that the answer goes to: that of the comment's own thread, made if it had none. */
function repliesAround(comment) {
  const place = comment
    .closest('ytd-comment-thread-renderer')
    .querySelector(':scope > [id="replies"]');
  if (!place.firstElementChild)
    place.append(
      fragment(
        '<ytd-comment-replies-renderer modern><div id="expander"><div id="expander-contents"><div id="contents"></div></div></div><div id="teaser-replies"></div><div id="expanded-threads"></div></ytd-comment-replies-renderer>',
      ),
    );
  return place.firstElementChild;
}

function toggleHeart(button) {
  const heart = button.closest('ytd-creator-heart-renderer');
  const hearted = heart.toggleAttribute('is-hearted');
  button.textContent = hearted ? '❤' : '♡';
  post('comment/heart', {
    id: currentId(),
    comment: idOf(commentOf(button)),
    hearted: String(hearted),
  });
}

watchGhosts(place());
say('yt-navigate-finish');
