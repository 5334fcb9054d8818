import { type FillContext, type FilledTemplate, fillTemplate } from './fill-template.ts';
import { bareWords, countUses } from './same-words.ts';

/** So many ways to read one template are weighed against each other. */
const mostTries = 36;

/**
 * Fills a template so that it repeats least of what stands under the post already: the first way that was used the fewest times, never
 * `not` where there is another. The first variants come first, which greet by name.
 */
export function fillLeastUsed(
  source: string,
  context: FillContext,
  used: readonly string[],
  not?: string,
): FilledTemplate {
  const usesOf = countUses(used);
  const avoided = not === undefined ? null : bareWords(not);
  let best: { filled: FilledTemplate; cost: number } | null = null;
  for (let turn = 0; turn < mostTries; turn += 1) {
    const { pick, isOver } = inTurn(turn);
    const filled = fillTemplate(source, context, pick);
    const text = 'text' in filled ? filled.text : 'preview' in filled ? filled.preview : null;
    if (text === null) return filled;
    const cost = bareWords(text) === avoided ? Infinity : usesOf(text);
    if (!best || cost < best.cost) best = { filled, cost };
    if (best.cost === 0 || isOver()) break;
  }
  return best?.filled ?? fillTemplate(source, context, () => 0);
}

/** Picks variants so that turn 0, 1, 2 … go through every combination, the first one first. `isOver`: this was the last of them. */
function inTurn(turn: number): { pick: (count: number) => number; isOver: () => boolean } {
  let left = turn;
  let isLast = true;
  return {
    pick(count) {
      const picked = left % count;
      left = Math.floor(left / count);
      if (picked !== count - 1) isLast = false;
      return picked;
    },
    isOver: () => isLast,
  };
}
