/** What a clause can decide (S17-S26), in the words of design.md and the glossary. */
export const ACT_KINDS = [
  'assign',
  'refer',
  'refer_back',
  'carry_over',
  'note',
  'thank',
  'endorse',
  'approve',
  'amend',
  'decline',
  'reject',
  'propose',
  'forward',
  'request',
  'inform',
  'fund',
  'reallocate',
  'elect',
  'establish',
  'invite',
  'encourage',
  'distribute',
  'record',
  'schedule',
  'reschedule',
  'report_back',
  'follow_up',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/**
 * The vocabulary: by which phrases a clause decides what. It is read from here and shown from here.
 *
 * `godkänna*` is the verb in every form that decides; `åt|till` one of several words; `<möte>` a class of
 * noun-classes.ts; `^` the start of a sentence; `..` up to three words without a preposition; `…` anything within the sentence. Where two phrases
 * share their verb, the one that says more counts; a row of `nothing` says that the phrase decides nothing by itself.
 */
export const ACT_PHRASES: readonly (readonly [kinds: string, phrases: string])[] = [
  [
    'assign',
    'uppdra* åt|till ; ge* … i uppdrag ; ges … i uppdrag ; få* .. i uppdrag|uppgift ; ge* … i uppgift ; få* .. uppdraget ; åta* sig',
  ],
  [
    'assign',
    'ge* … mandat ; få* .. mandat ; delegera* … till ; be* <uppdragstagare> ; ge* … ansvar|ansvaret ; ta* på sig ; utse* <uppdragstagare> att ; bemyndiga* ; lämna* … uppdrag åt|till ; låta* <uppdragstagare> ; ta* med sig ; uppdraget … gå* till ; ansvaret … ligga* hos ; ansvaret … gå* till',
  ],
  [
    'refer',
    'hänskjuta* ; hänvisa* … till ; remittera* ; be* <nätverk> ; överlämna* … till <nätverk> ; överlåta* … till|åt <nätverk>',
  ],
  ['refer', 'lämna* över … till <nätverk> ; skicka* … på remiss ; sända* … på remiss'],
  ['refer_back', 'återremittera* ; skicka* tillbaka ; återremiss ; återförvisa*'],
  [
    'carry_over',
    'bordlägga* ; skjuta* .. upp|fram ; skjuta* .. på <ärende> ; uppskjuta* ; hänskjuta* … till <kommande möte> ; flytta* .. <ärende> ; <ärende> .. flytta*',
  ],
  [
    'carry_over',
    'bordläggning ; fatta* … på|vid <kommande möte> ; vila* i|till|tills ; lägga* vilande ; lägga* .. på is ; pausa* ; lägga* .. åt sidan ; låta* .. bero|vila|anstå ; senarelägga* .. beslut|beslutet|ställningstagandet ; senarelägga* .. <ärende> ; skjuta* .. på beslutet|ställningstagandet ; behandla* … på|vid <kommande möte> ; avvakta*',
  ],
  [
    'schedule carry_over',
    'ta* .. upp … på|vid|till <kommande möte> ; ta* .. upp igen|åter|på|nytt ; ta* .. upp … på nytt ; ta* .. upp … igen|åter ; ta* .. upp … i samband med ; lyfta* .. åter|igen ; lyfta* … på|vid|till <kommande möte>',
  ],
  [
    'schedule carry_over',
    '<ärende> återkomma* ; återuppta* ; <ärende> behandla* åter|igen ; återkomma* på|till dagordningen|agendan',
  ],
  [
    'schedule',
    'hålla* .. <möte> ; <möte> … hålla* ; boka* .. <möte> ; <möte> … boka* ; genomföra* .. <möte> ; <möte> … genomföra* ; kalla* till .. <möte> ; planera* in ; äga* rum',
  ],
  [
    'schedule',
    'ta* .. upp … på|vid <möte> ; anordna* .. <möte> ; arrangera* .. <möte> ; <möte> … äga* rum ; <möte> … förlägga* ; sätta* .. upp … på dagordningen|agendan ; lyfta* … på|vid <möte>',
  ],
  [
    'note',
    'notera* ; konstatera* ; lämna* … utan åtgärd ; avskriva* ; anteckna* ; ta* .. del av ; lägga* … till handlingarna ; <ärende> anse* .. besvarad|besvarat|utredd|utrett|avslutad|avslutat|slutbehandlad ; ta* … till .. protokollet|protokoll ; uttrycka* … oro|missnöje|besvikelse|kritik ; ställa* sig .. frågande|tveksam|tveksamma|undrande',
  ],
  ['note approve', 'lägga* … med godkännande till handlingarna ; godkänna* … och lägga* … till handlingarna'],
  ['thank', 'tacka* ; tack till|för ; framföra* .. tack ; rikta* .. tack'],
  ['decline thank', 'tacka* … annat sammanhang ; tacka* … annan form ; tacka* … annat forum'],
  [
    'decline',
    'förhoppning|förhoppningen om att … annat sammanhang|forum ; förhoppning|förhoppningen om att … annan form',
  ],
  [
    'endorse',
    'ställa* sig bakom ; ställa* sig .. positiv|positiva|positivt ; stödja* ; stötta* ; bidra* ; instämma* ; uttala* .. stöd ; se* .. positivt ; vara* .. positiv|positiva till ; uttrycka* .. stöd ; välkomna* ; gå* in i ; något|inget att erinra ; ingen erinran ; inga invändningar|erinringar',
  ],
  [
    'approve',
    'ställa* sig bakom .. <förslag> ; godkänna* ; bifalla* ; anta* ; fastställa* ; tillstyrka* ; acceptera* ; medge* ; tillåta* ; bekräfta* ; färdigberett ; prioritera* ; färdigberedd ; färdigberedda',
  ],
  [
    'approve',
    'ge* … klartecken ; få* .. klartecken ; få* .. möjlighet att ; kunna gå vidare ; kan .. gå vidare ; i enlighet med … <förslag> ; enligt … <förslag> ; välja* .. alternativ|modell ; gå* på .. alternativ ; teckna* .. avtal|avtalet ; ingå* .. avtal|avtalet|samverkansavtal|ramavtal|överenskommelse|överenskommelsen ; beslut enligt ; förorda* .. alternativ ; gå vidare med|till ; går vidare med|till',
  ],
  [
    'amend',
    'lägga* in|till ; komplettera* ; ändra* ; justera* ; stryka* ; revidera* ; omformulera* ; infoga* ; förtydliga* ; byta* ut ; omarbeta* ; ersätta* … med ; ta* bort',
  ],
  ['nothing', 'justera* .. protokoll|protokollet|dagens ; lägga* ut ; lägga* fram ; anta* utmaningen'],
  [
    'decline',
    'tacka* nej ; avböja* ; avstå* ; avsäga* sig ; ^ inte|ej delta|medverka|gå|prioritera|finansiera|ansöka|förlänga|fortsätta|ansluta ; inte .. går|deltar|medverkar ; lägga* ner|ned ; <ärende> utgå* ; ^ inte|ej ta ställning ; avsluta* .. samarbetet|avtalet|medverkan ; avsluta* … i förtid ; säga* upp',
  ],
  [
    'reject',
    'avslå* ; avstyrka* ; avvisa* ; förkasta* ; <förslag> … faller ; <ärende> … faller ; avslag ; lämna* … utan bifall',
  ],
  [
    'propose',
    'föreslå* ; rekommendera* <organ> ; hemställa* ; förslaget att ; förslag om att ; förorda* ; lägga* fram .. <förslag>',
  ],
  [
    'forward',
    'skicka* .. vidare ; vidarebefordra* ; överlämna* … till|för <organ> ; presentera* … för <organ> ; föredra* … för <organ> ; lämna* .. vidare ; lämna* … till <organ> … för ; översända* … till <organ>',
  ],
  [
    'forward',
    'föra* .. vidare ; ta* .. vidare till ; skicka* … till <organ> … för beslut|ställningstagande|godkännande ; lyfta* … till|för <organ> ; gå* vidare till <organ> ; lämna* över … till <organ> ; till <organ> för beslut|ställningstagande|godkännande ; överlåta* … till|åt <organ>',
  ],
  [
    'request',
    'be* <organ> ; be* om ; be* att ; anhålla* ; begära* ; efterfråga* ; efterlysa* ; vända* sig till <organ> ; tillfråga* ; uppvakta* ; ställa* .. fråga|frågan till ; önska* att ; ombe* <organ> ; uppmana* <organ> ; tillskriva* ; skriva* till <organ> ; rikta* .. uppmaning|begäran|förfrågan|vädjan till',
  ],
  [
    'inform',
    'informera* ; delge* ; meddela* ; få* .. del av ; sprida* .. information ; underrätta* ; kommunicera* ; upplysa* ; orientera* ; anmäla* ; få* .. information ; lämna* .. information till ; <organ> få* … informationen ; hålla* … underrättad|underrättade|informerad|informerade|orienterade|uppdaterade|uppdaterad',
  ],
  [
    'fund',
    'finansiera* ; medfinansiera* ; anslå* ; avsätta* ; bevilja* ; bidra* … med <belopp> ; bidra* … med … <belopp> ; anvisa* … <medel> ; <kostnad> … rymma* ; <belopp> … rymma* ; tilldela* … <belopp> ; utbetala* ; dela* på <kostnad> ; få* .. beviljat ; <medel> … ta* ; <medel> … ske* ; <kostnad> … ske*',
  ],
  [
    'fund',
    '<kostnad> … belasta* ; <kostnad> … fördela* ; <kostnad> … ta* ; <kostnad> … täcka* ; bekosta* ; betala* ; stödja* … med <belopp> ; stå* för .. <kostnad> ; skjuta* till ; bifalla* .. finansiering|finansieringen ; godkänna* .. finansiering|finansieringen ; använda* … <belopp> ; satsa* .. <belopp> ; investera* .. <belopp> ; avropa* … <belopp> ; avrop … <belopp> ; höja* .. avgift|avgiften|medlemsavgift|medlemsavgiften|årsavgiften … <belopp> ; sänka* .. avgift|avgiften|medlemsavgift|medlemsavgiften|årsavgiften … <belopp> ; köpa* … för … <belopp> ; ersätta* … med <belopp> ; <belopp> … ta* ; ge* … <belopp> ; få* … <belopp>',
  ],
  ['approve fund', 'bifalla* .. ansökan|ansökningen … <belopp>'],
  [
    'reallocate',
    'omfördela* ; omdisponera* ; överföra* .. <medel> ; överföra* .. <belopp> ; flytta* .. <medel> ; flytta* .. <belopp> ; flytta* över|om .. <belopp> ; flytta* över|om .. <medel> ; föra* över .. <belopp> ; föra* över .. <medel> ; låta* … istället ; låta* … i stället ; använda* … i stället ; använda* … istället ; <medel> … omfördela*',
  ],
  [
    'elect',
    'välja* ; utse* ; nominera* ; representera* ; adjungera* ; <uppdragstagare> ersätta* <uppdragstagare> ; efterträda* ; omvälja* ; förordna* ; entlediga* ; vara* .. kontaktperson|representant|ledamot|ersättare|sammankallande ; vara* … kontaktperson|representant|ledamot ; utöka* … med .. representant|ledamot|företrädare|person|personer ; ge* … plats i <grupp>',
  ],
  [
    'establish',
    'bilda* ; inrätta* ; etablera* ; tillsätta* ; starta* … <grupp> ; skapa* … <grupp> ; utgöra* .. <grupp> ; <grupp> … starta* ; <grupp> … skapa* ; starta* upp .. <grupp> ; slå* samman|ihop .. <grupp> ; slå* samman|ihop … nätverken|grupperna',
  ],
  [
    'invite',
    'bjuda* … in ; bjuda* in ; inbjuda* ; kalla* <uppdragstagare> … till ; kalla* <organ> … till ; välkomna* <någon> till',
  ],
  [
    'encourage',
    'uppmana* ; uppmuntra* ; rekommendera* ; ombe* ; be* <alla> ; vädja* ; <alla> bör ; tillråda*',
  ],
  [
    'distribute',
    'skicka* ; sända* ; distribuera* ; bifoga* ; bilägga* ; sprida* ; lägga* … ut ; mejla* ; maila* ; dela* ut|med ; översända* ; publicera* ; för .. distribution|spridning ; få* … informationsbrev|informationsbrevet|utskick ; skicka* .. ut ; lägga* till protokollet ; foga* … till protokollet ; lägga* … som bilaga ; tillgängliggöra*',
  ],
  ['record', 'spela* .. in ; filma* ; inspelas'],
  [
    'reschedule',
    'flytta* .. <möte> ; <möte> … flytta* ; tidigarelägga* ; senarelägga* ; förlänga* .. <möte> ; <möte> … förlänga* ; förkorta* .. <möte> ; <möte> … förkorta* ; ställa* in ; ställa* .. in .. <möte> ; <möte> … ställa* .. in ; inställa* ; ombokas ; omboka* ; byta* .. dag|datum|tid ; <möte> blir … stället ; ny|nytt tid|datum|dag för <möte>',
  ],
  [
    'report_back',
    'återrapportera* ; återkomma* ; återkoppla* ; rapportera* ; avrapportera* ; redovisa* ; avstämning … göra* ; avstämning … ske* ; göra* .. avstämning|redovisning|återrapportering ; <återrapport> … ske* ; <återrapport> … göra* ; <återrapport> … lämna* ; presentera* … på|vid|för <kommande möte> ; stämma* av … på|vid <kommande möte> ; lämna* .. rapport|lägesrapport|statusrapport|delrapport ; rapport|lägesrapport|delrapport|slutrapport lämna*',
  ],
  [
    'follow_up',
    'följa* .. upp ; följa* .. frågan|utvecklingen|ärendet ; uppföljning … ske* ; uppföljning … göra* ; utvärdera* ; ta* med ; beakta* ; ta* .. tillvara ; utvärdering … göra* ; utvärdering … ske*',
  ],
];

/** Verbs of work: a clause that says only what is to be done gives it to somebody, though it may not say to whom. */
export const WORK_PHRASES =
  'utreda* ; undersöka* ; kartlägga* ; inventera* ; sammanställa* ; ta* .. fram ; upprätta* ; förbereda* ; bereda* ; arbeta* .. fram ; se* över ; uppdatera* ; påbörja* ; fördjupa* ; analysera* ; bevaka* ; samordna* ; kontakta* ; ta* .. kontakt ; inhämta* ; hämta* in ; ta* in .. offerter|anbud|synpunkter|uppgifter|underlag ; upphandla* ; utforma* ; ordna* ; identifiera* ; gå* igenom ; bearbeta* ; verka* för ; se* till att ; säkerställa* ; skriva* ihop|fram ; skaffa* ; ansöka* om';

/** After these the rest of the sentence says what somebody else is to do: it is content, not decided by itself. */
export const GOVERNING: readonly ActKind[] = ['assign', 'propose', 'request', 'encourage', 'refer'];

/** What still counts within the content of an act: the same deed whether one is told to do it or does it. */
export const CONTENT_THAT_COUNTS: Readonly<Partial<Record<ActKind, readonly ActKind[]>>> = {
  assign: ['record', 'distribute', 'invite', 'inform', 'report_back', 'forward', 'schedule', 'refer', 'fund'],
  propose: ['fund', 'reallocate'],
};
