/** What a line is that belongs to the page around an article and not to it; each whole, in the languages that the product speaks. */
const LINES = [
  // Sharing, following, signing up.
  /(?:please )?(?:share|tweet|email|e-mail|print|save|copy link|pin it)(?: (?:this|the) (?:article|story|post|page|link))?(?: (?:on|via|to) [\p{L} ,/]+)?/u,
  /(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|messenger|pinterest|instagram|youtube|email|link|rss)/,
  /(?:follow|like|join|find) us (?:on|at|in)\b.{0,80}/,
  /(?:sign up|subscribe|register)\b.{0,30}\b(?:newsletter|updates?|alerts?|inbox|briefing|emails?)\b.{0,120}/,
  /(?:get|receive)\b.{0,60}\b(?:newsletter|inbox|in your email)\b.{0,80}/,
  /(?:this|our) newsletter\b.{0,120}/,
  // Comments, pictures, advertising.
  /(?:\d+ )?comments?(?: \(?\d+\)?)?|(?:leave|post|add|write) a (?:comment|reply)|view (?:all )?(?:\d+ )?comments?|be the first to comment/,
  /(?:комментарии|комментировать|kommentare?|commentaires?|comentarios?|نظرات|التعليقات|دیدگاه‌ها)(?: \(?\d+\)?)?/,
  /(?:advertisement|advertising|sponsored(?: content)?|ad|реклама|anzeige|werbung|publicité|publicidad|إعلان|آگهی|تبلیغات)/,
  /(?:photo|image|picture|file photo|photograph|фото|foto|bild|عکس|صورة)(?: (?:by|credit|courtesy of))? ?[:/©].{0,120}/,
  /(?:©|\(c\)|copyright)\s?.{0,120}|all rights reserved\.?/,
  /(?:поделиться|подписывайтесь.{0,80}|teilen|drucken|partager|imprimer|compartir|imprimir|شارك(?:ها)?|مشاركة|اشتراک[‌ ]گذاری|چاپ)/,
  /\d+ min(?:ute)?s? read|(?:last )?updated:? .{4,40}|published:? .{4,40}/,
  /(?:tags?|topics?|filed under|categories|category|теги|schlagw[oö]rter|mots[- ]clés|etiquetas|برچسب‌?ها|كلمات مفتاحية) ?:.{0,200}/,
  /skip to (?:main )?content|back to top|jump to comments|accept(?: all)? cookies/,
];

/** What leads to more to read; a sentence that begins so is the article's own. */
const MORE = [
  /(?:read|see|learn|find out|show|view|load) (?:more|also|next|full (?:story|article))(?:\s*[:|–-].{0,140}|\s(?:about|on|from|here|at|in)\b.{0,100}|\s(?:stories|news|articles|posts|comments))?/,
  /(?:also read|related|see also|more on this(?: story)?|continue reading|read the full (?:story|article))(?:\s*[:|–-].{0,140})?/,
  /(?:читайте|смотрите) также.{0,120}|подробнее/,
  /(?:lesen|sehen) sie auch.{0,120}|mehr (?:dazu|zum thema).{0,80}|weiterlesen/,
  /(?:à )?lire (?:aussi|également|la suite).{0,120}/,
  /(?:lea|lee|vea) también.{0,120}|leer más|seguir leyendo/,
  /(?:بیشتر بخوانید|همچنین بخوانید|ادامه مطلب|بخوانید).{0,120}/,
  /(?:اقرأ (?:أيضا|المزيد)|طالع أيضا).{0,120}/,
];

/** What begins the end of a page, after its article: a line, or a heading, of these words. */
const ENDS = [
  /(?:related|similar|recommended|popular|trending|latest|other|more|further) (?:articles?|stories|posts?|news|content|reading|topics?|coverage|reports?)/,
  /(?:more from|more in|more on|most (?:read|popular|viewed|shared)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|read next|up next|what to read next|recommended(?: for you)?|editor'?s picks|don'?t miss|trending(?: now)?|top stories)\b.{0,60}/,
  /(?:\d+ )?(?:comments?|responses?|replies)(?: \(?\d+\)?)?|(?:leave|post|add) a (?:comment|reply)|join the (?:conversation|discussion)/,
  /share this.{0,40}|(?:sign up|subscribe)\b.{0,80}|(?:newsletter|our newsletters?)|about the author|tags?:?|topics?:?|filed under:?.{0,80}/,
  /(?:похожие|другие) (?:статьи|новости|материалы)|материалы по теме|по теме|самое читаемое|комментарии|теги:?/,
  /verwandte (?:artikel|themen)|(?:mehr|weitere) (?:artikel|nachrichten).{0,40}|mehr zum thema|das könnte sie auch interessieren|meistgelesen|schlagw[oö]rter:?/,
  /(?:articles?|sujets?) (?:similaires|liés|associés|connexes)|sur le même (?:sujet|thème)|à lire (?:aussi|également)|les plus lus|mots[- ]clés ?:?/,
  /(?:art[ií]culos|noticias|temas|contenidos?) relacionad[oa]s?|te puede interesar|le puede interesar|más (?:leídas|noticias|información)|etiquetas:?/,
  /(?:مطالب|اخبار|مقالات) (?:مرتبط|پیشنهادی|بیشتر)|پربازدیدترین.{0,30}|برچسب‌?ها:?|بیشتر بخوانید|نظرات/,
  /(?:مواضيع|مقالات|أخبار) (?:ذات صلة|مشابهة|متعلقة)|اقرأ أيضا|الأكثر (?:قراءة|مشاهدة)|التعليقات|كلمات مفتاحية:?/,
];

const whole = (patterns: readonly RegExp[]) =>
  new RegExp(`^[\\s>»•|–-]*(?:${patterns.map(({ source }) => source).join('|')})[\\s:.…»›>→!-]*$`, 'iu');

const line = whole(LINES);
const more = whole(MORE);
const SENTENCE = /^.{60,}[.!?…؟。]["”’»)]*$/su;
const end = whole(ENDS);

/** Whether a line is none of an article's own: a button's words, a call to subscribe, a picture's credit. */
export function isPageLine(text: string, linked: number): boolean {
  if (text.length > 240) return false;
  const words = text.replaceAll('’', "'");
  return line.test(words) || (more.test(words) && (linked > 0.5 || !SENTENCE.test(words)));
}

/** Whether a line begins what comes after an article: more to read, comments, tags. */
export function isPageEnd(text: string): boolean {
  return text.length < 120 && end.test(text.replaceAll('’', "'"));
}
