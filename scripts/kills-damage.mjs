export async function damageRuns() {
  return [];
}
