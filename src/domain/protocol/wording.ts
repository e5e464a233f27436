import type { ClockTime, IsoDate } from '../basics/time.ts';
import { dotted } from '../basics/time.ts';
import type { MeetingDetails } from '../meeting/vocabulary.ts';
import type { Attendance, Stay } from '../meeting/state.ts';

/** The house styles of a printed protocol (S30). */
export type ProtocolStyle = '2018' | '2022';
/** The groups that people are printed in. */
export type AttendanceGroupKind = 'present' | 'excused' | 'absent' | 'unknown';

/** Under a chair's name. */
export const CHAIR = 'ordförande';
/** The office that makes somebody of the secretariat sign. */
export const HEAD_OF_SECRETARIAT = 'sekretariatschef';
/** Above the guests. */
export const GUESTS = 'Inbjudna gäster';
/** Above an item's presenters. */
export const PRESENTERS = 'Föredragande';
/** Above an item's papers, and after one that was promised and has not come (D14). */
export const PAPERS = 'Handlingar';
export const PAPER_PROMISED = 'bifogas senare';
/** Above the conditions of a clause. */
export const CONDITIONS = 'Förbehåll:';
/** On every protocol that is not agreed (D5). */
export const PRELIMINARY = 'Preliminärt: protokollet är inte fastställt.';
/** On the draft of a correction. */
export function correcting(reason: string): string {
  return `Preliminärt: rättelse av det fastställda protokollet. Skäl: ${reason}`;
}

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Above the people of a group. */
export function attendanceLabel(kind: AttendanceGroupKind, style: ProtocolStyle): string {
  switch (kind) {
    case 'present':
      return style === '2022' ? 'Närvarande tjänstemän' : 'Närvarande';
    case 'excused':
      return 'Anmält förhinder';
    case 'absent':
      return 'Frånvarande';
    case 'unknown':
      return 'Okänd närvaro';
    default:
      return kind satisfies never;
  }
}

/** Above the clauses. */
export function decisionLabel(style: ProtocolStyle): string {
  return style === '2018' ? 'Beslut:' : 'Beslut';
}

/** The word before a clause: in the style of 2018 the last of several begins "samt att". */
export function clauseWord(index: number, count: number, style: ProtocolStyle): 'att' | 'samt att' {
  return style === '2018' && count > 1 && index === count - 1 ? 'samt att' : 'att';
}

/** When and where: `180420 kl. 08.30–12.05, Rådhuset, Bjuv` or a sentence (S2). Times may be empty. */
function timeAndPlace(
  style: ProtocolStyle,
  date: IsoDate,
  times: string,
  place: string,
): { readonly label: string; readonly text: string } {
  const where = place === '' ? '' : `, ${place}`;
  if (style === '2018') return { label: 'Tid/Plats', text: `${shortDate(date)} ${times}${where}`.trim() };
  return { label: 'Plats och tid', text: `Mötet genomfördes den ${longDay(date)} ${times}${where}.` };
}

/** As `timeAndPlace`, of a meeting that may go on for several days (S24): with the hours of the first and the last. */
export function heldWhen(
  style: ProtocolStyle,
  { date, endDate, start, end, place }: Pick<MeetingDetails, 'date' | 'endDate' | 'start' | 'end' | 'place'>,
): { readonly label: string; readonly text: string } {
  if (endDate === undefined) return timeAndPlace(style, date, timeSpan(start, end), place);
  const at = (time: ClockTime) => `kl. ${dotted(time)}`;
  const times = `${at(start)} – ${style === '2018' ? shortDate(endDate) : `den ${longDay(endDate)}`} ${at(end)}`;
  return timeAndPlace(style, date, times, place);
}

/** `kl. 08.30–12.05`. */
function timeSpan(start: ClockTime, end: ClockTime): string {
  return `kl. ${dotted(start)}–${dotted(end)}`;
}

/** `20 april 2018`. */
export function longDay(date: IsoDate): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return `${Number(date.slice(8, 10))} ${month} ${date.slice(0, 4)}`;
}

/** `180420`. */
function shortDate(date: IsoDate): string {
  return `${date.slice(2, 4)}${date.slice(5, 7)}${date.slice(8, 10)}`;
}

/** The parts of the meeting somebody was at: `från kl 10.40`, `till kl ca 11.00 och från kl 11.30`; empty for all of it. */
export function partsAttended(attendance: Omit<Attendance, 'presence'>): string {
  const { earlier = [], parts } = attendance;
  const stays = [...earlier, attendance].map(stayText).filter((text) => text !== '');
  const times = enumeration(stays);
  return parts ? [SOME_PARTS, ...(times ? [times] : [])].join(', ') : times;
}

/** Somebody who was there for parts of the meeting, nobody knows which (S4). */
const SOME_PARTS = 'delar av mötet';

function stayText({ from, fromApproximate, to, toApproximate }: Stay): string {
  const at = (time: ClockTime, about: boolean | undefined) => `kl ${about ? 'ca ' : ''}${dotted(time)}`;
  return [
    ...(from === undefined ? [] : [`från ${at(from, fromApproximate)}`]),
    ...(to === undefined ? [] : [`till ${at(to, toApproximate)}`]),
  ].join(' ');
}

/** Who took part through Teams. */
export const REMOTE = 'via Teams';

/** Somebody who has said that they come later. */
export function expectedFrom(from: ClockTime | undefined): string {
  return from === undefined ? 'väntas senare' : `väntas från kl ${dotted(from)}`;
}

/** Those who came when the meeting was over (S7). */
export function joinedAfterwards(names: readonly string[]): string {
  return `Efter mötet anslöt ${enumeration(names)}.`;
}

/** Whom a substitute stands in for. */
export function substituteFor(name: string): string {
  return `ersättare för ${name}`;
}

/** A reply that somebody else registered (D4). */
export function repliedBy(name: string): string {
  return `svar av ${name}`;
}

/** `Avstämt med A och B` or `Justerat av A` (D8), and who registered it when that was somebody else (D4). */
export function checkedSentence(
  how: 'checked' | 'approved',
  names: readonly string[],
  registeredBy: string | undefined,
  extent?: string,
): string {
  const what = how === 'checked' ? 'Avstämt med' : 'Justerat av';
  const notes = [
    ...(registeredBy === undefined ? [] : [`registrerat av ${registeredBy}`]),
    ...(extent === undefined ? [] : [extent]),
  ];
  const by = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${what} ${enumeration(names)}${by}.`;
}

/** On an agreed protocol. */
export function agreedMark(date: IsoDate, revision: number): string {
  const version = revision > 1 ? ` Rättad version ${revision}.` : '';
  return `Protokollet fastställdes den ${longDay(date)}.${version}`;
}

/** Above what a later revision corrected. */
export const CORRECTIONS = 'Rättelser';
/** Before the two wordings of a correction. */
export const EARLIER_WORDING = 'Tidigare lydelse';
export const NEW_WORDING = 'Ny lydelse';
/** Where only what is bold or how lists are made changed. */
export const FORM_CHANGED = 'Textens form har ändrats.';

/** `Rättad version 2, fastställd den 3 maj 2018. Skäl: Fel belopp.` */
export function correctedMark(revision: number, date: IsoDate, reason: string): string {
  return `Rättad version ${revision}, fastställd den ${longDay(date)}. Skäl: ${reason}`;
}

/** What was sent along with a decision, and to whom. */
export function guidanceSentence(text: string, to: string | undefined): string {
  return `Medskick${to === undefined ? '' : ` till ${to}`}: ${text}`;
}

/** `A, B och C`. */
export function enumeration(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
}
