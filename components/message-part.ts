type MessagePart<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${MessagePart<Tail>}` : S;

/** A word of the data as it stands in the keys of messages, which have no hyphens: `part-of` in `card_relation_part_of`. */
export function messagePart<const S extends string>(word: S): MessagePart<S> {
  return word.replaceAll('-', '_') as MessagePart<S>;
}
