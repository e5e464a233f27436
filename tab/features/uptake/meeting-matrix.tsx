import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MeetingUptakeView } from '../../../src/contract/uptake-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { useLanguage } from '../../shared/language.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';
import { MatrixList } from './matrix-list.tsx';
import type { ChosenCell } from './matrix-table.tsx';
import { MatrixTable } from './matrix-table.tsx';
import type { UptakeChoice } from './uptake-filters.tsx';
import { chosenDecisions } from './uptake-filters.tsx';
import type { SendUptake } from './send-uptake.ts';

const { Part: CellDialog, useReady: useCellDialog } = onDemand(
  async () => (await import('./cell-dialog.tsx')).CellDialog,
);
const { Part: ChooseDialog } = onDemand(async () => (await import('./choose-dialog.tsx')).ChooseDialog);

/** The matrices of the meetings that are chosen: a table where there is room, else a list, with what is opened of them. */
export function MeetingMatrix(props: {
  readonly meetings: readonly MeetingUptakeView[];
  readonly municipalities: readonly string[];
  readonly own: readonly string[];
  readonly choice: UptakeChoice;
  readonly send: SendUptake;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { choice, meetings, own, send } = props;
  const styles = useStyles();
  useCellDialog();
  const [cell, setCell] = useState<ChosenCell>();
  const [choosing, setChoosing] = useState<string>();
  const municipalities = props.municipalities.filter(
    (name) => choice.municipality === '' || name === choice.municipality,
  );
  const narrowed = choice.municipality !== '' || choice.openOnly;
  const shown = meetings
    .filter(({ meetingId }) => choice.meetingId === '' || choice.meetingId === meetingId)
    .map((meeting) => ({ meeting, decisions: chosenDecisions(meeting, choice) }))
    .filter(({ decisions }) => decisions.length > 0 || !narrowed);
  const chosen = meetings.find(({ meetingId }) => meetingId === choosing);
  return (
    <>
      {shown.length === 0 ? <p className={styles.none}>{t(texts.nothingOpen)}</p> : null}
      {shown.map(({ meeting, decisions }) => {
        const parts = {
          meeting,
          decisions,
          municipalities,
          onChoose: setCell,
        };
        return (
          <div key={meeting.meetingId}>
            <div className={styles.wide}>
              <MatrixTable {...parts} own={own} />
            </div>
            <div className={styles.narrow}>
              <MatrixList {...parts} />
            </div>
            {meeting.can.includes('ChooseDecisions') ? (
              <Button
                data-screen
                size="small"
                className={styles.choose}
                aria-label={t(texts.chooseOf, {
                  meeting: `${meeting.title} ${plainDate(locale, meeting.date)}`,
                })}
                onClick={() => setChoosing(meeting.meetingId)}
              >
                {t(texts.choose)}
              </Button>
            ) : null}
          </div>
        );
      })}
      <OnceAsked open={cell !== undefined}>
        {cell ? <OpenCell {...{ cell, meetings, send }} onClose={() => setCell(undefined)} /> : null}
      </OnceAsked>
      <OnceAsked open={chosen !== undefined}>
        {chosen ? (
          <ChooseDialog
            meeting={chosen}
            municipalities={props.municipalities}
            send={send}
            onClose={() => setChoosing(undefined)}
          />
        ) : null}
      </OnceAsked>
    </>
  );
}

function OpenCell(props: {
  readonly cell: ChosenCell;
  readonly meetings: readonly MeetingUptakeView[];
  readonly send: SendUptake;
  readonly onClose: () => void;
}): ReactNode {
  const { clauseId, meetingId, municipality } = props.cell;
  const meeting = props.meetings.find((each) => each.meetingId === meetingId);
  const decision = meeting?.decisions.find((each) => each.clauseId === clauseId);
  const cell = decision?.cells.find((each) => each.municipality === municipality);
  if (!meeting || !decision || !cell) return null;
  return (
    <CellDialog
      {...{ meetingId, decision, cell }}
      mayAnswer={meeting.can.includes('AnswerDecisions') && meeting.answersFor.includes(municipality)}
      send={props.send}
      onClose={props.onClose}
    />
  );
}

const useStyles = makeStyles({
  none: { marginTop: tokens.spacingVerticalXL },
  wide: { '@media (max-width: 640px)': { display: 'none' } },
  narrow: { '@media (min-width: 641px)': { display: 'none' } },
  choose: { marginTop: tokens.spacingVerticalS },
});
