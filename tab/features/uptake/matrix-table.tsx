import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type {
  MeetingUptakeView,
  UptakeCellView,
  UptakeDecisionView,
} from '../../../src/contract/uptake-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { cellStatusWords, summaryWords } from '../../../src/texts/uptake-words.ts';
import { useLanguage } from '../../shared/language.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { WideTable } from '../../shared/ui/wide-table.tsx';
import { StatusMark } from '../../shared/uptake/status-mark.tsx';

/** Which cell somebody reads more of. */
export interface ChosenCell {
  readonly meetingId: string;
  readonly clauseId: string;
  readonly municipality: string;
}

/** The decisions of a meeting in rows, the municipalities in columns, one's own first. */
export function MatrixTable(props: {
  readonly meeting: MeetingUptakeView;
  readonly decisions: readonly UptakeDecisionView[];
  readonly municipalities: readonly string[];
  readonly own: readonly string[];
  readonly onChoose: (cell: ChosenCell) => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { meeting, decisions, municipalities, own, onChoose } = props;
  const styles = useStyles();
  return (
    <WideTable
      className={styles.table}
      title={t(texts.ofMeeting, { meeting: meeting.title, date: plainDate(locale, meeting.date) })}
      note={meeting.decisions.length === 0 ? t(texts.noneFollowed) : summaryWords(locale, meeting.summary)}
    >
      <thead>
        <tr>
          <th scope="col">{t(texts.decision)}</th>
          {municipalities.map((name) => (
            <th key={name} scope="col" lang="sv" className={mergeClasses(own.includes(name) && styles.own)}>
              <span className={styles.name}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <tr key={decision.clauseId}>
            <th scope="row" lang="sv">
              {t(texts.numbered, { number: decision.number, text: decision.text })}
            </th>
            {municipalities.map((name) => {
              const cell = decision.cells.find(({ municipality }) => municipality === name);
              return (
                <td key={name} className={mergeClasses(own.includes(name) && styles.own)}>
                  {cell ? (
                    <Cell
                      cell={cell}
                      number={decision.number}
                      readable={cell.asked || cell.answer !== undefined}
                      onChoose={() =>
                        onChoose({
                          meetingId: meeting.meetingId,
                          clauseId: decision.clauseId,
                          municipality: name,
                        })
                      }
                    />
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function Cell(props: {
  readonly cell: UptakeCellView;
  readonly number: number;
  readonly readable: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { cell, number } = props;
  const { municipality } = cell;
  const status = cellStatusWords(locale, cell);
  if (!props.readable)
    return (
      <span className={styles.notAsked}>
        <span aria-hidden>{t(texts.notAskedShort)}</span>
        <VisuallyHidden>{status}</VisuallyHidden>
      </span>
    );
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.cell}
      aria-label={t(texts.cellLabel, { municipality, number, status })}
      onClick={props.onChoose}
    >
      <StatusMark cell={cell} stacked />
    </Button>
  );
}

const useStyles = makeStyles({
  table: {
    tableLayout: 'fixed',
    minWidth: '57rem',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} 0`,
      textAlign: 'center',
      verticalAlign: 'top',
      whiteSpace: 'normal',
    },
    '& thead th': {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      verticalAlign: 'bottom',
      paddingBlock: tokens.spacingVerticalS,
    },
    '& tr > :first-child': {
      width: '13rem',
      maxWidth: 'none',
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
      zIndex: 1,
    },
  },
  // Eleven names fit beside each other only when they stand.
  name: {
    display: 'inline-block',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    textAlign: 'start',
    whiteSpace: 'nowrap',
  },
  own: { backgroundColor: tokens.colorNeutralBackground2 },
  cell: {
    minWidth: 0,
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
  },
  notAsked: {
    display: 'block',
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
});
