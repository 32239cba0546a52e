import type { FramePattern, TextSpan } from '../model.ts';
import type { KnownFrames } from './known-frames.ts';

/** Whether a pattern of the frames for this rule stands round a place in a text. */
export function hasPattern(frames: KnownFrames | undefined, name: FramePattern['rule'], text: string, { start, end }: TextSpan): boolean {
  return frames?.patterns.some(({ rule, before, after }) => rule === name && isAt(before, text, start) && isAt(after, text, end)) ?? false;
}

function isAt(pattern: RegExp | undefined, text: string, index: number): boolean {
  if (!pattern) return true;
  pattern.lastIndex = index;
  return pattern.test(text);
}
