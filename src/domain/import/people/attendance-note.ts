import type { ClockTime } from '../../basics/time.ts';
import { clockTime } from '../head/times.ts';

/** What a remark beside a name says of the attendance. */
export interface AttendanceNote {
  readonly presence?: 'partial' | 'absent';
  readonly from?: ClockTime;
  readonly to?: ClockTime;
}

/** `från kl 08.45`, `till kl 11ca`, `delar av mötet`, `§§ 12–15`, `via Teams`: read; undefined for words that are no such remark. */
export function attendanceNote(words: string): AttendanceNote | undefined {
  const said = words.replace(/^\(|\)$/gu, '').trim();
  if (said.length > 120) return undefined;
  if (ABSENT.test(said)) return { presence: 'absent' };
  if (AWAY_FOR_A_WHILE.test(said)) return { presence: 'partial' };
  const span = SPAN.exec(said);
  if (span) {
    const [from, to] = [clockTime(span[1]), clockTime(span[2])];
    return from && to ? { presence: 'partial', from, to } : { presence: 'partial' };
  }
  const from = clockTime(FROM.exec(said)?.[1]);
  const to = clockTime(TO.exec(said)?.[1]);
  if (from || to) return { presence: 'partial', ...(from ? { from } : {}), ...(to ? { to } : {}) };
  if (PARTLY.test(said)) return { presence: 'partial' };
  return REMARK.test(said) ? {} : undefined;
}

/** Where the remark begins in words that say something else first: `Höganäs från kl 08.45`. */
export function noteAt(words: string): number {
  const found = BEGINS.exec(words);
  return found ? found.index : -1;
}

const CA = '(?:ca\\.?\\s*)?';
const KL = `(?:kl(?:ockan)?\\.?\\s*)?${CA}`;
const CLOCK = '(\\d{1,2}(?:[.:]\\d{2})?)(?!\\d|\\s*§)';
const AND_WITH = '(?:och\\s+med\\s+)?';
const FROM_WORDS =
  'från|fr\\.?\\s*o\\.?\\s*m\\.?|from|fr\\.?|anlände|anländer|ansl(?:öt|uter)(?:\\s+till\\s+mötet)?|kom|kommer|ankom|ankommer|efter|inträder|inträdde|tillträdde';
const TO_WORDS =
  'fram\\s+till|till|t\\.?\\s*o\\.?\\s*m\\.?|tom|lämna(?:de|r)(?:\\s+mötet)?|gick|går|avvek|avviker';
const SPAN = new RegExp(
  `^(?:(?:närvarande|deltog|deltar|mellan|under|från)\\s+)*${KL}${CLOCK}\\s*(?:[-–]|till|och)\\s*${KL}${CLOCK}`,
  'iu',
);
const FROM = new RegExp(`(?<!\\p{L})(?:${FROM_WORDS})\\s+(?:ca\\s+)?${AND_WITH}${KL}${CLOCK}`, 'iu');
const TO = new RegExp(`(?<!\\p{L})(?:${TO_WORDS})\\s+(?:ca\\s+)?${AND_WITH}${KL}${CLOCK}`, 'iu');
const ITEM = '(?:§|punkt|p\\.?\\s*\\d|ärende\\s*\\d)';
const PARTLY = new RegExp(
  `(?<!\\p{L})(?:del(?:ar|en)?\\s+av|delvis|(?:ej|inte|utom|från|till|t\\.?\\s*o\\.?\\s*m\\.?|fr\\.?\\s*o\\.?\\s*m\\.?)\\s*${ITEM}|§+\\s*\\d|lämna(?:de|r)|anlände|anslöt|ansluter|avvek|(?:(?:ej|inte)\\s+när|från)varande\\s+(?:${ITEM}|under|vid|kl|mellan|\\d)|till\\s+(?:lunch|fikat|och\\s+med)|(?:från|efter|före|fram\\s+till)\\s+lunch|(?:på|under)\\s+(?:för|efter)middagen|^(?:endast\\s+)?dag\\s+\\d$|(?:första|andra)\\s+dagen)`,
  'iu',
);
const ABSENT =
  /^(?:frånvarande|(?:ej|inte)\s+närvarande|(?:har\s+|hade\s+)?(?:anmält|meddelat|lämnat)\s+(?:förhinder|frånvaro|återbud)|förhinder|förhindrad|frånvaro|sjuk|sjukanmäld|sjukskriven|(?:föräldra|tjänst)ledig|semester|återbud|nej|inget\s+svar|(?:har\s+)?(?:ej|inte)\s+svarat)$/iu;
const AWAY_FOR_A_WHILE = /^(?:(?:ej|inte)\s+när|från)varande\s/iu;
const REMARK =
  /^(?:(?:under\s+|vid\s+|för\s+)?(?:punkt(?:erna|en)?|p\.?|ärende(?:t|na)?)\s*\d|\d{1,3}(?:\s*[-–]\s*\d{1,3})?$|(?:ersatt|ersätts|ersattes|företräd(?:d|s|des)|representera(?:d|s|des))\s+av\s|(?:deltog\s+|deltar\s+)?via\s+(?:teams|länk|zoom|skype|telefon)|(?:deltog\s+|deltar\s+)?på\s+(?:distans|plats|länk)|(?:deltog\s+|deltar\s+)?digitalt?(?!\p{L})|distans|teams|länk|ersätter(?:\s|$)|ersättare\s+för|\p{Lu}[\p{L} -]{3,40}\sersätter$|(?:tjg|tjgj)\.?\s+ers|ers\.?\s+(?:för\s)?|i\s+stället\s+för|istället\s+för|tjänstgör|(?:ej\s+)?tjg|jäv|(?:ej|inte)\s+tjänstgörande|§|ja$|närvarande$|x$|hela\s+mötet|som\s+ersättare|ant\.?$|antecknade$|dag\s+\d$|(?:förde|för)\s+(?:anteckningar|protokoll)(?:na|et)?$|vikarierande$|för\s+\p{Lu}\p{Ll}+\s\p{Lu}\p{L}+)/iu;
const BEGINS = new RegExp(
  `(?:^|\\s)(?:(?:närvarande|deltog|deltar)\\s+)?(?:(?:${FROM_WORDS}|${TO_WORDS})\\s+(?:(?:ca\\s+)?${AND_WITH}(?:kl|ca|klockan|\\d{1,2}[.:]\\d{2}|§|punkt\\s|p\\.?\\s*\\d)|lunch|efter\\s+(?:punkt|§|lunch))|(?:lämnade|lämnar|anslöt|anlände|ankom|avvek)\\s+|kl\\.?\\s*\\d|\\d{1,2}[.:]\\d{2}\\s*[-–]\\s*\\d|§\\s*\\d|§§|(?:vid\\s+|under\\s+)?punkt(?:erna|en)?\\s+\\d|p\\.?\\s+\\d|(?:en\\s+|i\\s+|under\\s+)?del(?:ar)?\\s+av\\s|delvis(?=$|\\s)|under\\s+(?:för|efter)middagen|(?:(?:ej|inte)\\s+när|från)varande(?=$|\\s)|(?:anmält|meddelat)\\s+(?:förhinder|frånvaro)|x$|via\\s+(?:teams|länk|zoom|skype|telefon)|på\\s+(?:distans|länk)(?=$|\\s)|digitalt(?=$|\\s)|(?:ej|inte)\\s+§|ersättare\\s+för|ersätter\\s|tjänstgör\\s+för\\s|(?:ej\\s+)?(?:tjg|tjgj)(?!\\p{L})|tjänstgörande\\s+ersättare\\s+för|vikarierande$)`,
  'iu',
);
