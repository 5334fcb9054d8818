// As plugins that post comments without loading the page again: the server's answer is read, and the new comment taken out of it.
document.addEventListener('submit', async (event) => {
  const form = event.target.closest?.('#commentform');
  if (!form) return;
  event.preventDefault();
  const parent = form.elements.comment_parent.value;
  const answer = await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
  });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const delayMs = Number(form.dataset.delay ?? 0);
  setTimeout(() => insert(page, parent, form), delayMs);
});

function insert(page, parent, form) {
  const known = new Set(
    [...document.querySelectorAll('li[id^="comment-"]')].map((item) => item.id),
  );
  const fresh = [...page.querySelectorAll('li[id^="comment-"]')].find(
    (item) => !known.has(item.id),
  );
  if (!fresh) return;
  const above = document.getElementById(`comment-${parent}`);
  const list = above
    ? (above.querySelector(':scope > ol') ?? addList(above))
    : document.querySelector('.comment-list, .wp-block-comment-template');
  document.getElementById('cancel-comment-reply-link').click();
  form.reset();
  list.append(document.importNode(fresh, true));
}

function addList(above) {
  const list = document.createElement('ol');
  list.className = document.querySelector('.comment-list') ? 'children' : '';
  above.append(list);
  return list;
}
