import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { filesIn, productFiles, read, root } from './project.ts';

/** Bytes, compressed, of the code that finds places and groups together with the names it knows. */
const budget = 80_000;

it('finds places and groups with little code and data', async () => {
  const entry = ['make/cast-of', 'make/cast-report', 'make/namesakes', 'make/taught-names', 'extract/entities', 'extract/gazetteer']
    .map((name) => `export * from './src/report/${name}.ts';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  const size = [outputFiles[0]?.text ?? '', read('data/gazetteer/places.txt')].reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(size).toBeGreaterThan(40_000);
  expect(size).toBeLessThanOrEqual(budget);
});

it('keeps them out of what runs in pages', () => {
  const reaching = [...productFiles(), ...filesIn('content-scripts')].filter(
    (path) =>
      !path.startsWith('src/report/extract/') && path.endsWith('.ts') && importsOf(read(path)).some((target) => /\/extract\//.test(target)),
  );
  expect(reaching.filter((path) => /^(?:content-scripts|components|background|src\/(?:match|card|text|library))/.test(path))).toEqual([]);
});
