import type { MessageKey } from '../../src/i18n.ts';
import type { Edit } from '../../src/report/draft/edit.ts';
import { t } from '../translate.ts';

const words: { readonly [Do in Exclude<Edit['do'], 'keep'>]: MessageKey } = {
  remove: 'review_done_remove',
  retype: 'review_done_retype',
  rename: 'review_done_rename',
  'add-name': 'review_done_add_name',
  'drop-name': 'review_done_drop_name',
  peripheral: 'review_done_peripheral',
  merge: 'review_done_merge',
  split: 'review_done_split',
  'add-entity': 'review_done_add_entity',
  'add-mentions': 'review_done_add_mentions',
  'add-event': 'review_done_add_event',
  'set-event': 'review_done_set_event',
  source: 'review_done_source',
  date: 'review_done_date',
};

/** What an edit did, in a few words. */
export function doneWords(edit: Edit): string {
  if (edit.do === 'keep') return t(edit.on ? 'review_done_keep' : 'review_done_leave');
  return t(words[edit.do]);
}
