import { isMunicipality } from './municipalities.ts';
import { isRole } from './roles.ts';

const WORD = "(?:[dD]['’])?\\p{Lu}(?:[\\p{L}'’´`-]*\\p{L})?\\.?";
const PARTICLE = '(?:von|van|af|de|der|den|la|el|al|di|da|dos|ten|zu)';
const NAME = new RegExp(`^${WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${WORD}){1,4}$`, 'u');

/** Whether words are written as the name of a person: two or more with capitals, and nothing that organisations are called. */
export function isName(words: string): boolean {
  if (words.length > 60 || !NAME.test(words) || isMunicipality(words) || isRole(words)) return false;
  const parts = words.toLowerCase().split(/\s+/u);
  const [first = ''] = parts;
  if (HEADS.has(first) || parts.some((part) => ORGANISED.has(part) || ENDINGS.test(part))) return false;
  // "NSR Bjuv" and "EU DIREKT" are abbreviations.
  return (
    words
      .split(/\s+/u)
      .every((part) => part.length < 2 || /\p{Ll}/u.test(part) || /^\p{Lu}\.$/u.test(part)) ||
    SHOUTED.test(words)
  );
}

/** Whether the first word is one that people are christened. */
export function hasFirstName(words: string): boolean {
  const first = words.split(/[\s-]/u)[0]?.toLowerCase() ?? '';
  return FIRST_NAMES.has(first);
}

/** ANNA EK: capitals throughout, as word processors print labels and names. */
const SHOUTED = /^\p{Lu}{3,}\s+\p{Lu}{3,}(?:-\p{Lu}{3,})?$/u;
const HEADS = new Set(
  `region familjen samverkan föreningen mässan projektet projekt stiftelsen bolaget kommunförbundet länsstyrelsen skånes sveriges svenska
nordiska norra södra västra östra greater nätverket sekretariatet företagarna polisen lokalpolisområde kommunala regionala nationella
nya hela dagens kommunens stadens mötet ordföranden punkten ärendet bilaga protokoll fokus trygg hållbar digital smarta framtidens`.split(
    /\s+/u,
  ),
);
const ORGANISED = new Set(
  `ab kb hb kommun kommuner stad region skåne sverige sweden advisory group consulting nordic solutions partners management institute
university science park lab center centrum evolution college forum akademi mässa kontoret verket copenhagen arena energi vatten miljö
kommunalförbund räddningstjänst trafik kollektivtrafik destination business invest network teams hub innovation landsting förbund ideell
fastigheter bostäder teknik service kultur fritid utbildning och samt i på för med till inom mellan`.split(
    /\s+/u,
  ),
);
const ENDINGS =
  /(?:kommuner|förbundet|förbund|verket|nätverket|nätverk|rådet|bolaget|föreningen|förening|myndigheten|förvaltningen|förvaltning|styrelsen|nämnden|regionen|centrum|akademi|akademin|högskola|högskolan|universitet|universitetet|skolan|kraft|tjänsten|tjänst|gruppen|utskottet|kontoret|avdelningen|enheten|projektet|stiftelsen|institutet|planen|stads|museet|biblioteket|polisen|försörjningen|förmedlingen|kassan|kommun|modellen|uppföljning)$/u;

const FIRST_NAMES = new Set(
  `adam agneta alexander alexandra alf ali alice alva amanda amina anders andreas anette angelica anita ann anna annelie annette annika
annie anneli ann-sofie antonia ardiana arne arvid astrid axel barbro bengt berit bertil birger birgitta björn bo britt britta camilla carin
carina carl carola caroline catarina catharina cecilia charlotta charlotte christer christian christina christine christofer cia clara
claes conny dag dan daniel daniela david denise eleonor elin elina elisabet elisabeth ellen elsa emil emelie emilia emma emilie erik erika ester
eva evelina fanny fatima felicia felix filip folke fredrik frida frej gabriel gabriella georg gerd gisela göran greta gun gunilla gunnar
gustav gustaf hampus hanna hannah hans harald heidi helen helena helene helga henric henrik herman hilda hugo håkan ida inga inger ingela
ingemar ingmar ingrid ingvar irene isak isabella ivar jacob jakob jan jan-erik janne jasmin jeanette jenny jennica jens jerker jesper jessica
jim joakim joel johan johanna john johnny jon jonas jonathan jonna josef josefin josefine julia jörgen kaj kajsa karin karl karolina katarina
katharina kennet kenneth kenny kent kerstin kim kjell klara klas krister kristian kristin kristina kristoffer lars lars-erik lasse leif leila lena
lennart leo lena liam lilian lillemor lina linda linn linnea linus lisa lisbeth liselott liv lotta louise lova lovisa lucas ludvig lukas
madeleine magdalena magnus maj maja malin marcus margareta margaretha maria marianne marie marika marina markus martin martina mats mathias mattias
maud max micael michael micco mikael milena milla miriam mohamed mohammed moa monica monika morgan my måns märta nadia nathalie nicklas niclas niklas
nils nina noah noor olivia olle olof ola oscar oskar otto ove palle patricia patrik paul paula per percy pernilla peter petra petter pia pontus
ragnar rasmus rebecca renée richard rikard robert robin roger roland rolf ronny rosa roy rune ruth samir samuel sandra sanna sara sebastian
signe sigrid simon siv sofia sofie solveig sonja staffan stefan stellan stig stina sture sune susan susanna susanne sven svante sylvia sören
tage tanja terese theo therese thomas thorbjörn tilda tina tobias tom tomas tommy tor torbjörn tord tore torsten tove tuva ulf ulla
ulrica ulrika urban ursula valter veronica veronika vera vidar viktor viktoria viktorija vilhelm vilma viola viveka waldemar ylva yngve yusuf yvonne åke åsa
örjan östen`.split(/\s+/u),
);
