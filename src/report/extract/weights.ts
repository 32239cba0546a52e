/** How much each cue speaks for a place and for a group, in tenths: made by `scripts/extraction-weights.mjs`. */
export const WEIGHTS = `
after and group:-25:10|after and name:0:-2|after and person:-22:-13|after and place:5:-6|after bracket:-8:6|after comma group:1:10
after comma name:1:5|after comma person:-10:-4|after comma place:13:5|after comma:-7:1|after demonym:-19:-24|after hyphen:-14:-19
after mark:-13:2|after the groupNoun:-6:18|after the personNoun:-8:-5|after the placeNoun:9:-5|after the thingNoun:-11:6|again:-3:-1
always:-9:-7|before a:2:-10|before across the:12:-2|before across:2:-4|before after the:-14:9|before after:0:-14|before against the:1:12
before against:-7:12|before an:0:-1|before and a:9:-19|before and group:6:21|before and name:7:0|before and person:-25:-12
before and place:4:-8|before and the:0:7|before and:0:4|before around:10:-4|before as a:-11:11|before as the:-5:0|before as:-2:-7
before at a:1:9|before at the:5:4|before at:17:13|before between the:-8:18|before between:21:-12|before by the:-6:12|before by:-11:5
before comma group:-1:3|before comma name:8:1|before comma person:-5:-18|before comma place:8:-1|before direction:22:-3|before event:5:-5
before for the:-6:8|before for:-6:5|before from a:13:-1|before from the:11:14|before from:15:3|before groupNoun:-21:23
before groupVerb:1:14|before in a:-2:12|before in the:7:-1|before in:7:-2|before inside:13:0|before into:2:13|before is a:-13:-14
before is the:15:-17|before is:-2:-20|before like:-1:8|before member of:-3:3|before near the:13:-10|before near:13:-22|before of a:3:-7
before of direction:5:-11|before of event:1:-5|before of groupNoun:-8:12|before of personNoun:-3:0|before of placeNoun:28:-4
before of the:7:6|before of thingNoun:-6:-14|before of title:-11:-20|before of work:7:7|before of:5:1|before on the:14:-1|before on:2:3
before or:0:-13|before outside:16:-14|before over:11:-21|before personNoun:-23:-25|before personVerb:-13:-6|before placeNoun:12:-11
before set in:3:2|before small direction:17:-11|before small event:2:12|before small groupNoun:4:5|before small groupVerb:-3:8
before small inside:2:-4|before small personNoun:-1:10|before small personVerb:-6:13|before small placeNoun:3:-14
before small thingNoun:-1:-1|before small title:-12:-22|before small work:-5:2|before than:8:-8|before that the:2:8|before that:-9:6
before the event:-14:9|before the groupVerb:-14:-8|before the inside:6:4|before the personVerb:-4:5|before the:-2:2
before thingNoun:-23:-1|before throughout:15:-1|before title:-25:-12|before to a:-16:9|before to the:2:7|before to:4:7|before under:4:-7
before was a:-1:13|before was the:7:0|before was:-3:-20|before with the:-23:11|before with:-6:3|before work:-18:-25
begins with demonym:3:2|begins with place and more:0:3|begins with place:5:8|capitals 2:-17:-1|capitals 3:-14:13|capitals 4:-14:15
capitals many:-12:12|elsewhere after demonym:-23:-19|elsewhere before against:-15:15|elsewhere before at:6:0|elsewhere before by:10:-3
elsewhere before direction:-8:9|elsewhere before event:-14:-2|elsewhere before from:5:-6|elsewhere before groupNoun:-17:19
elsewhere before groupVerb:2:9|elsewhere before in:3:0|elsewhere before inside:12:2|elsewhere before member of:-4:23
elsewhere before near:2:-14|elsewhere before of direction:-1:-10|elsewhere before of event:-24:-19|elsewhere before of groupNoun:-2:-15
elsewhere before of personNoun:0:8|elsewhere before of placeNoun:22:-3|elsewhere before of thingNoun:-17:-9|elsewhere before of title:1:5
elsewhere before of work:4:-18|elsewhere before personNoun:-22:-19|elsewhere before personVerb:-11:-18|elsewhere before placeNoun:13:-5
elsewhere before set in:11:9|elsewhere before small event:-8:8|elsewhere before small groupNoun:-8:6|elsewhere before small groupVerb:-8:7
elsewhere before small inside:-20:-18|elsewhere before small personNoun:-4:-10|elsewhere before small personVerb:-6:20
elsewhere before small placeNoun:5:-9|elsewhere before small thingNoun:-9:-13|elsewhere before small title:-2:-4
elsewhere before small work:-17:-9|elsewhere before the event:-9:-8|elsewhere before the groupVerb:-7:11|elsewhere before the inside:5:14
elsewhere before the personVerb:-3:7|elsewhere before the:7:6|elsewhere before thingNoun:-23:12|elsewhere before title:-14:-11
elsewhere before with:-11:0|elsewhere before work:-13:-26|elsewhere begins group:2:23|elsewhere begins lodge:-2:8
elsewhere begins name:2:1|elsewhere begins place:9:-5|elsewhere begins thing:4:-5|elsewhere ends group:-9:13|elsewhere ends name:-8:-5
elsewhere ends place:3:-12|elsewhere first of person:-16:-17|elsewhere given name:9:-8|elsewhere owns event:-7:8
elsewhere owns groupNoun:-24:-13|elsewhere owns inside:-11:-19|elsewhere owns personNoun:-11:-7|elsewhere owns placeNoun:18:-2
elsewhere owns thingNoun:-15:-26|elsewhere owns title:0:-1|elsewhere owns work:-9:-7|elsewhere said to be group:-13:9
elsewhere said to be person:-18:-19|elsewhere said to be place:18:-1|elsewhere said to be thing:-2:-23|elsewhere surname of person:-25:-17
elsewhere then based:9:9|elsewhere then bracket and capitals:9:11|elsewhere then bracket and number:-17:-27
elsewhere then comma and region:7:-2|elsewhere then event:-13:-11|elsewhere then groupNoun:-8:-4|elsewhere then groupVerb:-3:0
elsewhere then has:3:-1|elsewhere then have:3:-4|elsewhere then inside:5:3|elsewhere then is:-4:1|elsewhere then personNoun:14:2
elsewhere then personVerb:0:-9|elsewhere then placeNoun:8:2|elsewhere then thingNoun:-14:7|elsewhere then title:27:-10
elsewhere then was:1:3|elsewhere then who:-10:-17|elsewhere then work:-20:-19|elsewhere titled:-20:-10|ends in capitals:-2:4
ends with place:6:6|first body:-1:-2|first direction:6:0|first education:2:20|first front:14:-2|first government:-18:11|first nature:8:-5
first site:16:7|first stop:-11:-4|first title:12:12|given name in name of group:13:1|given name:-22:-26|group ending:-14:-2|has &:8:-3
has apostrophe:12:-16|has initials:9:13|has number:-14:0|has of:-2:-8|has possessive:5:9|head admin:20:-1|head body:-15:11
head company:2:20|head education:-18:20|head event:-34:-18|head government:-31:1|head lodge:-7:23|head media:-19:18|head military:-2:18
head nature:22:3|head party:5:14|head site:22:5|head sport:-17:21|head title:-7:-10|head work:-26:-32|initial:-9:-3
initials of group:-5:33|initials of name:10:-1|initials of place:21:12|is city:24:6|is country:23:-16|is group:-35:26|is region:24:-3
is seat:-15:13|is state:-7:-8|is water:12:-7|is weak:-15:1|known after bracket:16:-15|known after comma:11:-1|known after hyphen:-3:-5
known after mark:8:-13|known after the placeNoun:9:-1|known before a:-3:-14|known before across the:12:-2|known before across:20:-1
known before and the:11:-13|known before and:9:-10|known before around:13:-2|known before as:13:-4|known before at a:15:-6
known before at:3:7|known before between the:-5:-21|known before between:3:-2|known before by the:9:-15|known before by:20:-10
known before direction:14:-1|known before for the:1:-18|known before for:4:-2|known before from a:15:-2|known before from the:11:-9
known before from:25:-4|known before in the:3:-6|known before in:-4:-1|known before inside:-1:-2|known before into:20:-5
known before is:20:-2|known before member of:-2:-4|known before near:-8:-3|known before of direction:-6:-8|known before of groupNoun:10:3
known before of personNoun:10:-3|known before of placeNoun:-12:8|known before of the:5:-7|known before of title:12:-3
known before of work:12:-8|known before of:7:9|known before on the:-3:-9|known before on:9:-11|known before or:1:-3
known before over:12:-1|known before personVerb:23:-7|known before placeNoun:17:-1|known before set in:21:-3|known before small event:0:8
known before small groupNoun:-5:4|known before small groupVerb:9:-9|known before small personNoun:9:-5|known before small personVerb:17:-3
known before small placeNoun:-6:-1|known before small thingNoun:7:-15|known before small title:-2:-6|known before small work:-1:-4
known before that the:18:-5|known before that:11:-15|known before the inside:7:-6|known before the:2:-13|known before throughout:15:-1
known before to the:29:-9|known before to:3:8|known before with:23:-6|known opens:15:-12|known owns groupNoun:-6:-13
known owns placeNoun:8:-1|known said to be group:19:-7|known said to be place:11:-2|known the alone:-6:-15|known then also:18:-11
known then and:1:-5|known then are:20:-5|known then as:24:-10|known then at:9:-18|known then based:15:-7
known then bracket and capitals:-1:-10|known then bracket:10:0|known then by:17:-10|known then comma and name:3:-3
known then comma and region:-16:-17|known then comma:6:1|known then event:30:-9|known then for:11:-15|known then from:10:-7
known then groupNoun:31:-13|known then had:19:-14|known then has:13:5|known then have:9:9|known then in:5:-8|known then inside:7:-8
known then is:0:-17|known then next groupNoun:19:-10|known then number:6:12|known then on:6:-10|known then or:2:-13
known then personNoun:19:-10|known then personVerb:14:-9|known then placeNoun:-1:-4|known then possessive:20:-6|known then stop:5:-3
known then thingNoun:17:-4|known then title:6:-4|known then to:7:-12|known then unknown:10:-4|known then was:5:-13|known then were:23:-7
known then where:13:-8|known then which:13:-3|known then who:8:-1|known then will:2:-7|known then with:-2:3|known then would:17:-10
letters and digits:-8:12|mixed case:-23:7|of admin:11:3|of body:-12:6|of company:-19:-7|of education:-2:24|of event:-26:-18
of government:-20:21|of media:-11:18|of military:-14:-4|of nature:-2:-2|of party:-14:16|of site:-4:6|of sport:-13:2|of work:-20:-3
often:-2:-5|only a given name:-3:-26|only opens:-7:-9|opens:-8:2|owns event:-4:1|owns groupNoun:-10:12|owns inside:-4:-17
owns personNoun:-10:-14|owns placeNoun:8:-1|owns thingNoun:-12:-16|owns title:3:-10|owns work:-11:-12|particle:3:-1|person ending:-3:-5
place ending:12:3|plural ending:-15:1|said to be group:-3:12|said to be person:-13:-14|said to be place:24:6|said to be thing:-8:-11
single admin:-15:6|single body:-17:-6|single company:-18:-17|single education:-19:-10|single event:-11:-29|single government:-17:9
single media:-12:10|single military:-14:18|single party:-11:1|single site:-19:-17|single sport:-16:20|single work:-17:-24
small elsewhere:-17:-12|the alone:4:-2|the within:-22:5|then also:-5:9|then and:-1:1|then are:2:5|then area:18:-12|then as:-10:0
then at:3:-1|then based:4:-6|then bracket and capitals:-22:7|then bracket and number:-19:-18|then bracket:-4:5|then by:-5:-2
then comma and name:-7:-1|then comma and region:6:3|then comma:-4:0|then event:-12:0|then for:-8:-8|then from:-9:-7|then groupNoun:-10:13
then groupVerb:5:5|then had:-3:4|then has:0:3|then have:-1:-7|then hyphen and name:-5:-23|then hyphen:-21:-10|then in:1:1|then inside:0:2
then is:6:-1|then next groupNoun:13:15|then next personNoun:-2:-8|then next placeNoun:6:-10|then next thingNoun:-8:-5|then number:-28:-16
then of:-16:-15|then on:-2:-3|then or:0:-4|then personNoun:-5:2|then personVerb:-11:-5|then placeNoun:21:-9|then possessive:-14:5
then stop:-4:-3|then thingNoun:-14:-5|then title:0:-4|then to:3:1|then unknown:-7:0|then was:-1:1|then were:-10:5|then where:3:3
then which:-8:-8|then who:-9:-10|then will:-8:2|then with:-1:-5|then work:-16:4|then would:-7:-8|titled:-31:-20|unknown 1:5:-7
unknown 2:0:-2|unknown 3:-6:-6|words 1:-5:-5|words 2:-8:-7|words 3:-8:-1|words 4:-12:-2
`;
