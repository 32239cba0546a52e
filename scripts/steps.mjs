/** Runs the steps of `npm test`, each a command, and counts what passed and failed. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** A step that counts as one test: it passes when the command ends with 0. */
export function single(name, tool, args = []) {
  return { name, tool, args, count: (ended) => (ended ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }) };
}

/** A step that runs vitest and counts each of its tests. */
export function tests(name, args, { env = {}, minutes = 6 } = {}) {
  const report = join(root, '.cache', `tests-${name.replace(/\W+/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    tool: 'vitest',
    args: ['run', ...args, ...reporters],
    env,
    minutes,
    before: () => rmSync(report, { force: true }),
    count: (ended) => countTests(ended, readReport(report)),
  };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Counts of a vitest JSON report; a run that failed without a failed test (a file that does not load) counts as one failure. */
export function countTests(ended, report) {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const broken = (report?.testResults ?? []).filter((file) => file.status === 'failed' && file.assertionResults.every(isNotFailed)).length;
  const fails = failed + broken;
  return { passed, failed: fails === 0 && (!ended || !report) ? 1 : fails, skipped };
}

const isNotFailed = (test) => test.status !== 'failed';

/** Runs one step; its output is shown in full only where something failed. Resolves with its counts. */
export async function runStep(step) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  step.before?.();
  const start = Date.now();
  // For a person who waits; overwritten by the step's own line.
  if (process.stdout.isTTY) process.stdout.write(`...     ${step.name}\r`);
  const { ended, output } = await run(step);
  const counts = step.count(ended);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (counts.failed > 0) console.log(`\n${output.trim()}\n`);
  console.log(`${counts.failed > 0 ? 'FAILED' : 'ok    '}  ${step.name.padEnd(26)} ${seconds.padStart(6)} s  ${describe(counts)}`);
  return counts;
}

/** `12 passed, 0 failed`, and what was skipped where anything was. */
export function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Adds the counts of several steps. */
export function total(all) {
  const add = (sum, each) => ({
    passed: sum.passed + each.passed,
    failed: sum.failed + each.failed,
    skipped: sum.skipped + each.skipped,
  });
  return all.reduce(add, { passed: 0, failed: 0, skipped: 0 });
}

function run({ tool, args, env = {}, minutes = 3 }) {
  const windows = process.platform === 'win32';
  const program = tool === 'node' ? process.execPath : join(root, 'node_modules/.bin', windows ? `${tool}.cmd` : tool);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows && tool !== 'node',
      // A group of its own, so that a step that hangs is ended with all it started.
      detached: !windows,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const stop = () => (windows ? child.kill() : process.kill(-child.pid, 'SIGKILL'));
    const timer = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.`;
      stop();
    }, minutes * 60_000);
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    child.once('error', (error) => {
      output += error.message;
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      resolve({ ended: code === 0, output });
    });
  });
}
