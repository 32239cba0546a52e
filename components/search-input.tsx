type SearchInputProps = {
  /** What it searches, read out and shown while it is empty. */
  words: string;
  value: string;
  onValue(value: string): void;
  onKeyDown?(event: KeyboardEvent): void;
};

/** A field to search in what a page of ours shows. */
export function SearchInput({ words, value, onValue, onKeyDown }: SearchInputProps) {
  return (
    <input
      type="search"
      class="search-field"
      aria-label={words}
      placeholder={words}
      value={value}
      autocomplete="off"
      spellcheck={false}
      onKeyDown={onKeyDown}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  );
}
