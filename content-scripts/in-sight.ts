/** How long the browser may take to say, in ms; one that draws nothing says nothing. */
const PATIENCE_MS = 300;

/** Whether an element is within what the reader sees of the whole page: a frame's own window may be out of sight. */
export function isInSight(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isSeen: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isSeen);
    };
    const observer = new IntersectionObserver((entries) => answer(entries.some(({ isIntersecting }) => isIntersecting)));
    const timer = setTimeout(answer, PATIENCE_MS, false);
    observer.observe(element);
  });
}
