import type { Draft } from './draft.ts';
import type { Edit, Fault } from './edit.ts';
import { addEntity, addMentions, split } from './edit-added.ts';
import { addName, dropName, rename, retype, setPeripheral } from './edit-entity.ts';
import { addEvent, setEvent } from './edit-event.ts';
import { merge } from './edit-merge.ts';
import { keep, remove } from './edit-parts.ts';
import { setDate, setSource } from './edit-source.ts';

/** The draft after an edit, or why that edit cannot be made. Its report passes `checkReport`, as that of the draft given does. */
export function tryEdit(draft: Draft, edit: Edit): Draft | Fault {
  switch (edit.do) {
    case 'keep':
      return keep(draft, edit);
    case 'remove':
      return remove(draft, edit);
    case 'retype':
      return retype(draft, edit);
    case 'rename':
      return rename(draft, edit);
    case 'add-name':
      return addName(draft, edit);
    case 'drop-name':
      return dropName(draft, edit);
    case 'peripheral':
      return setPeripheral(draft, edit);
    case 'merge':
      return merge(draft, edit);
    case 'split':
      return split(draft, edit);
    case 'add-entity':
      return addEntity(draft, edit);
    case 'add-mentions':
      return addMentions(draft, edit);
    case 'add-event':
      return addEvent(draft, edit);
    case 'set-event':
      return setEvent(draft, edit);
    case 'source':
      return setSource(draft, edit);
    case 'date':
      return setDate(draft, edit);
  }
}

/** The draft after an edit; one that cannot be made changes nothing. */
export function applyEdit(draft: Draft, edit: Edit): Draft {
  const after = tryEdit(draft, edit);
  return typeof after === 'string' ? draft : after;
}
