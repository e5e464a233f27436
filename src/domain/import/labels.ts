import { remembered } from './remembered.ts';

/** What a printed label says of the words that follow it. */
export type Label =
  | 'when-and-where'
  | 'when'
  | 'where'
  | 'date'
  | 'present'
  | 'substitutes'
  | 'absent'
  | 'guests'
  | 'chair'
  | 'secretary'
  | 'adjusters'
  | 'contents'
  | 'paragraphs'
  | 'case-number'
  | 'matter'
  | 'decision'
  | 'proposal'
  | 'conditions'
  | 'told'
  | 'sign-off';

export interface Labelled {
  readonly label: Label;
  /** The label itself, as printed. */
  readonly words: string;
  /** What stands after it on the same line. */
  readonly rest: string;
  /** A colon, a tab or the end of the line parts them. */
  readonly parted: boolean;
}

/**
 * The label that a line begins with. It must be parted from what follows by a colon, a tab or a dash, or be the whole line;
 * "Beslut om taxor" is a title and "Närvarande var ordföranden" running text.
 */
export const labelOf = remembered((text: string): Labelled | undefined => {
  if (text.length > LONGEST_LINE) return undefined;
  const head = text.slice(0, LONGEST_LABEL);
  // Most paragraphs have nothing that could part a label from what follows.
  if (text.length > LONGEST_ALONE && !PARTED.test(head)) return undefined;
  for (const [label, pattern, needs] of PATTERNS) {
    if (needs?.test(head) === false) continue;
    const found = pattern.exec(head);
    if (!found) continue;
    const after = text.slice(found[0].length);
    const parted = /^\s*(?::|\t|$|[-–—]\s)/u.exec(after);
    if (!parted) continue;
    return {
      label,
      words: found[0].trim(),
      rest: after
        .slice(parted[0].length)
        .replace(/^\s*:?\s*/u, '')
        .trim(),
      parted: true,
    };
  }
  return undefined;
});

/** Whether a line is nothing but a label of this sort. */
export function isBareLabel(text: string, ...labels: readonly Label[]): boolean {
  const found = labelOf(text);
  return found !== undefined && found.rest === '' && (labels.length === 0 || labels.includes(found.label));
}

const LONGEST_LINE = 20_000;
const LONGEST_LABEL = 120;
const LONGEST_ALONE = 90;
const PARTED = /[:\t]|[-–—](?:\s|$)/u;
const BODY =
  '(?:\\p{L}{3,20}a\\s+)?(?:(?:\\p{L}{3,30}s\\s+)?(?:arbetsutskott|presidium|personalutskott)|kommundirektörsgruppen|kommunchefsgruppen|kommundirektörerna|kommuncheferna|direktörsgruppen|chefsgruppen|ledningsgruppen|styrgruppen|arbetsgruppen|gruppen|mötet|styrelsen|presidiet|nätverket|direktionen|arbetsutskottet|utskottet|nämnden|rådet|förbundet|\\p{L}{3,30}(?:nämnden|styrelsen|utskottet|fullmäktige|gruppen|rådet|beredningen|direktionen))';
/** `Närvarande (11)`, `Gäster (del av mötet)`, `Beslut (enhälligt)`: a remark on the label itself. */
const BRACKET =
  '(?:\\s*\\((?:\\d{1,3}(?:\\s+(?:st|personer))?|del(?:ar)?\\s+av\\s+mötet|enhälligt|enhällig|ständigt|ej\\s+beslutande|på\\s+plats|via\\s+\\p{L}+|digitalt)\\))?';
/** The longest of the words that is parted from what follows. */
const label = (words: string) =>
  new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])${BRACKET}(?=\\s*(?::|\\t|$|[-–—]\\s))`, 'iu');

/** The first that fits decides, so the longer ones stand first; without the words that one needs it is not tried. */
const PATTERNS: readonly (readonly [Label, RegExp, needs?: RegExp])[] = [
  [
    'when-and-where',
    label(
      'tid\\s*(?:/|och|&|,)\\s*plats|plats\\s*(?:/|och|&|,)\\s*(?:mötes)?tid|datum,? tid och plats|mötes(?:tid|plats) och (?:plats|tid)|när och var|plats,? datum och tid|tid,? datum och plats|tid,? plats',
    ),
  ],
  [
    'sign-off',
    label(
      'plats och (?:tid|datum) för justering(?:en)?|justering(?:ens|en)? (?:plats och tid|tid och plats|tid|plats)|underskrift(?:er|ssida)?|signatur(?:er)?|vid protokollet|justera(?:s|d|t|des)?(?:\\s+per\\s+e-post|\\s+via\\s+(?:e-post|mejl))?|justering|anslag\\s*/?\\s*bevis|bevis om (?:anslag|tillkännagivande)|bevis\\s*/\\s*anslag|protokollet (?:är |har )?justera(?:s|ts|t)|bestyrkes',
    ),
  ],
  ['when', label('tid(?:punkt)?|(?:mötes|sammanträdes)tid(?:er)?|klock(?:an|slag)|när|start och slut')],
  [
    'date',
    label(
      '(?:mötes|sammanträdes|protokolls|besluts)?datum|(?:datum|dag)\\s*(?:och|&|/|,)\\s*(?:klockslag|tid)|sammanträdesdag|mötesdag|dag|datum för beslut(?:et)?',
    ),
  ],
  ['where', label('(?:mötes)?plats|var|lokal|sammanträdeslokal|sammanträdesplats|mötesrum|rum')],
  [
    'absent',
    label(
      `(?:(?:(?:har|hade)\\s+)?(?:anmäl(?:t|da|d)|meddela(?:t|d|de)|lämnat|giltig|ursäktad)\\s+)?(?:förhinder|frånvaro|återbud)(?:\\s+anmäl(?:t|d))?|(?:anmälda\\s+)?frånvarande(?:\\s+(?:ledamöter|tjänstemän|tjänstepersoner|deltagare|medlemmar|ersättare|kommundirektörer|kommunchefer|med\\s+anmält\\s+förhinder))?|(?:ej|inte|icke)\\s+(?:närv(?:arande)?\\.?|del(?:tagande|tagit|tog)|med)|deltog\\s+(?:ej|inte)|förhindrade?|ej svarat|svar\\s+(?:har\\s+)?(?:inte|ej)\\s+(?:inkommit|lämnats)\\s+(?:från|av)|har (?:ej|inte) svarat|inte svarat|saknas|saknades`,
    ),
  ],
  [
    'substitutes',
    label(
      '(?:(?:ej|icke|inte)\\s+)?tjänstgörande|(?:(?:ej|icke|inte)\\s+tjänstgörande|närvarande(?: (?:ej|icke|inte) tjänstgörande)?|tjänstgörande)\\s+ersättare|ersättare',
    ),
  ],
  [
    'guests',
    label(
      '(?:särskilt\\s+|övriga\\s+)?(?:inbjudna|inbjuden)(?:\\s+(?:gäster|gäst|till mötet|deltagare|föredragande|föreläsare|processledare|tjänste(?:män|personer)))?|(?:(?:närvarande|medverkande|externa|adjungerade|tillfälliga)\\s+)?gäst(?:er|föreläsare)?(?:\\s+(?:på|vid|under)\\s+(?:del(?:ar)?\\s+av\\s+)?mötet|,\\s+del(?:ar)?\\s+av\\s+mötet)?|övriga(?:\\s+(?:närvarande|deltagare|deltagande|medverkande|inbjudna|tjänste(?:män|personer)))?|(?:deltog|närvarande|deltagande)\\s+(?:(?:under|vid|i)\\s+)?del(?:ar)?\\s+av\\s+mötet|tillfälliga\\s+deltagare|insynsplats(?:er)?|medverkande|adjungerade?(?:\\s+(?:till\\s+mötet|deltagare|ledamöter|tjänste(?:män|personer)))?|föredragande(?:\\s+(?:tjänstemän|gäster))?|(?:från\\s+)?förvaltningen|externa\\s+deltagare|även närvarande|dessutom(?:\\s+(?:närvarande|deltog))?|inbjudna att delta',
    ),
  ],
  [
    'present',
    label(
      'närvaro(?:lista)?|närv\\.?|deltagarlista|med\\s+(?:på\\s+mötet|var)|vilka|(?:vid|på|i)\\s+mötet\\s+deltog|följande\\s+(?:var\\s+närvarande|deltog)|närvarande(?:\\s+(?:från\\s+(?:kommunerna|medlemskommunerna)|tjänste(?:män|personer)|ledamöter(?:\\s+och\\s+ersättare)?|deltagare|medlemmar|kommundirektörer|kommunchefer|chefer|personer|på\\s+(?:plats|distans|mötet)|via\\s+(?:teams|länk)|digitalt|vid\\s+mötet))?|beslutande(?:\\s+ledamöter)?|ledamöter|ordinarie\\s+ledamöter|(?:mötes)?deltagare(?:\\s+(?:i\\s+(?:beslutet|mötet)|(?:på|vid)\\s+mötet|på\\s+(?:plats|distans|länk)|via\\s+(?:teams|länk)|från\\s+(?:kommunerna|medlemskommunerna)))?|deltagande\\s+kommuner|kommundirektörer(?:na)?|kommunchefer(?:na)?|medlemmar|(?:har\\s+)?delta(?:gande|git)(?:\\s+i\\s+beslutet)?|(?:i\\s+beslutet\\s+)?deltog(?:\\s+i\\s+beslutet)?|tjänste(?:män|personer)|från\\s+(?:sekretariatet|kansliet)|sekretariat|på\\s+plats|på\\s+distans|via\\s+teams|digitalt|svar(?:\\s+har)?\\s+(?:inkommit|lämnats|har lämnats)\\s+(?:från|av)|har\\s+svarat|svarande|godkänt\\s+av|har\\s+godkänt|tillfrågade',
    ),
  ],
  ['chair', label('(?:mötes)?ordförande|ordf\\.?|mötesledare|sammankallande')],
  [
    'secretary',
    label(
      '(?:mötes|nämnd)?sekreterare|protokollförare|antecknare|antecknat\\s+av|vid\\s+(?:pennan|anteckningarna|tangenterna)|protokoll\\s+av|anteckningar\\s+(?:av|förda\\s+av)|minnesanteckningar\\s+(?:av|förda\\s+av)',
    ),
  ],
  [
    'adjusters',
    label(
      'justerare|justeringsperson(?:er)?|justeringsmän|justeringsman|uts(?:ed(?:d|da)|es|ågs)\\s+att\\s+justera(?:\\s+protokollet)?|att\\s+justera|protokollsjusterare|justerande',
    ),
  ],
  ['paragraphs', label('paragrafer')],
  [
    'contents',
    label(
      '(?:innehålls?(?:förteckning)?|dagordning(?:en)?|föredragningslista(?:n)?|ärendelista|ärenden|ärendeförteckning|agenda|program|beslutsparagrafer)',
    ),
  ],
  ['case-number', label('(?:dnr|diarienr|diarienummer|diarie-?nr|ärendenummer|ärendenr)\\.?')],
  [
    'proposal',
    label(
      `förslag\\s+till\\s+beslut(?:\\s+(?:i|till|på)\\s+[^:\\t]{3,60})?|beslutsförslag|${BODY}s?\\s+förslag(?:\\s+till\\s+(?:beslut|[^:\\t]{3,60}))?|(?:tjänsteutlåtandets|tjänsteskrivelsens|förvaltningens|presidiets|sekretariatets|arbetsutskottets|ordförandens)\\s+(?:förslag|förslag\\s+till\\s+beslut)|förslag(?:en)?(?:\\s+på\\s+(?:sammanträdet|mötet))?|yrkande(?:n|t|na)?|${BODY}\\s+(?:föreslår|rekommenderar|hemställer)(?:\\s+[^:\\t.]{3,60})?|proposition(?:er|sordning)?`,
    ),
    /försl|föresl|yrkan|rekommend|hemställ|propos/iu,
  ],
  [
    'decision',
    label(
      `(?:${BODY}s?\\s+)?(?:enhälligt\\s+)?beslut(?!\\s+(?:om|av|från|att\\s))(?:et|en)?(?:\\s+(?:att|i\\s+ärendet|vid\\s+mötet|på\\s+mötet|enligt\\s+(?:nedan|förslag(?:et)?)|per\\s+capsulam|blev|fattades|fattas)|\\s*/\\s*(?:åtgärd(?:er)?|ställningstagande)|\\s+och\\s+(?:uppdrag|åtgärder|ställningstagande))?|(?:${BODY}|\\p{L}{2,4})\\s+(?:(?:har\\s+)?beslutat|beslutar|beslutade|beslöt|besluta)(?:\\s+(?:följande|enhälligt|därefter|därmed|således|per\\s+capsulam|för\\s+egen\\s+del|i\\s+enlighet\\s+med\\s+förslaget))?(?:\\s+att)?|(?:${BODY}|vi)\\s+(?:är\\s+|var\\s+)?(?:enades|enas|kom\\s+överens|överens|fattade(?:\\s+följande)?\\s+beslut)(?:\\s+om)?(?:\\s+att)?|(?:följande\\s+)?beslut(?:ades|ar|ade)(?:\\s+(?:följande|att))?|(?:det\\s+)?beslöts(?:\\s+att)?|det\\s+beslut(?:ades|as)(?:\\s+att)?|beslutspunkt(?:er)?|överenskommelse|(?:${BODY}s?\\s+)?ställningstagande`,
    ),
    /beslut|beslöt|enades|enas|överens|ställningstag/iu,
  ],
  [
    'conditions',
    label(
      'förbehåll|villkor|förutsättningar|under\\s+följande\\s+(?:förutsättningar|villkor|förbehåll)|med\\s+följande\\s+(?:förbehåll|villkor)',
    ),
  ],
  ['matter', label('ärende(?:\\s+\\d{1,3})?|fråga(?:n)?(?:\\s+för\\s+beslut)?|ärenderubrik|rubrik')],
  [
    'told',
    label(
      '(?:beskrivning|sammanfattning|redogörelse)(?:\\s+(?:av|för)\\s+ärendet)?|ärendebeskrivning|ärendet|bakgrund(?:\\s+och\\s+(?:syfte|nuläge))?|ärendets\\s+(?:beredning|handläggning|behandling)|beredning|yttrande(?:n|t)?|bedömning|överväganden|ekonomi(?:ska\\s+konsekvenser)?|konsekvenser|barnkonsekvensanalys|beslutsunderlag(?:et)?|underlag|bilag(?:a|or)(?:\\s+\\d+)?|handlingar|beslutsgång(?:en)?|omröstning(?:sresultat)?|omröstningslista|votering(?:sresultat)?|ja-röster?|nej-röster?|avstår|reservation(?:er)?|protokollsanteckning(?:ar)?|särskilt\\s+yttrande|skriftlig\\s+reservation|jäv|deltar\\s+(?:ej|inte)|motivering(?:\\s+till\\s+beslut(?:et)?)?|skäl(?:\\s+för\\s+beslutet)?|expedieras(?:\\s+till)?|beslut(?:et)?\\s+(?:skickas|expedieras|sänds)\\s+till|skickas\\s+till|protokoll(?:et|sutdrag)?\\s+(?:skickas\\s+)?till|kopia\\s+till|delges|paragrafen\\s+är\\s+omedelbart\\s+justerad|diskussion|dialog\\s+i\\s+gruppen|noteringar|anteckningar|anteckning|information|syfte|mål|nuläge|nästa\\s+steg|åtgärd(?:er)?|ansvarig(?:a)?|klart\\s+senast|att\\s+göra|slutsats(?:er)?|medskick|inledning|tidigare\\s+behandling|aktuella\\s+handlingar|föredragning|ajournering',
    ),
  ],
];
