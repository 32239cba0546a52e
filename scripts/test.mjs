/**
 * Every proof of the project, from a fresh clone; the last line counts the tests.
 *
 *   npm test           all of it, in both browsers
 *   npm run check      the fast loop: all but fuzzing and the browsers
 */
import { adviceFor, getBrowser } from './browsers.mjs';
import { setUp } from './setup.mjs';
import { describe, runStep, single, tests, total } from './steps.mjs';

setUp();
const fast = process.argv.includes('--fast');

const steps = [
  single('types of the core', 'tsc', ['-p', 'src', '--noEmit']),
  single('types of the rooms', 'tsc', ['-p', '.']),
  single('types of the tests', 'tsc', ['-p', 'tests']),
  single('lint, format and layers', 'biome', ['ci', '--error-on-warnings', '--colors=off', '.']),
  single('dead code', 'knip'),
  single('build', 'node', ['build.mjs']),
  tests('unit and component tests', ['--project', 'unit', '--project', 'dom'], { minutes: 15 }),
  tests('repository tests', ['--project', 'repo']),
  ...(fast ? [] : [tests('fuzz', ['--project', 'fuzz']), ...browserSteps()]),
];

const counts = [];
for (const step of steps) counts.push(await runStep(step));
const sum = total(counts);
console.log(describe(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

/** The journeys in real browsers; one that cannot be had is a failure where everything must be proved, else it is left out and said. */
function browserSteps() {
  const found = { chromium: getBrowser('chromium'), firefox: getBrowser('firefox') };
  const there = Object.keys(found).filter((kind) => found[kind]);
  for (const kind of ['chromium', 'firefox'].filter((each) => !found[each])) console.log(adviceFor(kind));
  const must = process.env.CI === 'true' || there.length === 0;
  const env = { CHROME_BIN: found.chromium ?? '', FIREFOX_BIN: found.firefox ?? '' };
  // Journeys are named for the browser they run in, so one browser's can be chosen by name.
  const chosen = there.length === 2 || must ? [] : ['--testNamePattern', there[0]];
  return [
    single('build for the tests', 'node', ['build.mjs', '--test']),
    tests('journeys in the browsers', ['--project', 'e2e', ...chosen], { env, minutes: 40 }),
  ];
}
