import { computed } from '@preact/signals';
import { byItself } from './access.ts';
import { on, page, unfinished } from './state.ts';
import { number, t } from './translate.ts';

/** The numbers of mentions at which frames of the page stopped. */
const stops = computed(() => (page.value.kind === 'seen' ? page.value.frames.flatMap(({ state }) => state.stoppedAt ?? []) : []));

/** The number of mentions at which reading stopped; undefined where it did not. */
export const stoppedAt = computed(() => (stops.value.length > 0 ? Math.max(...stops.value) : undefined));

/** How things stand with the page in front, in a few words. */
export const standing = computed(() => {
  if (!on.value) return t('popup_off');
  if (page.value.kind === 'barred') return barred(page.value.reason);
  if (!byItself.value && !unfinished.value) return t('access_this_page');
  if (stoppedAt.value !== undefined) return t('popup_on_stopped', number(stoppedAt.value));
  return t(unfinished.value ? 'popup_on_reading' : 'popup_on');
});

function barred(reason: string): string {
  if (reason === 'access_unread') return t(byItself.value ? 'popup_on_reload' : 'popup_off');
  return t(reason === 'popup_barred_refused' || reason === 'popup_barred_file' ? 'popup_no_access' : 'popup_cannot');
}
