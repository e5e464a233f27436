import type { Label } from '../labels.ts';
import { looksLikePeople } from './people-list.ts';

/** Who was there, told in a sentence: "Dessutom deltog Anna Ek, Granbo." Undefined for other words. */
export interface ToldPeople {
  readonly label: Label;
  /** What stands for the label. */
  readonly words: string;
  readonly people: string;
}

export function toldPeople(text: string): ToldPeople | undefined {
  if (text.length > 600) return undefined;
  for (const [label, pattern] of SENTENCES) {
    const found = pattern.exec(text);
    const people = found?.[2] ?? '';
    if (found && people !== '' && looksLikePeople(people)) return { label, words: found[1] ?? '', people };
  }
  const apologies = APOLOGIES.exec(text);
  return apologies?.[1] !== undefined && looksLikePeople(apologies[1])
    ? { label: 'absent', words: 'anmält förhinder', people: apologies[1] }
    : undefined;
}

const SENTENCES: readonly (readonly [Label, RegExp])[] = [
  [
    'absent',
    /^((?:förhinder|frånvaro|återbud)\s+(?:(?:hade|har|är)\s+)?(?:anmälts?|anmäldes|anmäld|lämnats|lämnades)\s+(?:av|från))\s+(\p{Lu}.*)$/iu,
  ],
  [
    'guests',
    /^((?:dessutom|vidare|även|därutöver|därtill|också)\s+(?:deltog|deltar|deltagit|medverkade|medverkar|närvarade|närvarar|var)(?:\s+närvarande)?|(?:i|vid|på|under)\s+(?:delar\s+av\s+)?mötet\s+(?:deltog|medverkade|närvarade)\s+(?:även|också|dessutom))\s+(\S.*)$/iu,
  ],
  [
    'secretary',
    /^((?:(?:minnes)?anteckningarna|protokollet)\s+(?:fördes|förs|skrevs)\s+av)\s+(\p{Lu}[^,.]{4,60})/iu,
  ],
  [
    'present',
    /^(närvarande\s+(?:var|är|vid\s+mötet\s+var)|(?:i|vid|på)\s+mötet\s+deltog|följande\s+deltog:?)\s+(\S.*)$/iu,
  ],
];
/** "Anna Ek, Granbo har anmält förhinder." */
const APOLOGIES =
  /^(\p{Lu}.{2,200}?)\s+(?:har|hade)\s+(?:anmält|lämnat|meddelat)\s+(?:förhinder|återbud|frånvaro)(?:\s+på\s+grund\s+av\s+.{2,60}?)?\.?$/u;
