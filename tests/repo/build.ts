import { buildExtension } from '../../build.mjs';

/** Builds `dist/` once for all the repository tests. */
export default async function setup(): Promise<void> {
  await buildExtension();
}
