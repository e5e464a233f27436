import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MeetingUptakeView, UptakeDecisionView } from '../../../src/contract/uptake-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { useLanguage } from '../../shared/language.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { StatusMark } from '../../shared/uptake/status-mark.tsx';
import { AnswerWords } from './answer-words.tsx';
import type { OwnFormProps } from './own-form.tsx';
import type { SendUptake } from './send-uptake.ts';

const { Part: OwnForm, useReady } = onDemand(async () => (await import('./own-form.tsx')).OwnForm);

/** What one's own municipality is asked about and has not settled, answered in place. */
export function OwnAnswers(props: {
  readonly municipality: string;
  readonly meetings: readonly MeetingUptakeView[];
  readonly send: SendUptake;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { municipality, meetings, send } = props;
  const styles = useStyles();
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const [acknowledged, setAcknowledged] = useState(false);
  useReady();
  const open = meetings
    .map((meeting) => ({
      meeting,
      rows: meeting.decisions.flatMap((decision) => {
        const cell = decision.cells.find((each) => each.municipality === municipality);
        // What was settled just now stays, so that whoever did it sees that it is done.
        const here = cell && (cell.open || answered.includes(keyOf(meeting, decision)));
        return here ? [{ decision, cell }] : [];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  const unanswered = open.filter(({ rows }) => rows.some(({ cell }) => !cell.answer));
  async function acknowledgeAll(): Promise<void> {
    for (const { meeting } of unanswered) {
      const data = { meetingId: meeting.meetingId, municipality };
      const said = t(texts.acknowledgedAll, { municipality });
      if (!(await send({ type: 'AcknowledgeDecisions', data }, said))) return;
    }
    setAcknowledged(true);
  }
  return (
    <SectionCard title={t(texts.ownTitle, { municipality })}>
      {open.length === 0 ? <p className={styles.note}>{t(texts.ownNothing)}</p> : null}
      {unanswered.length > 0 || acknowledged ? (
        <div>
          <Button
            appearance={unanswered.length > 0 ? 'primary' : 'secondary'}
            disabledFocusable={unanswered.length === 0}
            onClick={() => void acknowledgeAll()}
          >
            {t(unanswered.length > 0 ? texts.acknowledgeAll : texts.allAcknowledged)}
          </Button>
        </div>
      ) : null}
      {open.map(({ meeting, rows }) => (
        <div key={meeting.meetingId}>
          <h3 className={styles.meeting}>
            {t(texts.ofMeeting, { meeting: meeting.title, date: plainDate(locale, meeting.date) })}
          </h3>
          <ul className={styles.list}>
            {rows.map(({ decision, cell }) => (
              <OwnRow
                key={decision.clauseId}
                {...{ decision, cell, municipality, send }}
                meetingId={meeting.meetingId}
                onAnswered={() => setAnswered([...answered, keyOf(meeting, decision)])}
              />
            ))}
          </ul>
        </div>
      ))}
    </SectionCard>
  );
}

function OwnRow(
  props: Omit<OwnFormProps, 'onDone' | 'onCancel'> & { readonly onAnswered: () => void },
): ReactNode {
  const { t } = useLanguage();
  const { cell, decision } = props;
  const { number, text } = decision;
  const [editing, setEditing] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const back = useFocusOnMount<HTMLButtonElement>(wasOpen);
  const close = () => {
    setWasOpen(true);
    setEditing(false);
  };
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <p lang="sv" className={styles.words}>
        {t(texts.numbered, { number, text })}
      </p>
      <div className={styles.state}>
        <StatusMark cell={cell} />
        {editing ? null : (
          <Button
            ref={back}
            size="small"
            aria-label={t(cell.answer ? texts.changeLabel : texts.answerLabel, { number, text })}
            onClick={() => setEditing(true)}
          >
            {t(cell.answer ? texts.change : texts.answer)}
          </Button>
        )}
      </div>
      {cell.answer && !editing ? <AnswerWords answer={cell.answer} /> : null}
      {editing ? (
        <OwnForm
          {...props}
          onDone={() => {
            props.onAnswered();
            close();
          }}
          onCancel={close}
        />
      ) : null}
    </li>
  );
}

function keyOf({ meetingId }: MeetingUptakeView, { clauseId }: UptakeDecisionView): string {
  return `${meetingId} ${clauseId}`;
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  meeting: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: { margin: 0, overflowWrap: 'anywhere' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
