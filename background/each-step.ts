/** Takes steps one after the other, whichever of them fail; then throws what the first that failed threw. */
export async function eachStep(...steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}
