import { beforeEach } from 'vitest';

/**
 * Within a `describe` whose tests build on each other: once one has failed, those after it fail at once. Each would wait in vain, and
 * its fault would hide the first.
 */
export function oneStory(): void {
  beforeEach(({ task }) => {
    const failed = task.suite?.tasks.find(({ result }) => result?.state === 'fail');
    if (failed) throw new BrokenOff(`The story broke off at “${failed.name}”.`);
  });
}

/** Tells nothing new. */
export class BrokenOff extends Error {
  override name = 'BrokenOff';
}
