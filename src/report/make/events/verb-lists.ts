/** English verbs by what it means for a report that somebody does it, in their plain form, with spaces between. A verb may be in several. */
export const VERB_LISTS = {
  /** Something happens, also where nothing tells when. */
  deed:
    'applaud condemn congratulate endorse oppose abandon abduct abolish accept acquire advance agree airlift allocate ambush annex appear appoint approve arrest arrive assassinate assault assume attack attend ' +
    'award back ban banish bar battle beat begin behead besiege block blockade bomb bombard boycott break breach bring broker build burn burst bury call cancel capture carry cast ' +
    'catch cede celebrate change chase clash clear close collapse collide commence conduct confirm confiscate conquer contract convene convict crack crash create cross crush cut damage ' +
    'deal deepen defeat defect defend deliver demolish demonstrate deny deploy deport derail destroy detain detonate devastate die disappear discover dismantle dismiss displace ' +
    'dispatch dissolve disrupt divert donate down draw drive drop drown ease eject elect emerge encircle end enter erupt escape establish evacuate evict exchange execute ' +
    'expel explode forbid uphold extend extradite fall fell ferry fight file fill find fine fire flatten flee flood fly foil follow force form free freeze gain gather give grab grant greet ' +
    'gun halt hammer hand hang hit hijack hoist hold host hunt impeach impose imprison inaugurate injure inspect install intercept intervene introduce invade invite isolate issue ' +
    'jail join kidnap kill knock land launch lay lead leave level liberate lift lob lose loot maim march massacre meet merge mobilise mobilize mount move murder name negotiate ' +
    'nominate obtain occupy offer open order oust overrun overthrow overturn overtake paralyse paralyze pardon parachute pass penetrate perish plant pledge plunge poison pound ' +
    'prevail prosecute protest pull push raid ram raise rally ratify reach rebuild recall recapture receive reclaim recover regain reinforce reject release relocate remove ' +
    'rename renew repatriate repel replace repulse rescue resign restore restrict resume retake retreat retire return reunite reverse riot rise rule sack sail save scrap ' +
    'seal secure seize sell send sentence separate set settle shatter shell shoot shut sign sink slaughter smash smuggle snatch spark spill split spread stab stage starve stave step ' +
    'steal stop storm strand strengthen strike submerge submit sue suffer summon suppress surge surrender surround suspend swear sweep swell swing take target tear terminate test ' +
    'throw topple torch torture transfer transport trap travel trigger triumph turn uncover undergo unleash unveil upset vanish veto visit vote vow wage warn wash ' +
    'welcome win withdraw withhold witness wound wreck',
  /** What comes to be more, less or otherwise: told as so now where nothing tells since when. */
  degree:
    'accelerate add become climb decline decrease deepen deteriorate double drop expand gain grow improve increase intensify mount narrow quadruple reduce remain rise scale ' +
    'shrink slow spread step strengthen swell triple weaken widen worsen',
  say:
    'add acknowledge admit announce answer assure caution comment concede conclude confirm declare describe disclose emphasise emphasize explain express hear inform mention ' +
    'note observe predict proclaim promise quote recall remark remind reply report respond reveal say show state stress tell urge voice vow warn write',
  /** What is told is somebody's view alone. */
  claim:
    'accuse allege argue assert assume believe blame charge claim consider contend criticise criticize doubt dispute estimate fear guess hold hope imagine imply insist ' +
    'maintain presume question speculate suggest suppose suspect think',
  deny: 'contradict deny dismiss disavow rebuff refute reject repudiate',
  /** What follows is meant to happen: plan to visit, be expected to sign. */
  plan:
    'agree aim anticipate attempt commit consider decide design endeavour expect hope intend long mean need offer order plan pledge prepare promise propose resolve schedule ' +
    'seek set slate swear tell threaten try urge volunteer vow want warn wish',
  /** Makes another do what follows: lead troops to surrender. */
  cause: 'allow cause compel drive enable encourage force help lead oblige order permit persuade press pressure prompt push require',
  /** Says nothing of its own, but that what follows began, ended or came about: begin to withdraw. */
  phase: 'begin cease come continue fail manage proceed refuse resume start stop',
  /** No event by itself. */
  light:
    'act appear apply base be belong call come concern consist contain contribute cost deserve differ do exist face feel find get go happen have include involve keep know lack lead ' +
    'learn let lie like live look love make mark matter mean need occur own prefer put read recognise recognize relate rely remember remind represent require ' +
    'resemble see seem serve show stand stay sound suit take talk tend think try turn understand use wait want watch wear wonder work',
  /** Nouns too: taken for verbs only where nothing else can be meant. */
  noun:
    'grant conduct contact damage document accord act address advance aim airlift ambush answer arrest assault attack attempt award back ban bar battle beat blame block blockade boycott bomb break burst call capture carry cast catch cause ' +
    'change charge chase claim clash close comment concern contract control cost crack crash cross cut damage deal decline decrease defeat delay demand design double doubt dress drive drop end escape estimate exchange ' +
    'escort face fear fight file fill fine fire flood flow force form free freeze function gain group guess gun hand hit hold hope host hunt increase interest issue join kill knock land launch lay lead leave level lie ' +
    'lift like line long look loot love march mark massacre matter mean mount move murder name need note object offer open order own pass place plan plant play pledge plunge point poison pound present press pressure ' +
    'process program progress project promise protest pull push question quote raid rally ram reach read record release remark reply report request rescue research result resume retreat return reverse riot rise rule ' +
    'run sail sanction save say scale schedule seal search seat sense sentence set shell shoot show sign slate slaughter slow sound spark split spread stab stage stand start state stay step stop storm stress strike ' +
    'struggle support surge surprise surrender suspect swing talk target tear test thought threat throw total touch trade train transfer transport trap travel trigger triumph try turn upset use value veto view visit ' +
    'voice vote vow wait walk war warn wash watch wave welcome whip will win wish witness wonder word work wound wreck',
} as const;

/** Verbs whose past is not told by `ed`: plain form, past, participle. */
export const IRREGULAR_VERBS =
  'have had had|arise arose arisen|bear bore borne|bid bid bid|bind bound bound|bite bit bitten|blow blew blown|breed bred bred|cling clung clung|dig dug dug|eat ate eaten|feed fed fed|forbid forbade forbidden|foresee foresaw foreseen|hide hid hidden|light lit lit|mislead misled misled|override overrode overridden|oversee oversaw overseen|ride rode ridden|ring rang rung|shed shed shed|sing sang sung|sleep slept slept|slide slid slid|stick stuck stuck|swim swam swum|uphold upheld upheld|withstand withstood withstood|' +
  'beat beat beaten|become became become|begin began begun|bring brought brought|build built built|burst burst burst|buy bought bought|' +
  'cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|' +
  'fall fell fallen|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|' +
  'grow grew grown|hear heard heard|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|' +
  'lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|overrun overran overrun|overtake overtook overtaken|overthrow overthrew overthrown|' +
  'pay paid paid|put put put|read read read|rebuild rebuilt rebuilt|retake retook retaken|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|' +
  'send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sink sank sunk|speak spoke spoken|spend spent spent|split split split|' +
  'spread spread spread|stand stood stood|steal stole stolen|strike struck struck|swear swore sworn|sweep swept swept|swell swelled swollen|swing swung swung|take took taken|teach taught taught|' +
  'tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|' +
  'wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written';

/** Nouns that tell of a deed as a verb does: the emergence of popular forces. */
export const DEED_NOUNS =
  'abduction advance advances agreement airstrike airstrikes ambush arrest arrests arrival assassination assault attack attacks attempt blast blasts bombing bombings bombardment campaign capture ceasefire clash clashes collapse ' +
  'conquest coup crackdown crash crossing defeat defection demonstration demonstrations departure deployment destruction earthquake election elections emergence eruption evacuation execution expansion explosion explosions expulsion fall fighting flood floods flooding gains ' +
  'hurricane incursion independence invasion killing killings landing launch loss losses march massacre meeting meetings move moves occupation offensive operation operations outbreak protest protests raid raids rally referendum reign release ' +
  'rescue resignation retreat return revolt revolution riot riots rise rule shelling shooting siege storm strike strikes summit surge surrender talks takeover termination test tests uprising victory visit visits vote war withdrawal';
