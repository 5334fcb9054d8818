// What core's comment-reply script does, written anew: the one form moves to the comment that is answered, and its hidden
// field says which one that is.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a.comment-reply-link');
  const form = document.getElementById('respond');
  if (link && form) {
    const below = document.getElementById(link.dataset.belowelement);
    if (!below) return;
    event.preventDefault();
    leaveMark(form);
    document.getElementById('comment_parent').value = link.dataset.commentid;
    document.getElementById('reply-title').firstChild.data = link.dataset.replyto + ' ';
    document.getElementById('cancel-comment-reply-link').style.display = '';
    below.after(form);
    document.getElementById('comment').focus();
  } else if (event.target.closest?.('#cancel-comment-reply-link') && form) {
    event.preventDefault();
    const mark = document.getElementById('wp-temp-form-div');
    document.getElementById('comment_parent').value = '0';
    document.getElementById('cancel-comment-reply-link').style.display = 'none';
    if (!mark) return;
    document.getElementById('reply-title').firstChild.data = mark.textContent;
    mark.replaceWith(form);
  }
});

function leaveMark(form) {
  if (document.getElementById('wp-temp-form-div')) return;
  const mark = document.createElement('div');
  mark.id = 'wp-temp-form-div';
  mark.style.display = 'none';
  mark.textContent = document.getElementById('reply-title').firstChild.data;
  form.before(mark);
}
