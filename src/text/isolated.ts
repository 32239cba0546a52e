/** Words from elsewhere for a message of ours that no element can stand in: they keep their direction to themselves, as in `<bdi>`. */
export function isolated(words: string): string {
  return `\u2068${words.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
}
