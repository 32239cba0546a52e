import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from './project.ts';

/** Bytes, compressed, of the code that finds dated events in English: half for the words of time, half for the grammar. */
const budget = 34_000;

it('finds the events of an English report without the words of other languages', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './src/report/make/events/dated-events.ts'; export * from './src/time/rules/english-rules.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).toContain('february');
  for (const word of ['februar ', 'février', 'febrero', 'февраля', 'فبراير', 'فوریه']) expect(code).not.toContain(word);
  expect(gzipSync(code).length).toBeLessThanOrEqual(budget);
});
