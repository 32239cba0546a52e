import { anyOf } from './any-of.ts';

/** Those that are no words of running text ("Kabul.In" is two sentences). */
const HOSTS = anyOf(
  'com org net gov edu mil int info biz news press media blog online site app dev tv io eu af ir tj ru su pk tr uz tm cn jp kr de fr uk pl ua se nl es cz рф ایران',
);
const FILES =
  'jpg jpeg png gif webp svg pdf doc docx xls xlsx ppt pptx csv json xml htm html php asp aspx js ts py css md txt zip gz mp3 mp4 wav ogg avi mov geojson kml shp';

/** What tells an address from text, in what stands without white space round a name: sources of regular expressions (flag `u`). */
export const ADDRESSES: readonly string[] = [
  // A scheme, "www", a query.
  '^[A-Za-z][A-Za-z0-9+.-]*:\\/\\/',
  '^[Ww]{3}\\d?\\.',
  '[?&][\\w-]+=',
  // An e-mail address, a handle, a path.
  '^[^\\s@]+@[^\\s@]+\\.\\p{L}{2,}',
  '^[^\\p{L}\\p{N}@]*@[\\p{L}\\p{M}\\p{N}_.]+',
  '^(?:\\.{1,2}|~|[A-Za-z]:)[/\\\\][^/\\\\]',
  // One word behind a slash is a path in small letters only: "(تاجيک /Тоҷик)".
  '^[/\\\\](?:[a-z\\d._~-]|[^/\\\\]{1,60}[/\\\\.])',
  // A host's name in an address; the end of a file's name.
  `(?:^|[/.@])[\\p{L}\\p{N}-]+\\.(?:${HOSTS})(?=$|[/:?#.,;!])`,
  `[\\p{L}\\p{M}\\p{N}_%-]\\.(?:${anyOf(`${FILES} ${FILES.toUpperCase()}`)})$`,
];

/** The same for identifiers of code. */
export const CODE: readonly string[] = [
  // Words in one letter case joined by an underscore; `_Herat_` is emphasis, `#Islam_Qala` a hashtag.
  '^[^#\\p{Lu}]*[\\p{Ll}\\d]_[\\p{Ll}\\d][^\\p{Lu}]*$',
  '^[^#\\p{Ll}]*[\\p{Lu}\\d]_[\\p{Lu}\\d][^\\p{Ll}]*$',
  // The id of a style; a port.
  '^[#.]\\p{Ll}+(?:-\\p{Ll}+)+$',
  '^[\\w.]+:\\d+\\/',
  // Words in small letters parted by slashes and hyphens: a branch or folder.
  '^(?=.*[\\d-])[\\p{Ll}\\d.-]+(?:\\/[\\p{Ll}\\d.-]+)+$',
  // A forum, or the section of a site.
  '^(?:[ru]|news|world|politics|asia|topics?|tags?|category|country|countries|articles?|sections?|stories|wiki)\\/[\\p{Ll}\\d_-]+(?:\\/|$)',
  // A time zone, also behind its variable.
  '^(?:TZ=)?(?:Asia\\/(?:Kabul|Tehran)|Europe\\/Moscow)',
];
