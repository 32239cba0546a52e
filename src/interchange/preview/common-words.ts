/** Words that stand in most texts, and so would be marked everywhere if a report called something by one of them; folded, by language. */
const WORDS =
  // English
  'the of and to in is it you that he was for on are with as his they be at one have this from or had by hot but some what there we can out other were all your ' +
  'when up use word how said an each she which do their time if will way about many then them would write like so these her long make thing see him two has look ' +
  'more day could go come did my sound no most number who over know water than call first people may down side been now find any new work part take get place made ' +
  'live where after back little only round man year came show every good me give our under name very through just form much great think say help low line before ' +
  'turn cause same mean differ move right boy old too does tell sentence set three want air well also play small end put home read hand port large spell add even ' +
  'land here must big high such follow act why ask men change went light kind off need house picture try us again animal point mother world near build self earth ' +
  'father head stand own page should country found answer school grow study still learn plant cover food sun four thought let keep eye never last door between city ' +
  'tree cross since hard start might story saw far sea draw left late run while press close night real life few north south east west open seem together next white ' +
  'children begin got walk example ease paper often always music those both mark book letter until mile river car feet care second group carry took rain eat room ' +
  'friend began idea fish mountain stop once base hear horse cut sure watch color face wood main enough plain girl usual young ready above ever red list though feel ' +
  'talk bird soon body dog family direct leave song measure state product black short class wind question happen complete ship area half rock order fire problem ' +
  'piece told knew pass farm top whole king size heard best hour better true during hundred remember step early hold interest force army police party union board ' +
  'government company office court church market bank council team club minister president leader member war peace law power news times post sun mirror today week ' +
  'month january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
  // French, Spanish, German
  'le la les des une dans pour sur avec est pas plus tout mais ville pays gouvernement armee groupe parti el los las una por con para como mas pero ciudad gobierno ' +
  'ejercito grupo partido der die das und ist nicht mit auf ein eine sich von dem den im stadt land regierung armee gruppe partei mann frau jahr tag welt ' +
  // Russian
  'и в не на что с он как это по но из у за от так для мир город страна группа армия партия правительство год день человек ' +
  // Persian, Arabic, Pashto
  'و در به از که این را با است برای شهر کشور دولت ارتش گروه حزب مردم سال روز في من على ان هذا الى المدينة الدولة الحكومة الجيش الحزب په د له چې او';

/** The folded words. */
export const commonWords: ReadonlySet<string> = new Set(WORDS.split(/\s+/));
