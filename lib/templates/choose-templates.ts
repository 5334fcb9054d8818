import type { CommentKind } from '../language/comment-kind.ts';
import type { Situation, Template } from './template.ts';
import { textFor } from './text-for.ts';

/** What is known of a comment when templates are chosen for it. */
export interface Occasion {
  /** The language to answer in, as a base code. */
  language: string;
  formalIn: readonly string[];
  kind: CommentKind;
  isFirstTime: boolean;
  isRegular: boolean;
  cameBack: boolean;
  /** A promise was made to this comment, and wants to be kept. */
  promiseDue: boolean;
  /** How often each template was used before: under this post, and with this person. */
  usedHere: ReadonlyMap<string, number>;
  usedWithPerson: ReadonlyMap<string, number>;
}

export interface ChosenTemplate {
  template: Template;
  /** Why it stands here: the strongest of what it is good for. `none`: it is only not wrong. */
  because: Situation | 'favourite' | 'none';
}

export const mostSuggested = 5;

/** The best templates for a comment, best first: only those with words in its language, and none that would be no answer. */
export function chooseTemplates(
  library: readonly Template[],
  occasion: Occasion,
): ChosenTemplate[] {
  return library
    .filter((template) => isFit(template, occasion))
    .map((template, order) => ({ template, order, ...weigh(template, occasion) }))
    .toSorted((one, other) => other.weight - one.weight || one.order - other.order)
    .slice(0, mostSuggested)
    .map(({ template, because }) => ({ template, because }));
}

/** A bare thanks is no answer to a question, and "as promised" none where nothing was promised. */
function isFit(template: Template, occasion: Occasion): boolean {
  if (!textFor(template, occasion.language, occasion.formalIn)) return false;
  const { goodFor, purpose } = template;
  if (goodFor.length > 0 && goodFor.every((each) => each === 'promiseDue')) {
    return occasion.promiseDue;
  }
  const asksMore = occasion.kind === 'question' || occasion.kind === 'criticism';
  if (purpose === 'acknowledge') return !asksMore || goodFor.includes(occasion.kind);
  // Promising once more is no way to keep a promise.
  return !(purpose === 'promise' && occasion.promiseDue);
}

/** What holds of the comment, the weightiest first; the weights add up. */
function situationsOf(occasion: Occasion): [Situation, number][] {
  const { kind, isFirstTime, isRegular, cameBack, promiseDue } = occasion;
  const situations: [Situation, number][] = [];
  if (promiseDue) situations.push(['promiseDue', 100]);
  situations.push([kind, kind === 'other' ? 20 : 50]);
  if (cameBack) situations.push(['cameBack', 20]);
  if (isFirstTime) situations.push(['firstTime', 25]);
  if (isRegular) situations.push(['regular', 15]);
  return situations;
}

/** Made for this alone fits better than made for anything. */
const onlyForThisWeight = 6;
/** A question wants its answer; a promise has its own place in the panel. */
const promiseWeight = 4;
const favouriteWeight = 8;
/** Using it again counts against it, the more with the same person; not without end, or the best would never come back. */
const usedHereWeight = 6;
const usedWithPersonWeight = 12;
const mostCounted = 3;

function weigh(
  { id, goodFor, purpose, favourite }: Template,
  occasion: Occasion,
): { weight: number; because: ChosenTemplate['because'] } {
  const fitting = situationsOf(occasion).filter(([situation]) => goodFor.includes(situation));
  const times = (used: ReadonlyMap<string, number>) => Math.min(mostCounted, used.get(id) ?? 0);
  const weight =
    fitting.reduce((sum, [, each]) => sum + each, 0) +
    (fitting.length > 0 ? onlyForThisWeight / goodFor.length : 0) +
    (favourite ? favouriteWeight : 0) -
    (purpose === 'promise' ? promiseWeight : 0) -
    usedHereWeight * times(occasion.usedHere) -
    usedWithPersonWeight * times(occasion.usedWithPerson);
  const [strongest] = fitting.toSorted(([, one], [, other]) => other - one);
  return { weight, because: strongest?.[0] ?? (favourite ? 'favourite' : 'none') };
}
