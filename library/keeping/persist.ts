/** Whether the browser keeps what is stored here also when the disk is short, asked for where it does not yet; false where it cannot be asked. */
export async function persist(): Promise<boolean> {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
