import { lookUntil } from '../page/look-until.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from './platform.ts';

interface OwnBox {
  /** The comment's own part of the page, without its replies; null: it is not here. */
  place: Element | null;
  isSignedOut: boolean;
  /** The box that is open in it, for this comment and no other. */
  boxIn(place: Element): HTMLElement | null;
  /** Its Reply; null: there is none, or it cannot be pressed. */
  buttonIn(place: Element): Element | null | Promise<Element | null>;
  /** As the person would. It stands in the platform's reply.ts, where clicks are. */
  press(button: HTMLElement): void;
  belongsTo: ReplyDesk['belongsTo'];
}

/** For sites that open a box of its own in each comment: takes the one that is open, else presses Reply and waits; proves it either way. */
export async function openOwnBox(
  { place, isSignedOut, boxIn, buttonIn, press, belongsTo }: OwnBox,
  comment: CommentTarget,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const proved = (box: HTMLElement): OpenedBox | Refusal =>
    belongsTo(box, comment) ? { box } : { refused: 'boxOfAnother' };

  if (!place) return { refused: 'commentNotHere' };
  if (isSignedOut) return { refused: 'signedOut' };
  const open = boxIn(place);
  if (open) return proved(open);
  const button = await buttonIn(place);
  if (!(button instanceof HTMLElement)) return { refused: 'noReplyButton' };
  press(button);
  const box = await lookUntil(() => boxIn(place), signal);
  return box ? proved(box) : { refused: 'boxDidNotOpen' };
}
