/** Small words of English by their part in a clause, folded. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a noun. */
export const DETERMINERS = set(
  'the a an one two three four five six seven eight nine ten this that these those some any each every no its their his her our my your another both several all such what which whose',
);

/** Before what is no subject and no object. */
export const PREPOSITIONS = set(
  'of in on at by for with from to into onto over under about against across along among around through throughout between during within without near toward ' +
    'towards upon via amid above below behind beside beyond despite like per inside outside than including following until till',
);

/** Between the words of a verb, without making another of it. */
export const ADVERBS = set(
  'also not never still already just now even ever again always often once soon then thus too yet almost nearly perhaps maybe indeed however instead there here therefore ' +
    'largely only simply twice increasingly both all largely rather somewhat far long later meanwhile together publicly',
);

/** Before a verb that tells what they do. */
export const SUBJECTS = set(
  'i you he she it we they who which that some many others most few people both several police everyone nobody thousands hundreds dozens millions',
);

/** Where a clause begins that hangs on another. */
export const SUBORDINATORS = set(
  'that who which whom whose when where while after before because although though as if how why whether since unless whereas until till',
);

/** Between clauses of one rank. */
export const COORDINATORS = set('and but or nor yet ;');

/** What is said to be possible: the risk of fighters crossing the border. */
export const POSSIBILITIES = set('possibility risk threat danger prospect chance fear fears likelihood probability');

/** Ready to, likely to: what follows is ahead. */
export const AHEAD = set(
  'due set ready likely about poised bound scheduled expected slated keen willing certain determined free eager going',
);

/** What a writer does not vouch for. */
export const ALLEGED = set('allegedly reportedly supposedly purportedly apparently');

/** Words that help a verb, and those that stand for one: forms of to be, to have, to do, and those that stand before a plain verb. */
export const HELPERS: ReadonlyMap<string, { readonly verb: 'be' | 'have' | 'do' | 'modal'; readonly tense: 'past' | 'present' }> = new Map(
  (
    [
      ['be', 'present', 'is are am'],
      ['be', 'past', 'was were'],
      ['have', 'present', 'has have'],
      ['have', 'past', 'had'],
      ['do', 'present', 'does do'],
      ['do', 'past', 'did'],
      ['modal', 'present', 'will would shall could may might must should can'],
    ] as const
  ).flatMap(([verb, tense, words]) => words.split(' ').map((word) => [word, { verb, tense }])),
);

/** The same with what is left of them before n't. */
export const DENIED = set('isn aren wasn weren hasn haven hadn doesn don didn won wouldn couldn shouldn mustn can');
