import type { Checkpoint } from './checkpoint.ts';

/** One measure of a soak: its middle values in the second and in the last fifth, and by how much the last is more, as a fraction. */
export type Fifths = { readonly measure: string; readonly second: number; readonly last: number; readonly more: number };

const measures: Readonly<Record<string, (at: Checkpoint) => number>> = {
  'steady document: listeners': ({ steady }) => steady.listeners,
  'steady document: nodes': ({ steady }) => steady.nodes,
  'steady document: documents': ({ steady }) => steady.documents,
  'steady document: heap': ({ steady }) => steady.heap,
  'steady document: our ranges': ({ steadyOurs, painted }) => steadyOurs?.Range ?? painted,
  'travelling tab: listeners': ({ travelled }) => travelled.listeners,
  'travelling tab: nodes': ({ travelled }) => travelled.nodes,
  'travelling tab: documents': ({ travelled }) => travelled.documents,
  'travelling tab: heap': ({ travelled }) => travelled.heap,
  'own pages: listeners': ({ own }) => own.listeners,
  'own pages: nodes': ({ own }) => own.nodes,
  'own pages: heap': ({ own }) => own.heap,
  'worker: heap': ({ worker }) => worker,
  'all processes: memory': ({ resident }) => resident,
};

/** Compares the last fifth of a soak with the second: the first is spent on what is made once. */
export function compareFifths(checkpoints: readonly Checkpoint[]): readonly Fifths[] {
  const fifth = (number: number) =>
    checkpoints.slice(Math.floor((checkpoints.length * number) / 5), Math.floor((checkpoints.length * (number + 1)) / 5));
  return Object.entries(measures).map(([measure, of]) => {
    const [second, last] = [fifth(1), fifth(4)].map((part) => median(part.map(of))) as [number, number];
    return { measure, second, last, more: second === 0 ? 0 : last / second - 1 };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
