import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeetingUptakeView, UptakeDecisionView } from '../../../src/contract/uptake-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { cellStatusWords, summaryWords } from '../../../src/texts/uptake-words.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { StatusMark } from '../../shared/uptake/status-mark.tsx';
import type { ChosenCell } from './matrix-table.tsx';

/** The same as the table where there is no room for columns: decision by decision, a line for each municipality. */
export function MatrixList(props: {
  readonly meeting: MeetingUptakeView;
  readonly decisions: readonly UptakeDecisionView[];
  readonly municipalities: readonly string[];
  readonly onChoose: (cell: ChosenCell) => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { meeting, decisions, municipalities, onChoose } = props;
  const { meetingId } = meeting;
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby={`list-${meetingId}`}>
      <SectionTitle id={`list-${meetingId}`}>
        {t(texts.ofMeeting, { meeting: meeting.title, date: plainDate(locale, meeting.date) })}
      </SectionTitle>
      <p className={styles.note}>
        {meeting.decisions.length === 0 ? t(texts.noneFollowed) : summaryWords(locale, meeting.summary)}
      </p>
      {decisions.map(({ clauseId, number, text, cells }) => (
        <article key={clauseId} className={styles.decision}>
          <h3 lang="sv" className={styles.words}>
            {t(texts.numbered, { number, text })}
          </h3>
          <ul className={styles.list}>
            {municipalities.flatMap((municipality) => {
              const cell = cells.find((each) => each.municipality === municipality);
              if (!cell || (!cell.asked && !cell.answer)) return [];
              const status = cellStatusWords(locale, cell);
              return [
                <li key={municipality}>
                  <Button
                    appearance="subtle"
                    className={styles.line}
                    aria-label={t(texts.lineLabel, { municipality, number, status })}
                    onClick={() => onChoose({ meetingId, clauseId, municipality })}
                  >
                    <span lang="sv">{municipality}</span> <StatusMark cell={cell} />
                  </Button>
                </li>,
              ];
            })}
          </ul>
        </article>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalXXXL,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  decision: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
});
