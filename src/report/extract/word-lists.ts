/**
 * English words by what they tell of the name they stand in or beside, folded, with spaces between. A class is a bit (`word-classes.ts`), and a
 * word may be of several.
 */
export const WORD_LISTS = {
  /** Begins a sentence with a capital letter and is no name. */
  stop:
    'the a an this that these those there here it its he she they we i you his her their our your my who whom whose which what when where why how ' +
    'in on at by for from to of with without within into onto upon over under after before during since until till while as if unless because although though ' +
    'however moreover meanwhile furthermore nevertheless nonetheless therefore thus hence otherwise instead also and or but nor so yet not no yes all any both each ' +
    'every few many more most much other others another some such several one two three four five six seven eight nine ten eleven twelve first second third last ' +
    'next previous earlier later now then today yesterday tomorrow tonight once twice again still already just only even ever never often sometimes usually ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must let ' +
    'about above according across against along among around behind below beneath beside between beyond despite down except inside like near off out outside ' +
    'past per regarding through throughout toward towards up via versus amid due following including than too very well ' +
    'born founded located based known formerly currently recently originally initially eventually finally additionally similarly consequently subsequently ' +
    'perhaps maybe indeed please thank thanks let see note click read continue share email print photo image file source sources question answer q ' +
    'people man men woman women children officials authorities police soldiers troops residents experts scientists researchers doctors ' +
    'half part parts everyone everything nothing nobody someone something anyone anything none ' +
    'former late new old early mid recent local federal ex vs mr nowadays ironically afterwards ' +
    'approximately nearly almost about roughly around least prior speaking asked told said says added working using given made being ' +
    'starting beginning born having taking making going coming looking under besides whether either neither whatever whenever wherever whoever whose ' +
    'unlike rather quite ago away back together apart far long soon hundreds thousands millions dozens scores',
  title:
    'mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr father mother sister brother pastor bishop archbishop cardinal pope rabbi imam mullah ayatollah sheikh ' +
    'shaikh sheik hajji maulvi king queen prince princess duke duchess earl count countess baron emperor empress tsar czar sultan shah emir president premier chancellor ' +
    'minister secretary governor senator congressman congresswoman representative mayor ambassador judge justice chief chairman chairwoman chairperson director commissioner ' +
    'general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr brigadier brig marshal commodore officer ' +
    'spokesman spokeswoman spokesperson spokesmen minister deputy vice attorney inspector detective superintendent constable coach manager ceo cfo cto founder editor author writer actor actress singer ' +
    'economist analyst professor leader adviser advisor envoy sen rep gov pres hon st saint sardar ustad mawlawi dr principal dean rector provost vicar abbot monsignor comrade prime',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun christmas easter ramadan',
  nature:
    'river lake sea ocean bay gulf strait straits channel island islands isle isles peninsula cape mount mountain mountains mt hill hills valley desert canyon creek falls ' +
    'coast beach reef plateau plain plains forest woods swamp basin delta lagoon glacier volcano ridge peak pass springs spring pond reservoir brook point harbor harbour cove ' +
    'archipelago atoll cliffs cave caves range highlands lowlands wilderness moor marsh fjord oasis wadi dam rapids sound inlet shore shores rio sierra',
  admin:
    'province county city town village district region state municipality parish township borough prefecture governorate oblast canton commune republic kingdom territory ' +
    'emirate sultanate federation duchy suburb neighborhood neighbourhood settlement hamlet community barangay barangays reservation quarter ward taluk tehsil shire colony department kreis voivodeship empire',
  site:
    'street road avenue ave boulevard blvd lane drive highway freeway motorway route square plaza place bridge tunnel station airport airfield airbase base camp fort port pier dock docks ' +
    'railway railroad line terminal stadium arena park garden gardens field oval gym playground cemetery castle palace tower building house hall manor estate farm ranch mine prison jail ' +
    'cathedral church abbey temple mosque monastery shrine chapel synagogue checkpoint crossing border gate wall monument memorial observatory lighthouse windmill ruins site downtown junction heights ' +
    'interchange trail way circuit speedway racecourse raceway ballpark rink pool mall refuge reserve sanctuary playfield center centre',
  lodge:
    'hotel motel inn restaurant cafe bar pub club casino hospital clinic museum gallery library theatre theater auditorium opera zoo store shop market supermarket',
  government:
    'ministry department agency bureau council parliament senate congress assembly government administration court cabinet police constabulary authority treasury embassy consulate ' +
    'legislature judiciary secretariat office customs intelligence guard patrol fbi cia nasa directorate presidency commons lords tribunal inspectorate jirga majlis',
  military:
    'army navy forces force corps brigade division regiment battalion squadron wing fleet platoon company command militia marines guards troops artillery infantry cavalry airmen legion ' +
    'taskforce peshmerga mujahideen guerrillas rebels fighters insurgents battery garrison coalition',
  company:
    'inc incorporated corp corporation ltd limited llc plc gmbh ag sa co company companies group holdings bank industries enterprises airlines airways motors motor records recordings pictures ' +
    'studios entertainment productions systems technologies technology software electronics pharmaceuticals pharma laboratories labs foods brewery breweries insurance partners capital ventures securities ' +
    'oil petroleum energy steel chemicals telecom telecommunications communications works shipyard manufacturing supply stores brands associates consulting solutions networks interactive games publishing publishers publications books press house ' +
    'aerospace aviation rail lines cruises exchange lottery transport transit utilities mills label cycles connector',
  education:
    'university college school schools institute academy seminary polytechnic conservatory kindergarten faculty universite universidad universitat universiteit campus laboratory',
  party:
    'party front movement union league congress liberation alliance bloc caucus democrats republicans conservatives liberals socialists communists greens tories brotherhood resistance opposition wing',
  sport:
    'fc afc cf sc rfc united rovers wanderers athletic athletics hotspur club team league conference association sox yankees lions tigers bears eagles hawks giants cardinals rangers kings bulls wolves ' +
    'panthers wildcats bulldogs knights warriors raiders vikings saints dolphins cowboys redskins braves indians pirates reds blues jets rockets spurs heat magic lakers celtics bruins ' +
    'canadiens leafs senators flames oilers canucks sharks ducks stars devils penguins flyers capitals hurricanes lightning predators thrashers colts broncos falcons bills browns bengals ravens ' +
    'steelers titans texans chargers chiefs seahawks rams packers buccaneers mariners royals twins orioles phillies mets marlins nationals cubs brewers astros padres dodgers diamondbacks rockies ' +
    'dockers bombers crows swans demons kangaroos magpies longhorns crusaders chiefs brumbies waratahs sharks broncos eels storm roosters rabbitohs crystals victorias bisons dynamo spartak lokomotiv ' +
    'albion villa orient harriers',
  media:
    'news times post herald tribune gazette journal chronicle guardian telegraph independent observer examiner courier dispatch globe star sun mirror mail express record review magazine weekly daily ' +
    'monthly quarterly newspaper tv television radio broadcasting network channel media press agency fm am bbc cnn nbc cbs abc fox espn mtv itv pbs npr afp ap upi reuters xinhua bloomberg poetry entertainment',
  body:
    'committee commission federation foundation organization organisation society institution council board association agency bureau fund trust consortium confederation confederacy coalition campaign ' +
    'initiative programme program project network service services authority guild order church diocese synod orchestra symphony philharmonic choir quartet ensemble band troupe ballet opera company ' +
    'centers centres center centre registry panel taskforce unit team staff league chamber fellowship mission club clubs brothers sisters sons scouts rotary fraternity sorority lodge ' +
    'tribe clan dynasty family hall academy secretariat survey operations',
  event:
    'war wars battle siege operation revolution uprising massacre crisis conflict attack attacks bombing bombings invasion offensive campaign olympics games cup championship championships tournament open ' +
    'festival fair expo prize award awards medal oscar act bill treaty agreement accord accords convention protocol conference summit election elections referendum day week month year season series ' +
    'tour trophy race rally marathon derby bowl final finals grand prix ceremony anniversary era age century period dynasty plan law laws theory syndrome disease virus flu influenza fever hurricane typhoon cyclone storm ' +
    'earthquake tsunami flood ocean resolution project renaissance reformation crusade independence scandal affair trial case doctrine declaration report times style mode language cuisine ' +
    'draft round playoffs parade exhibition concert show episode session census dollar dollars pound pounds rupee order star cross heart honour honor',
  work: 'album song single ep lp film movie book novel poem play symphony concerto sonata opera episode series show game video soundtrack dictionary encyclopedia bible quran testament gospel edition volume part chapter article version mark model type class windows linux',
  /** In small letters beside a name: what the name is. */
  placeNoun:
    'city town village province district county state region country island river lake capital suburb neighborhood neighbourhood port municipality township border mountain mountains valley peninsula coast ' +
    'settlement area outskirts hamlet territory republic kingdom parish borough oblast governorate prefecture airport checkpoint crossing mayor governor residents streets north south east west northeast northwest southeast southwest downtown ' +
    'soil airspace shores resort commune populous cities towns villages provinces districts states countries islands regions counties areas border borders parts',
  groupNoun:
    'group militants militia fighters rebels insurgents government officials spokesman spokeswoman spokesperson forces troops army party movement band company firm club team organization organisation network ' +
    'agency newspaper magazine channel station broadcaster airline bank university college school label league association federation union coalition alliance regime insurgency terrorists extremists ' +
    'leaders leadership members commanders gunmen guerrillas faction wing delegation delegations employees staff players coach fans supporters striker midfielder defender goalkeeper signed headquarters ' +
    'executives shares stock shareholders CEO board chairman subsidiary division brand frontman vocalist drummer bassist guitarist caucus lawmakers legislators candidate candidates nomination senator ' +
    'soldiers police officers marines airmen jihadists cell cells militiamen combatants suicide bomber stronghold strongholds targets captivity rule ' +
    'pilot pilots unit units squadron regiment brigade battalion season roster squad franchise publisher journal manufacturer maker producer distributor retailer group',
  /** What a person is said to be. */
  personNoun:
    'actor actress singer songwriter musician guitarist drummer bassist vocalist pianist composer conductor rapper artist painter sculptor photographer architect writer author novelist poet playwright journalist ' +
    'columnist editor broadcaster politician statesman senator congressman mayor governor president minister lawyer judge attorney diplomat ambassador activist businessman entrepreneur executive scientist physicist ' +
    'chemist biologist mathematician economist historian philosopher theologian professor scholar psychologist physician surgeon doctor nurse engineer inventor astronaut pilot soldier officer general admiral explorer ' +
    'footballer player golfer boxer wrestler swimmer cyclist athlete coach manager striker midfielder goalkeeper pitcher quarterback defender driver racer skater king queen prince princess emperor saint bishop priest ' +
    'monk director producer screenwriter comedian model dancer designer chef teacher spokesman spokeswoman leader founder son daughter brother sister wife husband father mother man woman person character',
  /** What a work or thing is said to be. */
  thingNoun:
    'album song single ep film movie novel book poem play opera symphony game series episode sitcom documentary magazine comic language dialect disease virus infection syndrome drug species genus plant bird fish insect ' +
    'breed car vehicle aircraft ship engine software program protocol theory theorem method technique award prize medal tournament championship cup race event festival battle war operation treaty act law award surname ' +
    'name word term dish food drink sport game style genre gene protein mineral color font format award title soundtrack compilation anime manga cartoon musical painting statue coin stamp weapon rifle missile tank',
  /** After the adjective of a land: a body of its people that acts as one. */
  collective:
    'government governments regime military army armies navy troops forces soldiers police officials authorities ministers leaders leadership lawmakers people opposition rebels fighters militants militia militias ' +
    'insurgents insurgency guerrillas jihadists commandos marines delegation delegations negotiators diplomats officers refugees civilians citizens communities community tribes tribesmen clans parties allies partners ' +
    'parliament intelligence servicemen troop airmen pilots warplanes peacekeepers mercenaries militiamen villagers residents pilgrims migrants nationals expatriates population populations',
  /** In small letters: an armed or political body that bears no name. */
  armed: 'forces troops fighters militias militia rebels insurgents guerrillas',
  /** What such a body is said to be. */
  armedKind:
    'popular public resistance opposition government rebel security coalition allied paramilitary separatist pro-government anti-government loyalist insurgent occupation tribal uprising mobilization',
  /** Of persons. */
  personVerb:
    'said says told added asked wrote explained argued announced stated replied noted claimed insisted warned believes thinks recalled married died born played wore graduated studied grew sang directed starred himself herself who whom whose',
  groupVerb:
    'joined signed sign joining founded formed sued acquired bought merged published released leads led headed disbanded owns owned chaired represents represented represent operates manufactured plays played coached drafted traded',
  inside:
    'in near throughout across outside inside within around into toward towards visited visiting off via northern southern eastern western central northeastern northwestern southeastern southwestern upstate entire mainland rural downtown captured entered left invaded reached',
  direction:
    'north south east west northern southern eastern western central northeastern northwestern southeastern southwestern upper lower greater northeast northwest southeast southwest inner outer mid downtown',
  front:
    'lake mount mt fort port camp cape saint st san santa santo new el al los las la le puerto rio ciudad villa bad isle gulf bay sea strait district province city county republic kingdom island islands river point glen loch ben castle upper lower great grand little big old north south east west deir tel beit kafr jabal wadi shahr qala kot cerro monte porto playa isla nova',
  /** Before a name of places or groups alike, the noun itself joined by "of". */
  linked:
    'of the de la del della der den van von das dos da do di du des el al ul bin ibn ben y e et und le les los las upon sur am an in for and',
} as const;
