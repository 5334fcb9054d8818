// The quick reply of wp-admin, written anew: one row moves below the comment, and hidden fields say which one it answers.
const row = document.getElementById('replyrow');
const home = document.querySelector('#com-reply tbody');

document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('button');
  if (!button) return;
  if (button.dataset.action === 'replyto') {
    document.getElementById('comment_ID').value = button.dataset.commentId;
    document.getElementById('comment_post_ID').value = button.dataset.postId;
    document.getElementById('action').value = 'replyto-comment';
    document.getElementById('replycontent').value = '';
    row.style.display = '';
    document.getElementById(`comment-${button.dataset.commentId}`).after(row);
    document.getElementById('replycontent').focus();
  } else if (button.matches('#replysubmit .cancel')) {
    close();
  } else if (button.matches('#replysubmit .save')) {
    await send();
  }
});

async function send() {
  const body = new URLSearchParams();
  for (const field of row.querySelectorAll('input, textarea')) body.set(field.name, field.value);
  const answer = await fetch('/wp-admin/admin-ajax.php', { method: 'POST', body });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(
    `<table><tbody>${await answer.text()}</tbody></table>`,
    'text/html',
  );
  const fresh = page.querySelector('tr');
  close();
  if (fresh) document.getElementById('the-comment-list').prepend(document.importNode(fresh, true));
}

function close() {
  row.style.display = 'none';
  home.append(row);
}
