/** Which of `count` marks a key leads to from `current`; undefined for a key that does not move. Left and right follow the eye. */
export function nextMark(key: string, current: number, count: number, dir: 'ltr' | 'rtl'): number | undefined {
  const forward = dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = dir === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case forward:
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case back:
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
