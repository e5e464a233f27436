import type { MeetingUptakeView } from '../../contract/uptake-view.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { registerTexts as r } from '../../texts/tab-register.ts';
import { uptakeTexts as t } from '../../texts/uptake.ts';
import { cellStatusWords } from '../../texts/uptake-words.ts';
import { csvTable } from './csv-table.ts';

/** The matrix as a table to open in a spreadsheet: a row for each decision and municipality. */
export function uptakeCsv(locale: Locale, meetings: readonly MeetingUptakeView[]): string {
  const rows = meetings.flatMap((meeting) =>
    meeting.decisions.flatMap((decision) =>
      decision.cells
        .filter(({ asked, answer }) => asked || answer)
        .map((cell) => {
          const { municipality, answer } = cell;
          return [
            meeting.date,
            meeting.title,
            meeting.protocol ?? '',
            decision.item,
            decision.text,
            municipality,
            cellStatusWords(locale, cell),
            answer?.owner ?? '',
            answer?.caseNumber ?? '',
            answer?.note ?? '',
            answer?.acknowledged.date ?? '',
            answer?.by ?? '',
            answer?.date ?? '',
          ];
        }),
    ),
  );
  const ofDecision = [r.date, r.meeting, r.protocol, r.item, r.decision];
  const ofMunicipality = [t.municipality, t.status, t.owner, t.caseNumber, t.note];
  const ofAnswer = [t.acknowledgedOn, t.answeredBy, t.answeredOn];
  return csvTable(
    [...ofDecision, ...ofMunicipality, ...ofAnswer].map((field) => speak(locale, field)),
    rows,
  );
}
