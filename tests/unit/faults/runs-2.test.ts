import { faultedRuns } from './runs.ts';

// Half of the 10,000, so that two run at a time.
faultedRuns(Array.from({ length: 20 }, (_, at) => at + 21));
