import axe from 'axe-core';
import type { Language } from '../../lib/settings/settings.ts';
import { findFaults } from './find-faults.ts';
import { drawn, hand, type Hand } from './hand.ts';
import { findOutOfSight, readOn } from './read-on.ts';

export interface Look {
  language: Language;
  theme: 'light' | 'dark';
  /** Root font size in percent: text alone made larger. */
  textSize?: number;
}

/** What a test or a script asks of the gallery's page. */
export interface Gallery {
  names: string[];
  show(name: string, look: Look): Promise<void>;
  /** Faults of the boxes, each with the look that has it. */
  measure(name: string, looks: Look[]): Promise<string[]>;
  /** The same, and what axe-core finds, one line a violation. */
  judge(name: string, looks: Look[]): Promise<string[]>;
  /** Draws nothing: somebody reads on to the middle. */
  readOn(): Promise<void>;
  /** Draws nothing: the faults of what stands there, in a window that is so wide by now, and whether what was read is out of sight. */
  remeasure(width: number): Promise<string[]>;
}

interface State {
  name: string;
  /** What the person did. */
  act?: (hand: Hand) => Promise<unknown>;
}

/** Offers all states to whoever opened this page. `draw` begins each anew. */
export function offerGallery<Each extends State>(
  states: readonly Each[],
  draw: (state: Each, look: Look) => void,
): void {
  const show = async (name: string, look: Look): Promise<void> => {
    const state = states.find((each) => each.name === name);
    if (!state) throw new Error(`The gallery has no ${name}.`);
    document.documentElement.style.fontSize = `${look.textSize ?? 100}%`;
    draw(state, look);
    await drawn();
    await state.act?.(hand);
    await drawn();
  };

  const inEach = async (
    name: string,
    looks: Look[],
    ask: (look: Look) => Promise<string[]>,
  ): Promise<string[]> => {
    const found: string[] = [];
    let before: Look | null = null;
    for (const look of looks) {
      // Another theme needs no second drawing: it is one attribute.
      const isRedrawn = before?.language !== look.language || before.textSize !== look.textSize;
      if (isRedrawn) await show(name, look);
      document.documentElement.dataset['theme'] = look.theme;
      before = look;
      const here = Object.values(look).join(' ');
      found.push(...[...new Set(await ask(look))].map((fault) => `${here}: ${fault}`));
    }
    return found;
  };

  const gallery: Gallery = {
    names: states.map(({ name }) => name),
    show,
    measure: (name, looks) => inEach(name, looks, async () => findFaults()),
    judge: (name, looks) =>
      inEach(name, looks, async (look) => [...findFaults(), ...(await findViolations(look))]),
    readOn,
    async remeasure(width) {
      const { matches } = matchMedia(`(width: ${width}px)`);
      if (!matches)
        await new Promise((resolve) => addEventListener('resize', resolve, { once: true }));
      // The page holds its place for three frames, and looks what is read only then.
      for (let times = 0; times < 3; times += 1) await drawn();
      return [...new Set([...findFaults(), ...findOutOfSight()])];
    },
  };
  Object.assign(globalThis, { gallery });
}

// Else it writes out every element that it looks at.
axe.configure({ noHtml: true });

/** In the dark only the colours are others. */
async function findViolations({ theme }: Look): Promise<string[]> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    elementRef: true,
    ...(theme === 'dark' ? { runOnly: ['color-contrast'] } : {}),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ element, failureSummary = '' }) =>
      [`${id}:`, element?.outerHTML.slice(0, 120), failureSummary].join(' '),
    ),
  );
}
