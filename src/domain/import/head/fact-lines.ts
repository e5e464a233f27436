import { labelOf } from '../labels.ts';
import type { Labelled } from '../labels.ts';
import { hasFirstName } from '../people/first-names.ts';
import { looksLikePeople } from '../people/people-list.ts';
import type { Passage } from '../text/passage.ts';
import { printedDate } from './dates.ts';
import { timesIn } from './times.ts';

/** `Fredag 15 mars 2019 kl. 09.00–12.00, Stadshuset`: a line that says when, without a label. */
export function isDateLine(text: string): boolean {
  const date = text.length <= 140 ? printedDate(text) : undefined;
  if (!date || /[.!?]$/u.test(text)) return false;
  const rest = text.replace(date.words, '').trim();
  return (
    rest.length < 60 && (rest === '' || timesIn(rest) !== undefined || /^[,\s]*\p{Lu}[\p{L} ,]*$/u.test(rest))
  );
}

/** `Kl. 15.00–15.40, telefonmöte`: a line that begins with when a meeting began and ended. */
export function isTimeLine(text: string): boolean {
  const times = text.length <= 100 && !/[.!?]$/u.test(text) ? timesIn(text) : undefined;
  if (times?.end === undefined || !text.startsWith(times.words.trim())) return false;
  return /^(?:$|\s*[,;(–-])/u.test(text.slice(times.words.trim().length));
}

/** `Kommunstyrelsen`, `Kommunchefsgruppen i Dalkretsen`: whose protocol it is. */
export function isBodyName(text: string): boolean {
  return (
    text.length <= 80 &&
    !/[.:?!]$/u.test(text) &&
    /^(?:\p{Lu}\p{L}{2,40}(?:kommun|region)|\p{Lu}\p{L}*\s+(?:kommun|stad)|(?:\p{Lu}\p{L}*\s+)?\p{Lu}?\p{L}*(?:gruppen|styrelsen|nämnden|utskottet|presidiet|direktionen|nätverket|rådet|beredningen|förbundet))(?:,?\s+(?:i|för|inom|vid)\s+.{2,50}|,?\s+\p{Lu}.{1,50})?$/u.test(
      text,
    )
  );
}

/** Below a line that says when, one that names a place: `Rådhuset, Skogsborg`; apart, where only people follow. */
export function isPlaceLine(passage: Passage | undefined, next?: Passage): boolean {
  if (!passage || passage.kind !== 'text') return false;
  if (passage.apart && labelOf(next?.text ?? '')?.label !== 'present') return false;
  const { text, markdown } = passage;
  return (
    text.length <= 80 &&
    /^\p{Lu}/u.test(text) &&
    !/[.:!?]$/u.test(text) &&
    !text.includes('@') &&
    (labelOf(text) === undefined || ONLINE.test(text)) &&
    printedDate(text) === undefined &&
    timesIn(text) === undefined &&
    !isBodyName(text) &&
    !(hasFirstName(text) && looksLikePeople(markdown))
  );
}

const ONLINE = /^(?:digitalt|på\s+distans|via\s+(?:teams|länk|zoom))/iu;

/** `Datum: 22/9 2021 Tid: 13.00-14.30 Plats: Teams`: each label with its own words. */
export function factParts(
  label: Labelled,
  said: string,
): readonly { label: Labelled['label']; text: string }[] {
  const [own = '', ...others] = said.split(INNER);
  return [
    { label: label.label, text: own.trim() },
    ...others.map((words) => {
      const inner = labelOf(words);
      return { label: inner?.label ?? label.label, text: (inner?.rest ?? words).trim() };
    }),
  ].filter(({ text }) => text !== '');
}

const INNER = /(?<=\S)[\s,;|]+(?=(?:mötes|sammanträdes)?(?:tid|plats|lokal|datum)\s*:)/iu;
