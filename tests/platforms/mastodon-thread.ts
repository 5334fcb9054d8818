import type { CommentObservation } from '../../lib/comments/comment.ts';
import { mastodon } from '../../lib/platforms/mastodon/index.ts';
import type { Page } from '../../lib/platforms/platform.ts';
import { origin, renderThread, type StillOptions } from '../sites/mastodon/static-page.ts';
import { ids } from '../sites/mastodon/story.ts';

export const postUrl = `${origin}/@anna/${ids.post}`;

export const parents = {
  [ids.part2]: null,
  [ids.giuliaAsks]: null,
  [ids.annaToGiulia]: ids.giuliaAsks,
  [ids.giuliaBack]: ids.annaToGiulia,
  [ids.tomPraises]: null,
  [ids.ugoTwin1]: ids.tomPraises,
  [ids.oscarCriticises]: null,
  [ids.benToOscar]: ids.oscarCriticises,
  [ids.ugoTwin2]: ids.benToOscar,
  [ids.claireAsks]: null,
  [ids.annaToClaire]: ids.claireAsks,
  [ids.namesake]: null,
  [ids.warned]: null,
  [ids.noraPrivate]: null,
  [ids.ugoPraises]: null,
  [ids.lenaQuotes]: null,
};
export const all = Object.keys(parents);
export const mineIds: string[] = [ids.part2, ids.annaToGiulia, ids.annaToClaire];
/** Rows that another row answers: the page does not say what they answer themselves. */
const untold: string[] = [ids.giuliaAsks, ids.tomPraises, ids.oscarCriticises, ids.claireAsks];
export const parentsShown = Object.fromEntries(
  Object.entries(parents).map(([id, parent]) => [id, untold.includes(id) ? undefined : parent]),
);
export const visible = all.filter((id) => id !== ids.noraPrivate);

const rendered = new Map<string, string>();

export function open(options: StillOptions = {}): { document: Document; page: Page } {
  const key = JSON.stringify(options);
  const html = rendered.get(key) ?? renderThread(options);
  rendered.set(key, html);
  const document = parse(html);
  const url = new URL(`/@x/${options.focalId ?? ids.post}`, origin);
  return { document, page: mastodon.readPage(document, url) };
}

const readings = new Map<string, Map<string, CommentObservation>>();

export function read(options: StillOptions = {}): Map<string, CommentObservation> {
  const key = JSON.stringify(options);
  const known = readings.get(key) ?? readAnew(options);
  readings.set(key, known);
  return known;
}

export function readAnew(options: StillOptions): Map<string, CommentObservation> {
  const { document, page } = open(options);
  return new Map(
    [...document.querySelectorAll(mastodon.comments.selector)]
      .flatMap((element) => mastodon.comments.read(element, page) ?? [])
      .map((comment) => [comment.id, comment]),
  );
}

export function readOne(document: Document, page: Page, id: string): CommentObservation | null {
  const element = mastodon.comments.find(document, id);
  return element && mastodon.comments.read(element, page);
}

export function answering(answer: unknown): typeof globalThis.fetch {
  return async () => Response.json(answer);
}

export function alive(): AbortSignal {
  return new AbortController().signal;
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
