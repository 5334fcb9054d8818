import Icons from 'unplugin-icons/vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { iconCompiler } from './components/parts/icon-compiler.ts';
import { LongestFirst } from './tests/kit/longest-first.ts';

const journeys = 'tests/**/*.browser.test.ts';
const repository = 'tests/repository.test.ts';
const platforms = 'tests/platforms/**/*.test.ts';
/** Tests that stand in a page. All of a project stand in one or none: for another surrounding a worker ends and the next begins. */
const inPage = [
  'components/**/*.test.{ts,tsx}',
  'tests/{composer,page,pages,panel}/**/*.test.{ts,tsx}',
  'tests/background/detect-site.test.ts',
];

/**
 * Unit tests. A worker takes one file after another, and all that these import is loaded once: loading it for each file costs as much
 * as half of the tests. So what a file changes outside of itself it puts back.
 */
const unit = {
  plugins: [WxtVitest(), Icons({ compiler: iconCompiler })],
  test: {
    isolate: false,
    // Each core a worker: they wait for nothing.
    maxWorkers: '100%',
    // Properties and damaged pages take a second or two, and several on a busy machine.
    testTimeout: 20_000,
    restoreMocks: true,
  },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit',
          include: ['{lib,components,tests,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...inPage, platforms, journeys, repository],
        },
      },
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit-page',
          environment: 'happy-dom',
          setupFiles: ['tests/kit/share-page.ts'],
          include: inPage,
          exclude: [journeys],
        },
      },
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit-platforms',
          // happy-dom keeps every page that was parsed: one worker for all of these grows to three gigabytes.
          isolate: true,
          environment: 'happy-dom',
          include: [platforms],
        },
      },
      {
        test: { name: 'repository', include: [repository], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'browser',
          include: [journeys],
          // They wait for browsers half of the time: three at once keep two cores busy.
          maxWorkers: 3,
          // Firefox under load now and then aborts a navigation or keeps the focus; a story that fails twice is broken.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
