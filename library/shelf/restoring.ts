import { counted } from '../../src/counted.ts';
import { number, t } from '../translate.ts';
import { attempt } from './attempt.ts';
import { chooseFiles } from './choose-files.ts';
import { refresh } from './refresh.ts';
import { backupGiven } from './state.ts';
import { call } from './store.ts';

/** Has the reader choose a backup and puts what it holds beside what is there. */
export async function chooseBackup(): Promise<void> {
  const [file] = await chooseFiles({ several: false, accept: '.json,application/json' });
  if (file) await restoreBackup(await file.text());
}

/** Puts what a backup holds beside what is there. */
export async function restoreBackup(text: string): Promise<void> {
  let count = 0;
  const done = await attempt(
    async () => {
      count = await call('restore', text);
    },
    () => counted(t, 'library_restored', count, number(count)),
  );
  if (done) backupGiven.value = undefined;
  await refresh();
}
