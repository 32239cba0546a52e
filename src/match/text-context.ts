/** What the caller knows of a text. */
export type TextContext = {
  /** The declared language (BCP 47); it yields where the letters or words of the text contradict it. */
  readonly lang?: string;
  /** Whether the page elsewhere speaks of this entity. */
  readonly speaksOf?: (entityId: string) => boolean;
  /** Whether the page elsewhere uses this name, by a key of its own, for something else. */
  readonly isElsewhere?: (nameKey: string) => boolean;
  /** Told what this text says of a name: it introduces another bearer, or speaks of ours in company. */
  readonly onSense?: (nameKey: string, sense: 'here' | 'elsewhere') => void;
};
