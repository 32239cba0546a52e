/** One report of the library as its list shows it, without its text. */
export type ShelfEntry = {
  readonly id: string;
  readonly rev: number;
  readonly on: boolean;
  /** It came with the product. */
  readonly shipped: boolean;
  readonly tags: readonly string[];
  readonly title: string;
  readonly lang: string;
  readonly publisher?: string;
  /** The report's date (EDTF); absent where its record cannot be read. */
  readonly date?: string;
  /** Why its record cannot be read; only known once that was tried. */
  readonly damage?: string;
};
