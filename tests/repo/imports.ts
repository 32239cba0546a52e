import { dirname, posix } from 'node:path';
import { arrows } from './project.ts';

const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;

/** What a module's source imports, in order: static, side-effect and dynamic imports and re-exports. */
export function importsOf(source: string): readonly string[] {
  return [...source.matchAll(specifier)].map((match) => match[2] ?? '');
}

/** Why the file at `path` may not import `target`; undefined where it may. */
export function fault(path: string, target: string): string | undefined {
  const room = path.split('/')[0] ?? '';
  const allowed = arrows[room];
  if (!allowed) return `${path}: ${room} is no room of the product`;
  if (!target.startsWith('.')) return allowed.packages.test(target) ? undefined : `${path} imports the package ${target}`;
  const other = posix.join(dirname(path), target).split('/')[0] ?? '';
  return allowed.rooms.includes(other) ? undefined : `${path} imports ${target}, out of ${other}`;
}
