import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StatisticsView } from '../../../src/contract/statistics-view.ts';
import type { PresenceCounts } from '../../../src/domain/register/attendance.ts';
import {
  countedTogether,
  meetingsCounted,
  PRESENCES_COUNTED,
} from '../../../src/domain/register/attendance.ts';
import { presenceCountedText, statisticsTexts as texts } from '../../../src/texts/tab-statistics.ts';
import { useLanguage } from '../../shared/language.tsx';
import { WideTable } from '../../shared/ui/wide-table.tsx';
import { usePresenceStyles } from './presence-styles.ts';

/** How often each municipality had somebody at the table during these years: a bar, and its numbers. */
export function AttendanceTable(props: {
  readonly attendance: StatisticsView['attendance'];
  readonly years: readonly string[];
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const kinds = usePresenceStyles();
  const rows = props.attendance
    .map(({ municipality, years }) => ({
      municipality,
      counts: countedTogether(
        years.filter(({ year }) => props.years.includes(year)).map(({ counts }) => counts),
      ),
    }))
    .filter(({ counts }) => meetingsCounted(counts) > 0);
  const most = Math.max(1, ...rows.map(({ counts }) => meetingsCounted(counts)));
  const note = t(rows.length === 0 ? texts.noAttendance : texts.attendanceNote);
  return (
    <WideTable title={t(texts.attendance)} note={note}>
      <thead>
        <tr>
          <th scope="col">{t(texts.municipality)}</th>
          {PRESENCES_COUNTED.map((presence) => (
            <th key={presence} scope="col">
              <span aria-hidden className={mergeClasses(styles.sample, kinds[presence])} />{' '}
              {t(presenceCountedText(presence))}
            </th>
          ))}
          <th scope="col">{t(texts.meetings)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ municipality, counts }) => (
          <tr key={municipality}>
            <th scope="row">
              <span lang="sv">{municipality}</span>
              <Bar counts={counts} most={most} />
            </th>
            {PRESENCES_COUNTED.map((presence) => (
              <td key={presence}>{counts[presence] === 0 ? '–' : counts[presence]}</td>
            ))}
            <td>{meetingsCounted(counts)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** The numbers beside it drawn; as long as the municipality has meetings. */
function Bar({ counts, most }: { readonly counts: PresenceCounts; readonly most: number }): ReactNode {
  const styles = useStyles();
  const kinds = usePresenceStyles();
  return (
    <span aria-hidden className={styles.bar}>
      {PRESENCES_COUNTED.filter((presence) => counts[presence] > 0).map((presence) => (
        <span
          key={presence}
          className={kinds[presence]}
          style={{ width: `${((counts[presence] / most) * 100).toFixed(2)}%` }}
        />
      ))}
    </span>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '0.5rem',
    marginTop: tokens.spacingVerticalXXS,
  },
  sample: { display: 'inline-block', width: '0.75rem', height: '0.75rem', verticalAlign: 'baseline' },
});
