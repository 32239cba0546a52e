/** Brought into a frame once a name may stand in it: reads the text, marks what it finds and follows the page. Wiring only. */
import { startReading } from './reading.ts';
import { enterRoom } from './room.ts';

const room = enterRoom();
room.reader ??= { startReading };
