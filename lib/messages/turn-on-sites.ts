import { matchPatternOf } from '../settings/match-pattern.ts';
import type { FailureCode, FromView } from './messages.ts';
import { NoAnswer } from './send.ts';

export type SiteToTurnOn = FromView['site.turnOn']['in'];

/** `refused`: the person said no to the browser; nothing was changed. */
export type TurnOnResult =
  'refused' | { on: string[]; failed: { origin: string; because: FailureCode }[] };

interface Steps {
  /** The browser's own question. Called before anything is awaited: browsers want it inside the click. */
  request(patterns: string[]): Promise<boolean>;
  /** Tells the background beforehand: a popup may close under the browser's question, and the background then goes on alone. */
  wish(site: SiteToTurnOn): void;
  turnOn(site: SiteToTurnOn): Promise<FromView['site.turnOn']['out']>;
}

/** Turns sites on from a click: one question for all of them, then each in turn. */
export async function turnOnSites(sites: SiteToTurnOn[], steps: Steps): Promise<TurnOnResult> {
  const answer = steps.request(sites.map(({ origin }) => matchPatternOf(origin)));
  for (const site of sites) steps.wish(site);
  const granted = await answer;
  if (!granted) return 'refused';
  const result: Exclude<TurnOnResult, 'refused'> = { on: [], failed: [] };
  for (const site of sites) {
    const because = await turnOnOne(site, steps);
    if (because) result.failed.push({ origin: site.origin, because });
    else result.on.push(site.origin);
  }
  return result;
}

async function turnOnOne(site: SiteToTurnOn, steps: Steps): Promise<FailureCode | null> {
  try {
    const result = await steps.turnOn(site);
    return 'failed' in result ? result.failed : null;
  } catch (error) {
    if (error instanceof NoAnswer) return 'noAnswer';
    throw error;
  }
}
