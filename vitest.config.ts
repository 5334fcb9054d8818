import Icons from 'unplugin-icons/vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { iconCompiler } from './components/parts/icon-compiler.ts';
import { LongestFirst } from './tests/kit/longest-first.ts';

const journeys = 'tests/**/*.browser.test.ts';
const repository = 'tests/repository.test.ts';
const platforms = ['tests/platforms/**/*.test.ts', 'tests/background/detect-site.test.ts'];
/** What stands in a page: all of a project do or none, for a worker is shared only by files that ask for the same surroundings. */
const inPage = 'tests/{composer,page,pages,panel}/**/*.test.{ts,tsx}';

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
          exclude: [inPage, ...platforms, journeys, repository],
        },
      },
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit-page',
          isolate: false,
          environment: 'happy-dom',
          setupFiles: ['tests/kit/leave-as-found.ts', 'tests/kit/leave-page.ts'],
          include: [inPage],
          exclude: [journeys],
        },
      },
      {
        ...unit,
        // Each with a worker of its own: happy-dom keeps every page that was parsed, and one worker would grow to three gigabytes.
        test: { ...unit.test, name: 'unit-platforms', include: platforms },
      },
      {
        test: { name: 'repository', include: [repository], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'browser',
          include: [journeys],
          setupFiles: ['tests/kit/tell-failure.ts'],
          // They wait for browsers half of the time: three at once keep two cores busy.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
