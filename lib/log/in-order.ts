import type { Interaction } from './interaction.ts';

/** By time; what was seen first stands before what changed it in the same millisecond; then by id, as every device would. */
export function inOrder(one: Interaction, other: Interaction): number {
  return (
    one.recordedAt - other.recordedAt ||
    Number(!isFirstSight(one)) - Number(!isFirstSight(other)) ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}

function isFirstSight({ id }: Interaction): boolean {
  return id.startsWith('seen:');
}
