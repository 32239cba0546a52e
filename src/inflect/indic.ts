import type { Paradigms } from './paradigms.ts';

/** Endings that Indic and Dravidian scripts write on a name; what stands apart as a word of its own is none. */
export const INDIC: Paradigms = {
  bn: ['* > ের র ে য় তে কে রা দের এর'],
  mr: ['* > ात च्या मध्ये ने ला चा ची चे तील हून तून'],
  ne: ['* > को का की मा ले लाई बाट +द्वारा +सँग +सम्म'],
  ta: ['் > ில் ின் ை ுக்கு ிலிருந்து ிலும் களின் கள்', 'ள் > ளின் ளை ளுக்கு ளால்'],
  te: ['్ > ్‌లో ్‌కు లో కు ్‌ను', 'లు > ల లను లకు'],
  ml: ['ൻ > നിൽ ന്റെ നിലെ നെ', 'ൾ > ളിൽ ളിലെ ളിന്റെ', 'ർ > റിൽ റിലെ'],
};
