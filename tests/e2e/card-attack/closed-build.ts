import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the test build whose card is closed, as it is for readers; gives its folder. */
export async function closedBuild(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  await cp('dist-test', dist, { recursive: true });
  const script = join(dist, 'content-scripts/card.js');
  const source = await readFile(script, 'utf8');
  const closed = source.replace('mode:"open"', 'mode:"closed"');
  if (closed === source) throw new Error('The test build has no open root');
  await writeFile(script, closed);
  return dist;
}
