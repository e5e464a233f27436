import { isMunicipality } from './municipalities.ts';
import { isRole } from './roles.ts';

const WORD = "(?:(?:[dD]['’])?\\p{Lu}(?:[\\p{L}'’´`-]*\\p{L})?\\.?|\\p{Lu}:(?:son|dotter))";
const PARTICLE = '(?:von|van|af|de|der|den|la|el|al|di|da|dos|ten|zu)';
/** `d.y.`, `jr`: which of two of the same name. */
const SUFFIX = '(?:\\s+(?:d\\.\\s?[yä]\\.?|[js]r\\.?))?';
const NAME = new RegExp(`^${WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${WORD}){1,4}${SUFFIX}$`, 'u');

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

/** Whether one of the words is what organisations are called. */
export function isOrganised(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/u)
    .some((part) => ORGANISED.has(part) || ENDINGS.test(part));
}

/** ANNA EK: capitals throughout, as word processors print labels and names. */
const SHOUTED = /^\p{Lu}{3,}\s+\p{Lu}{3,}(?:-\p{Lu}{3,})?$/u;
const HEADS = new Set(
  `visit almi coompanion campus leader connect drivhuset dr prof region familjen samverkan föreningen mässan projektet projekt stiftelsen bolaget kommunförbundet länsstyrelsen skånes sveriges svenska
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
