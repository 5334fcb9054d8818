// The old layout's own functions, which its markup calls by name.
const fragment = (html) => document.createRange().createContextualFragment(html);
const ask = async (path, input) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(input)) form.append(name, value);
  return (await fetch(path, { method: 'POST', body: form })).text();
};
const fullname = (thing) => thing.dataset.fullname;

globalThis.click_thing = () => {};

globalThis.vote = (arrow) => {
  const thing = arrow.closest('.thing');
  for (const part of thing.querySelectorAll(':scope > .midcol, :scope > .entry')) {
    part.classList.toggle('likes');
    part.classList.toggle('unvoted');
  }
};

/** Puts a copy of the form for a new comment below the one that is answered. */
globalThis.reply = (link) => {
  const thing = link.closest('.thing');
  const place = thing.querySelector(':scope > .child');
  let form = place.querySelector(':scope > form');
  if (!form) {
    form = document.querySelector('.usertext.cloneable').cloneNode(true);
    form.elements.thing_id.value = fullname(thing);
    form.id = `commentreply_${fullname(thing)}`;
    place.prepend(form);
  }
  form.hidden = false;
  form.elements.text.focus();
  return false;
};

globalThis.cancel_usertext = (button) => {
  button.form.remove();
  return false;
};

globalThis.post_form = (form) => {
  const { thing_id: target, text } = form.elements;
  const save = form.querySelector('.save');
  save.disabled = true;
  ask('/api/comment', { thing_id: target.value, text: text.value }).then((html) => {
    save.disabled = false;
    if (html === '') return;
    listingFor(form).prepend(fragment(html));
    if (form.id) form.remove();
    else text.value = '';
  });
  return false;
};

globalThis.morechildren = (link, post, parent, children) => {
  const thing = link.closest('.thing');
  ask('/api/morechildren', { link_id: post, id: parent, children }).then((html) =>
    thing.replaceWith(fragment(html)),
  );
  return false;
};

function listingFor(form) {
  const place = form.parentElement;
  if (place.matches('.commentarea')) return place.querySelector('.nestedlisting');
  let listing = place.querySelector(':scope > .sitetable');
  if (!listing) {
    listing = document.createElement('div');
    listing.className = 'sitetable listing';
    place.append(listing);
  }
  return listing;
}
