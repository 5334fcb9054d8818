import { useEffect, useState } from 'preact/hooks';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import type { CardProps } from './comment-card.tsx';

const restMs = 400;

/** How often these very words stand under the post already; 0 while nobody knows. Asked when the writing rests. */
export function useTimesHere(
  { card, desk }: CardProps,
  text: string,
  source: ReadyTemplate | null,
): number {
  const [counted, setCounted] = useState<{ text: string; times: number } | null>(null);
  const isKnown = source?.text === text;
  const words = text.trim();

  useEffect(() => {
    if (isKnown || words === '') return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      desk.actions
        .countSame(card.key, words)
        .then((times) => {
          if (!isOver) setCounted({ text: words, times });
        })
        // Unsure is unknown: then nothing is said.
        .catch((error: unknown) => console.warn('Ricevuto: not counted', error));
    }, restMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [card.key, words, isKnown]);

  if (isKnown) return source.timesHere;
  return counted && counted.text === words ? counted.times : 0;
}
