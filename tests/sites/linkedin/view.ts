import { people, type Line, type Person, type Post } from './story.ts';

/** All that a page is made from. */
export interface View {
  /** `ember`: the older interface; `sdui`: the newer. */
  generation: 'ember' | 'sdui';
  /** In the newer one replies stand in one flat list with their comments, or inside them. */
  replies: 'flat' | 'nested';
  lang: 'it' | 'en';
  scheme: 'light' | 'dark';
  /** null: signed out. */
  viewer: string | null;
  posts: Post[];
  /** Threads in the page before somebody asks for more. */
  shown: number;
  /** Folded replies are in the page too. */
  isUnfolded: boolean;
  /** The comment that the address leads to comes first. */
  linked: string | null;
}

export interface Thread {
  top: Line;
  replies: Line[];
  folded: Line[];
}

export function threadsOf(post: Post, { isUnfolded, linked }: View): Thread[] {
  const isHidden = ({ id }: Line) => !isUnfolded && post.folded.includes(id) && id !== linked;
  const threads = post.lines
    .filter(({ to }) => to === null)
    .map((top) => {
      const replies = post.lines.filter(({ to }) => to === top.id);
      return {
        top,
        replies: replies.filter((each) => !isHidden(each)),
        folded: replies.filter(isHidden),
      };
    });
  const leads = ({ top, replies }: Thread) => [top, ...replies].some(({ id }) => id === linked);
  return [...threads.filter(leads), ...threads.filter((thread) => !leads(thread))];
}

export function personOf(slug: string): Person {
  const person = people.find((each) => each.slug === slug);
  if (!person) throw new Error(`Nobody is called ${slug}.`);
  return person;
}

export function hrefOf({ slug, isCompany }: Person): string {
  return `https://www.linkedin.com/${isCompany ? 'company' : 'in'}/${slug}/`;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Mentions as links, line ends as breaks. */
export function textHtml(text: string): string {
  return escape(text)
    .replaceAll('\n', '<br>')
    .replaceAll(/@\[(?<slug>[\w-]+)\]/gu, (_, slug: string) => {
      const person = personOf(slug);
      return `<a href="${hrefOf(person)}">${escape(person.name)}</a>`;
    });
}

/** "3d": how long ago, against a day that stands still so that the page does too. */
export function ageOf(id: string): string {
  const days = Math.max(
    0,
    Math.floor((Date.UTC(2026, 10, 21) - Number(BigInt(id) >> 22n)) / 86_400_000),
  );
  return days < 1 ? '1h' : days < 7 ? `${days}d` : `${Math.floor(days / 7)}w`;
}

export function avatar({ name, hue }: Person, size = 40): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'><rect width='48' height='48' fill='hsl(${hue} 55% 80%)'/><circle cx='24' cy='19' r='9' fill='hsl(${hue} 40% 45%)'/><path d='M6 48c2-14 9-18 18-18s16 4 18 18z' fill='hsl(${hue} 40% 45%)'/></svg>`;
  return `<img alt="${escape(name)}" width="${size}" height="${size}" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
}
