import { daysAfter } from '../domain/basics/days.ts';
import { richTextFromPlain } from '../domain/basics/rich-text.ts';
import type { InquiryCommand } from '../domain/inquiry/commands.ts';
import type { ExampleAct, ExampleDates, ExampleStep } from './example-step.ts';
import { at, EARLIER, OPEN_INQUIRY, SECRETARY } from './example-step.ts';

const PER_CAPSULAM = 'exempel-per-capsulam';

/** Between the meetings: one question decided per capsulam and waiting to be entered, another still out. */
export function inquiries(dates: ExampleDates): readonly ExampleStep[] {
  return [...decidedBetween(dates), ...stillOut(dates)];
}

function decidedBetween({ earlier }: ExampleDates): readonly ExampleStep[] {
  const day = (offset: number) => daysAfter(earlier, offset);
  return [
    ...at(
      day(12),
      '09:00',
      SECRETARY,
      wish({
        type: 'OpenInquiry',
        data: {
          inquiryId: PER_CAPSULAM,
          purpose: 'per-capsulam',
          question: 'Ska gruppen ställa sig bakom det gemensamma svaret om vägavgifter för lastbilar?',
          background: richTextFromPlain(
            'Svaret ska lämnas innan gruppen möts nästa gång. Förslaget bygger på underlag från fyra av kommunerna och har lästs av presidiet.',
          ),
          alternatives: [],
          deadline: { date: day(18), time: '16:00' },
        },
      }),
    ),
    ...at(day(12), '09:40', 'disa', answer(PER_CAPSULAM, 'disa', 'bifaller')),
    ...at(day(12), '11:15', 'linnea', answer(PER_CAPSULAM, 'linnea', 'bifaller')),
    ...at(day(13), '08:05', 'borje', answer(PER_CAPSULAM, 'borje', 'bifaller')),
    ...at(
      day(13),
      '08:30',
      'tyra',
      answer(PER_CAPSULAM, 'freja', 'bifaller'),
      answer(PER_CAPSULAM, 'hedda', 'bifaller'),
    ),
    ...at(
      day(13),
      '14:20',
      'klas-ake',
      answer(PER_CAPSULAM, 'klas-ake', 'avstar', 'Ängelholm lämnar ett eget svar.'),
    ),
    ...at(day(14), '09:10', 'alva', answer(PER_CAPSULAM, 'alva', 'bifaller')),
    ...at(day(17), '10:00', 'juni', answer(PER_CAPSULAM, 'juni', 'bifaller')),
    ...at(day(17), '15:45', 'gustav', answer(PER_CAPSULAM, 'gustav', 'bifaller')),
    // By phone.
    ...at(day(18), '11:30', SECRETARY, answer(PER_CAPSULAM, 'ebbe', 'bifaller')),
    ...at(
      day(19),
      '08:45',
      SECRETARY,
      wish({
        type: 'CloseInquiry',
        data: { inquiryId: PER_CAPSULAM, outcome: 'att ställa sig bakom det gemensamma svaret.' },
      }),
    ),
  ];
}

function stillOut({ earlier, answersBy }: ExampleDates): readonly ExampleStep[] {
  const day = (offset: number) => daysAfter(earlier, offset);
  return [
    ...at(
      day(20),
      '13:00',
      SECRETARY,
      wish({
        type: 'OpenInquiry',
        data: {
          inquiryId: OPEN_INQUIRY,
          purpose: 'interest',
          question: 'Vill kommunen vara med i ett gemensamt prov med delade tjänstecyklar?',
          background: richTextFromPlain(
            'Nätverket Resor planerar för tio cyklar i varje kommun som är med. Provet pågår i ett år och kostar omkring 40 tkr per kommun.',
          ),
          alternatives: [
            { alternativeId: 'fran-start', label: 'Ja, från starten' },
            { alternativeId: 'senare', label: 'Ja, men senare' },
            { alternativeId: 'nej', label: 'Nej' },
          ],
          deadline: { date: answersBy },
          answersTo: 'nätverket Resor',
          source: { meetingId: EARLIER, itemId: 'exempel-idetorg' },
        },
      }),
    ),
    ...at(day(20), '15:30', 'alva', answer(OPEN_INQUIRY, 'alva', 'fran-start')),
    ...at(day(21), '08:20', 'ebbe', answer(OPEN_INQUIRY, 'ebbe', 'fran-start')),
    ...at(
      day(21),
      '10:10',
      'tyra',
      answer(OPEN_INQUIRY, 'freja', 'senare', 'Klippan byter fordon först nästa år.'),
    ),
    ...at(
      day(24),
      '09:35',
      'linnea',
      answer(OPEN_INQUIRY, 'linnea', 'nej', 'Vi prövar redan egna cyklar och delar gärna med oss.'),
    ),
    ...at(day(24), '14:05', 'juni', answer(OPEN_INQUIRY, 'juni', 'fran-start')),
  ];
}

function answer(inquiryId: string, personId: string, alternativeId: string, statement?: string): ExampleAct {
  return wish({
    type: 'GiveAnswer',
    data: { inquiryId, personId, alternativeId, ...(statement === undefined ? {} : { statement }) },
  });
}

function wish(command: InquiryCommand): ExampleAct {
  return { kind: 'inquiry', command };
}
