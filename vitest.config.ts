import Icons from 'unplugin-icons/vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { iconCompiler } from './components/parts/icon-compiler.ts';
import { LongestFirst } from './tests/kit/longest-first.ts';

const journeys = 'tests/**/*.browser.test.ts';
const repository = 'tests/repository.test.ts';
/** What is drawn with Preact, and waited for. */
const drawn = 'tests/{pages,panel}/**/*.test.tsx';
/** What reads and changes pages of others: each file has a page, and all that stands in it, for itself. */
const inPages = [
  'tests/{composer,page,platforms}/**/*.test.ts',
  'tests/background/detect-site.test.ts',
];

const unit = {
  plugins: [WxtVitest(), Icons({ compiler: iconCompiler })],
  test: {
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
          isolate: false,
          setupFiles: ['tests/kit/leave-as-found.ts'],
          include: ['{lib,components,tests,scripts}/**/*.test.{ts,tsx}'],
          exclude: [drawn, ...inPages, journeys, repository],
        },
      },
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit-drawn',
          isolate: false,
          setupFiles: ['tests/kit/leave-as-found.ts', 'tests/kit/leave-page.ts'],
          include: [drawn],
        },
      },
      {
        ...unit,
        test: { ...unit.test, name: 'unit-pages', include: inPages, exclude: [journeys] },
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
