import Icons from 'unplugin-icons/vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { iconCompiler } from './components/parts/icon-compiler.ts';
import { LongestFirst } from './tests/kit/longest-first.ts';

const journeys = 'tests/**/*.browser.test.ts';
const repository = 'tests/repository.test.ts';
/** What is drawn, and waited for. */
const drawn = 'tests/{pages,panel}/**/*.test.{ts,tsx}';

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
          include: ['{lib,components,tests,scripts}/**/*.test.{ts,tsx}'],
          exclude: [drawn, journeys, repository],
        },
      },
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit-drawn',
          setupFiles: ['tests/kit/wait-longer.ts'],
          include: [drawn],
        },
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
