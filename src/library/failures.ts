/** What may keep the library from being read or written, with what is said of it and what to do: messages between pages carry the sentence alone. */
const SENTENCES = {
  newer: 'The library was written by a newer version of Backgrounder. Update Backgrounder to change it; nothing was changed.',
  unreadable: 'The list of reports cannot be read. Nothing was changed; close the browser and open it again.',
  'not-saved': 'The change to the library was not saved. Nothing was changed; try again, or close the browser and open it again.',
  full: 'There is no room left to save this. Nothing was changed; free some room on the disk or remove reports, then try again.',
  nothing: 'There is no library here that could be saved. Nothing was changed.',
  tags: 'A report has at most 20 tags of at most 40 characters each. Nothing was changed.',
  backup: 'This is no backup of Backgrounder. Nothing was changed; choose the file that “Back up” saved.',
  'backup-newer': 'This backup was made by a newer version of Backgrounder. Nothing was changed; update Backgrounder, then try again.',
  'backup-damaged': 'This backup was changed after it was made, or damaged on its way. Nothing was changed; choose another backup.',
} as const;

export type Failure = keyof typeof SENTENCES;

/** The library could not be read or written; `message` says what happened. Never means that the library is empty. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(SENTENCES[failure], { cause });
    this.failure = failure;
  }
}

/** Which failure an error tells of, also one that came by a message; undefined for any other. */
export function failureOf(error: unknown): Failure | undefined {
  const message = error instanceof Error ? error.message : String(error);
  return (Object.keys(SENTENCES) as Failure[]).find((failure) => message.includes(SENTENCES[failure]));
}

/** Has a write that fails say so as the reader is told: all of it failed, nothing was changed. */
export async function saved<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof LibraryError) throw error;
    throw new LibraryError(/quota|no.?space|disk full/i.test(String(error)) ? 'full' : 'not-saved', error);
  }
}
