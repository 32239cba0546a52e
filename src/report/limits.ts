/** The most that one report may hold; lengths in UTF-16 code units. A pack beyond any of these is refused. */
export const LIMITS = {
  pack: 8_000_000,
  text: 1_000_000,
  title: 300,
  line: 1_000,
  id: 80,
  name: 160,
  url: 2_000,
  langs: 100,
  entities: 2_000,
  /** Names and decoys of all entities together: what pages look for is made anew of all of them with each change. */
  names: 50_000,
  namesOfEntity: 2_000,
  decoysOfEntity: 1_000,
  relationsOfEntity: 200,
  mentions: 50_000,
  events: 5_000,
  participants: 200,
} as const;
