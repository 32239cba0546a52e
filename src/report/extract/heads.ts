import { CLASS } from './word-classes.ts';

/** Words that head the name of a group. */
export const GROUP_HEAD = CLASS.government | CLASS.military | CLASS.company | CLASS.education | CLASS.party | CLASS.media | CLASS.body;
/** Words that head the name of a place, a house among them. */
export const PLACE_HEAD = CLASS.nature | CLASS.admin | CLASS.site | CLASS.lodge;
/** Words that head the name of anything but a person. */
export const ANY_HEAD = GROUP_HEAD | PLACE_HEAD | CLASS.sport | CLASS.event | CLASS.work;
