import { words } from './small-words.ts';

/**
 * The forms under which a verb decides something: infinitive, present and passive, `godkänna godkänner godkänns`. Past
 * forms are left out on purpose: what has been done is told, not decided.
 */
export function formsOf(infinitive: string): readonly string[] {
  const own = IRREGULAR.get(infinitive);
  if (own) return own;
  const stem = infinitive.slice(0, -1);
  if (isSecond(infinitive))
    return /[^aeiouyåäö]r$/u.test(stem) || !stem.endsWith('r')
      ? [infinitive, `${stem}er`, `${stem}s`, `${infinitive}s`]
      : [infinitive, stem, `${stem}s`, `${infinitive}s`];
  return [infinitive, `${infinitive}r`, `${infinitive}s`];
}

/** A verb bends as the one it is made of: `förlägga` as `lägga`. */
function isSecond(infinitive: string): boolean {
  if (SECOND.has(infinitive)) return true;
  for (let from = 2; from <= infinitive.length - 4; from += 1)
    if (SECOND.has(infinitive.slice(from))) return true;
  return false;
}

/** Whether a word, in lower case, can be a verb in the present tense and active: `tar`, `kontaktar`, `begär`. */
export function looksPresent(low: string): boolean {
  if (low.endsWith('or') && low !== 'tror' && low !== 'bor') return false;
  return (
    low.length > 2 &&
    low.endsWith('r') &&
    !NOT_VERBS.has(low) &&
    !NOUN_ENDINGS.some((end) => low.endsWith(end))
  );
}

/** Whether a word can be a verb in the passive of the present: `tas`, `förmedlas`. */
export function looksPassive(low: string): boolean {
  return low.length > 2 && /(?:[aeåä]|[^aeiouyåäös])s$/u.test(low) && !NOT_VERBS.has(low);
}

/** Verbs of the second conjugation, whose present ends in -er, or in nothing after r. */
const SECOND = words(
  'rymma skriva avskriva tillskriva efterträda vända lägga godkänna bifalla fastställa bordlägga välja följa ställa hålla anhålla skjuta hänskjuta uppskjuta bjuda inbjuda sända ' +
    'översända avsätta tillsätta sprida återkomma stryka avböja begära överföra genomföra utgöra göra låta lyfta förlänga ' +
    'tidigarelägga senarelägga instämma tillstyrka avstyrka sätta stå söka upphäva bestämma erkänna inleda tillåta framställa ' +
    'hemställa framföra använda köpa föra köra sammanställa färdigställa säkerställa iordningställa ' +
    'bygga driva byta lösa ersätta beställa inställa upprätthålla bibehålla',
);

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'stödja stödjer stöder stödjs stöds stödjas',
    'ombe omber ombes ombeds ombedes',
    'föra förs föras',
    'stå står',
    'vara är',
    'rymma rymmer ryms',
    'medge medger medges',
    'tilldela tilldelar tilldelas',
    'ske sker',
    'hålla håller hålls hållas',
    'få får',
    'uppdra uppdrar uppdrages uppdras',
    'ge ger ges giva',
    'ta tar tas tags taga',
    'slå slår slås',
    'gå går gås',
    'ligga ligger',
    'be ber bes bedja',
    'delge delger delges',
    'anta antar antas antages',
  ].map((row) => [row.split(' ')[0] ?? '', row.split(' ')] as const),
);

/** Words that end as verbs do and are none. */
const NOT_VERBS = words(
  'svar ansvar försvar läger är har får vår er för under över efter inför utanför innanför eller samt mer fler alltså därför varför kommuner medlemmar ' +
    'personer frågor resurser dagar veckor kronor kvar per var där här når år åter alltid samtliga flera medel oss dess deras vars ' +
    'detta dels tidigare annars minst senast sist bäst mest plats tills ens hus dags ledamöter ärenden timmar insatser områden ' +
    'sekretariatets gruppens styrelsens presidiets kommunens kommunernas nätverkets årets höstens vårens',
);

/** Plural endings of the nouns that stand in clauses. */
const NOUN_ENDINGS = [
  'kommuner',
  'chefer',
  'grupper',
  'ningar',
  'heter',
  'tioner',
  'orer',
  'nader',
  'planer',
  'siffror',
];
