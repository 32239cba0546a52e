import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The default report for modules that import it as the build does. */
const defaultPackModule = {
  name: 'default-pack',
  resolveId: (id: string) => (id === 'virtual:default-pack' ? '\0virtual:default-pack' : undefined),
  load(id: string) {
    if (id !== '\0virtual:default-pack') return undefined;
    const script = JSON.stringify(fileURLToPath(new URL('scripts/default-pack.ts', import.meta.url)));
    return `import { defaultPack } from ${script}; export default defaultPack();`;
  },
};

/** Style sheets imported as text, as esbuild's text loader gives them. */
const cssText = {
  name: 'css-text',
  enforce: 'pre' as const,
  async load(id: string) {
    if (!id.endsWith('.css')) return undefined;
    return `export default ${JSON.stringify(await readFile(id, 'utf8'))};`;
  },
};

/** In place of what the build defines, and browsers have. */
const setupFiles = ['tests/build-constants.ts', 'tests/scheduler.ts'];
const plugins = [defaultPackModule, cssText];
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        oxc,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/detection/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          setupFiles,
        },
      },
      {
        plugins,
        oxc,
        test: { name: 'dom', include: ['tests/dom/**/*.test.{ts,tsx}'], environment: 'jsdom', testTimeout: 30_000, setupFiles },
      },
      {
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.ts'],
          environment: 'node',
          // Two targets run at a time as it is.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'repo',
          include: ['tests/repo/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/repo/build.ts'],
          // One dist/ for all of them.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 10_000 } },
          // They mostly wait: two browsers at a time keep two cores busy.
          maxWorkers: 2,
        },
      },
    ],
  },
});
