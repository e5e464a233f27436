import type { PresenceCounted } from '../domain/register/attendance.ts';
import type { Text } from './catalogue.ts';
import { defineTexts } from './catalogue.ts';

/** What agreed protocols tell, counted: decisions and attendance. */
export const statisticsTexts = defineTexts({
  title: { sv: 'Statistik', en: 'Statistics' },
  intro: {
    sv: 'Räknat ur fastställda protokoll.',
    en: 'Counted from agreed protocols.',
  },
  toRegister: { sv: 'Till beslutsregistret', en: 'To the register of decisions' },
  from: { sv: 'Från och med år', en: 'From the year' },
  to: { sv: 'Till och med år', en: 'To the year' },
  empty: {
    sv: 'Här räknas beslut och närvaro när gruppen har fastställt sitt första protokoll.',
    en: 'Decisions and attendance are counted here once the group has agreed its first protocol.',
  },

  decisions: { sv: 'Beslut per år och slag', en: 'Decisions by year and kind' },
  decisionsNote: {
    sv: 'Ett beslut som gör två saker räknas under båda slagen, men en gång i raden för alla beslut.',
    en: 'A decision that does two things is counted under both kinds, but once in the row of all decisions.',
  },
  kind: { sv: 'Slag', en: 'Kind' },
  allDecisions: { sv: 'Alla beslut', en: 'All decisions' },
  total: { sv: 'Summa', en: 'Total' },

  attendance: { sv: 'Närvaro per kommun', en: 'Attendance by municipality' },
  attendanceNote: {
    sv: 'Möten där kommunen hade någon med, även en ersättare. ”Okänt” är när protokollet inte säger det.',
    en: 'Meetings where the municipality had somebody there, a substitute too. “Unknown” is where the protocol does not say.',
  },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  noAttendance: {
    sv: 'Inget fastställt protokoll från de här åren säger vilka som var med.',
    en: 'No agreed protocol of these years says who was there.',
  },
});

const presences: Readonly<Record<PresenceCounted, Text>> = defineTexts({
  present: { sv: 'Hela mötet', en: 'All of the meeting' },
  partial: { sv: 'Del av mötet', en: 'Part of the meeting' },
  absent: { sv: 'Inte med', en: 'Not there' },
  unknown: { sv: 'Okänt', en: 'Unknown' },
});

/** How somebody was at a meeting, where it is counted. */
export function presenceCountedText(presence: PresenceCounted): Text {
  return presences[presence];
}
