import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { RemindButton, ReminderLines } from './remind-unanswered.tsx';

const { Part: RegisterReplies, useReady: useRegisterReplies } = onDemand(
  async () => (await import('./register-replies.tsx')).RegisterReplies,
);

/**
 * How many come and who has not answered; for the secretariat what to do about it, and in small print what has been done.
 */
export function WhoComes(props: {
  readonly unanswered: readonly PersonView[];
  readonly undo: () => void;
}): ReactNode {
  const { t, enumeration } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { counts, canReplyFor, phase } = view;
  const mayRegister =
    phase === 'notified' && view.people.some(({ personId, isMe }) => !isMe && canReplyFor.includes(personId));
  useRegisterReplies(mayRegister);
  const figures = [
    { count: counts.attending, text: attendanceTexts.figureAttending, style: styles.good },
    { count: counts.declined, text: attendanceTexts.figureDeclined, style: undefined },
    { count: counts.unanswered, text: attendanceTexts.figureUnanswered, style: undefined },
  ];
  return (
    <div className={styles.box}>
      <ul className={styles.figures}>
        {figures.map(({ count, text, style }) => (
          <li key={text.sv} className={styles.figure}>
            <strong className={mergeClasses(styles.count, count > 0 && style)}>{count}</strong> {t(text)}
          </li>
        ))}
      </ul>
      {props.unanswered.length > 0 && phase === 'notified' ? (
        <p className={styles.text}>
          {t(attendanceTexts.unanswered, {
            names: enumeration(props.unanswered.map((one) => one.organisation)),
          })}
        </p>
      ) : null}
      {open && mayRegister ? (
        <RegisterReplies undo={props.undo} onClose={() => setOpen(false)} />
      ) : (
        <div className={styles.buttons}>
          {mayRegister ? (
            <Button onClick={() => setOpen(true)}>{t(attendanceTexts.registerReplies)}</Button>
          ) : null}
          <RemindButton />
        </div>
      )}
      <ReminderLines />
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  figure: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalSNudge },
  count: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    ':empty': { display: 'none' },
  },
});
