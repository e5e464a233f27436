import type { AttendanceView, StayView } from '../../../src/contract/views.ts';
import type { Reply } from '../../../src/domain/meeting/vocabulary.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import type { Language } from '../language.tsx';

/** A reply as said to the one who gave it: "du deltar från kl. 10.40". */
export function replyToYou(reply: Reply, language: Language): string {
  return replyWords(reply, language, {
    attending: attendanceTexts.youAttend,
    partial: attendanceTexts.youPartial,
    from: attendanceTexts.youFrom,
    to: attendanceTexts.youTo,
    span: attendanceTexts.youSpan,
    remote: attendanceTexts.youRemote,
    declined: attendanceTexts.youDeclined,
    substituted: attendanceTexts.youDeclinedSubstitute,
  });
}

/** A reply as it stands in the roll: "Deltar från kl. 10.40". */
export function replyInRoll(reply: Reply, language: Language): string {
  return replyWords(reply, language, {
    attending: attendanceTexts.isAttending,
    partial: attendanceTexts.isPartial,
    from: attendanceTexts.isFrom,
    to: attendanceTexts.isTo,
    span: attendanceTexts.isSpan,
    remote: attendanceTexts.isRemote,
    declined: attendanceTexts.isDeclined,
    substituted: attendanceTexts.isDeclinedSubstitute,
  });
}

/** Confirmed attendance in words: "Närvarande, delar av mötet", "Närvarande, till 10.00, från cirka kl. 10.40". */
export function attendanceWords(attendance: AttendanceView, language: Language): string {
  const when = stayInWords(attendance, language);
  const presence = language.t(PRESENCE_TEXTS[attendance.presence]);
  return when === '' ? presence : `${presence}, ${when}`;
}

/** For which parts of the meeting somebody was there: "till 10.00, från cirka kl. 10.40"; nothing for all of it. */
export function stayInWords(attendance: AttendanceView, language: Language): string {
  const { parts, earlier = [] } = attendance;
  return [
    ...(parts ? [language.t(attendanceTexts.inParts)] : []),
    ...[...earlier, attendance].map((stay) => stayWords(stay, language)).filter((words) => words !== ''),
  ].join(', ');
}

function stayWords({ from, fromApproximate, to, toApproximate }: StayView, { t, atTime }: Language): string {
  const since = fromApproximate ? attendanceTexts.fromAbout : attendanceTexts.fromTime;
  const until = toApproximate ? attendanceTexts.toAbout : attendanceTexts.toTime;
  return [
    ...(from ? [t(since, { time: atTime(from) })] : []),
    ...(to ? [t(until, { time: atTime(to) })] : []),
  ].join(' ');
}

export const PRESENCE_TEXTS = {
  present: attendanceTexts.present,
  remote: attendanceTexts.presentRemote,
  'expected-later': attendanceTexts.expectedLater,
  afterwards: attendanceTexts.afterwards,
  excused: attendanceTexts.excused,
  absent: attendanceTexts.absent,
  unknown: attendanceTexts.unknown,
} as const;

type Words = Readonly<
  Record<
    'attending' | 'partial' | 'from' | 'to' | 'span' | 'remote' | 'declined' | 'substituted',
    { readonly sv: string; readonly en: string }
  >
>;

function replyWords(reply: Reply, { t, atTime, timeSpan }: Language, words: Words): string {
  switch (reply.kind) {
    case 'attending':
      return t(words.attending);
    case 'remote':
      return t(words.remote);
    case 'declined':
      return reply.substitute ? t(words.substituted, { name: reply.substitute.name }) : t(words.declined);
    case 'partial':
      if (reply.from && reply.to) return t(words.span, { span: timeSpan(reply.from, reply.to) });
      if (reply.from) return t(words.from, { from: atTime(reply.from) });
      if (reply.to) return t(words.to, { to: atTime(reply.to) });
      return t(words.partial);
    default:
      return reply satisfies never;
  }
}
