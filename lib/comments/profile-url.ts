import type { Author } from './comment.ts';
import type { SiteKey } from '../log/interaction.ts';

/**
 * The address of a person's own page on a site; null where it cannot be known from what a comment tells (WordPress, Ghost).
 */
export function profileUrlOf(site: SiteKey, { id, handle }: Author): string | null {
  const colon = site.indexOf(':');
  const platform = site.slice(0, colon);
  const host = site.slice(colon + 1);
  const path = Object.hasOwn(paths, platform) ? paths[platform]?.({ id, handle }) : null;
  return path ? `https://${host}/${path}` : null;
}

type Named = Pick<Author, 'id' | 'handle'>;

const paths: Record<string, (author: Named) => string | null> = {
  // By handle, by the channel's id, or by an older name (`c/Forno`, `user/forno`).
  youtube: ({ id, handle }) => {
    if (handle !== undefined) return fill(handle, (name) => `@${name}`);
    const [kind, name = ''] = id.split('/');
    if (name !== '' && (kind === 'c' || kind === 'user'))
      return fill(name, (each) => `${kind}/${each}`);
    return /^UC[\w-]{22}$/u.test(id) ? `channel/${id}` : null;
  },
  instagram: ({ id }) => plain(id, /^[\w.]{1,30}$/u, (name) => `${name}/`),
  facebook: ({ id }) =>
    /^\d{1,30}$/u.test(id) ? `profile.php?id=${id}` : plain(id, /^[\w.-]{2,100}$/u, (name) => name),
  threads: ({ id }) => plain(id, /^[\w.]{1,30}$/u, (name) => `@${name}`),
  x: ({ id, handle }) => plain(handle ?? id, /^\w{1,20}$/u, (name) => name),
  // `in/anna`. Somebody who hides has only a name; an id of LinkedIn's own tells upper from lower case, and we do not keep that.
  linkedin: ({ id }) => {
    const [, kind = '', name = ''] = /^(in|company|school)\/([^/]+)$/u.exec(id) ?? [];
    return /^aco[\w-]{10,}$/u.test(name) ? null : fill(name, (each) => `${kind}/${each}/`);
  },
  tiktok: ({ id }) => plain(id, /^[\w.]{1,40}$/u, (name) => `@${name}`),
  reddit: ({ id, handle }) => plain(handle ?? id, /^[\w-]{1,40}$/u, (name) => `user/${name}/`),
  bluesky: ({ id }) => plain(id, /^[\w.:%-]{3,300}$/u, (name) => `profile/${name}`),
  // `anna`, or `anna@breizh.example` of another server: this one shows both.
  mastodon: ({ id }) => plain(id, /^[\w.-]+(?:@[\w.:-]+)?$/u, (name) => `@${name}`),
};

function plain(name: string, shape: RegExp, path: (name: string) => string): string | null {
  return shape.test(name) && !/^\.+$/u.test(name) ? path(name) : null;
}

/** Names of all scripts. */
function fill(name: string, path: (name: string) => string): string | null {
  return name === '' || /[/?#\s]|^\.+$/u.test(name) ? null : path(encodeURI(name.toWellFormed()));
}
