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
const SPAN = new RegExp(
  `^(?:(?:närvarande|deltog|mellan|under|från)\\s+)*${KL}${CLOCK}\\s*(?:[-–—]|till|och)\\s*${KL}${CLOCK}`,
  'iu',
);
const FROM = new RegExp(
  `(?:från|fr\\.?\\s*o\\.?\\s*m\\.?|from|anlände|anslöt|kom|ankom|efter|inträder|inträdde|tillträdde)\\s+(?:ca\\s+)?(?:och\\s+med\\s+)?${KL}${CLOCK}`,
  'iu',
);
const TO = new RegExp(
  `(?:till|t\\.?\\s*o\\.?\\s*m\\.?|tom|lämnade(?:\\s+mötet)?|gick|avvek|avviker|fram\\s+till)\\s+(?:ca\\s+)?(?:och\\s+med\\s+)?${KL}${CLOCK}`,
  'iu',
);
const PARTLY =
  /(?<!\p{L})(?:del(?:ar|en)?\s+av|delvis|(?:ej|inte|utom|från|till|t\.?\s*o\.?\s*m\.?|fr\.?\s*o\.?\s*m\.?)\s*(?:§|punkt)|§+\s*\d|lämnade|anlände|anslöt|till\s+(?:lunch|fikat|och\s+med)|från\s+lunch|efter\s+lunch|före\s+lunch|på\s+(?:förmiddagen|eftermiddagen))/iu;
const ABSENT =
  /^(?:frånvarande|ej\s+närvarande|inte\s+närvarande|anmält\s+(?:förhinder|frånvaro)|förhinder|förhindrad|sjuk|sjukanmäld|återbud|nej|inget\s+svar|(?:har\s+)?(?:ej|inte)\s+svarat)$/iu;
const REMARK =
  /^(?:(?:punkt(?:erna)?|p\.?|ärende)\s*\d|\d{1,3}(?:\s*[-–]\s*\d{1,3})?$|(?:ersatt|ersätts|ersattes|företräd(?:d|s|des)|representera(?:d|s|des))\s+av\s|via\s+(?:teams|länk|zoom|skype|telefon)|på\s+(?:distans|plats|länk)|digitalt?|distans|teams|länk|ersätter\s|ersättare\s+för|i\s+stället\s+för|istället\s+för|tjänstgör|tjg|jäv|(?:ej|inte)\s+tjänstgörande|§|ja$|närvarande$|x$|hela\s+mötet|som\s+ersättare)/iu;
const BEGINS = new RegExp(
  `(?:^|\\s)(?:(?:närvarande|deltog)\\s+)?(?:(?:från|fr\\.?\\s*o\\.?\\s*m\\.?|from|till|t\\.?\\s*o\\.?\\s*m\\.?|tom|anlände|anslöt|kom|lämnade(?:\\s+mötet)?|gick)\\s+(?:(?:och\\s+med\\s+)?(?:kl|ca|klockan|\\d{1,2}[.:]\\d{2}|§|punkt\\s)|lunch)|kl\\.?\\s*\\d|§\\s*\\d|§§|(?:vid\\s+)?punkt(?:erna)?\\s+\\d|(?:i\\s+)?del(?:ar)?\\s+av\\s|delvis(?=$|\\s)|via\\s+(?:teams|länk|zoom|skype|telefon)|på\\s+(?:distans|länk)(?=$|\\s)|digitalt(?=$|\\s)|(?:ej|inte)\\s+§|ersättare\\s+för|ersätter\\s|tjänstgörande\\s+ersättare\\s+för)`,
  'iu',
);
