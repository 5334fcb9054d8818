import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Begins with the files that take longest, so that no browser is left alone at the end with one of them. Vitest knows how long a
 * file took only where it ran before, and a fresh clone would go by the size of the files.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.browser.test.ts`));
      return place === -1 ? longest.length : place;
    };
    return others.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

const longest = [
  'main-job-firefox',
  'dashboard-layout',
  'editors-firefox',
  'on-one-stage-firefox',
  'main-job-chromium',
  'layout',
  'editors-chromium',
  'robust',
  'daily-work-firefox',
  'on-one-stage-chromium',
  'in-a-window',
  'daily-work-chromium',
  'welcome',
];
