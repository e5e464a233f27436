import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { OwnStep } from '../../shared/running/own-step.tsx';
import { useOwnUndo } from '../../shared/running/use-own-undo.ts';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { ConfirmAttendance } from '../../shared/attendance/confirm-attendance.tsx';
import { OwnReply } from '../../shared/attendance/own-reply.tsx';
import type { RollPerson } from './roll-row.tsx';
import { RollRow } from './roll-row.tsx';
import { WhoComes } from './who-comes.tsx';

/** Who comes, who is there: the reader's own reply first, then the roll by municipality. */
export function AttendancePage(): ReactNode {
  const { t, locale } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const keepsRoll =
    can('CorrectPresence') ||
    view.people.some(({ personId, isMe }) => !isMe && view.canReplyFor.includes(personId));
  const { last, undo } = useOwnUndo(keepsRoll ? OF_ROLL : NOTHING);
  const order = new Intl.Collator(locale);
  const members = view.people
    .filter((person) => person.standing === 'member' || person.standing === 'substitute')
    .toSorted((a, b) => order.compare(a.organisation, b.organisation) || order.compare(a.name, b.name));
  const others = (['co-opted', 'secretariat'] as const).flatMap((standing) => {
    const people = view.people.filter((person) => person.standing === standing);
    return people.length > 0 ? [{ standing, people }] : [];
  });
  const guests = view.guests.map(
    ({ guestId, role, organisation = '', ...guest }): RollPerson => ({
      ...guest,
      personId: guestId,
      organisation,
      ...(role ? { office: role } : {}),
      standing: 'guest',
      chair: false,
      isMe: false,
    }),
  );
  const unanswered = members.filter((person) => person.standing === 'member' && !person.reply);
  const present = view.people.filter(
    (person) => person.attendance?.presence === 'present' || person.attendance?.presence === 'remote',
  ).length;
  return (
    <>
      <OwnReply />
      <ConfirmAttendance />
      <section className={styles.section} aria-labelledby="roll-title">
        <div>
          <SectionTitle id="roll-title">{t(attendanceTexts.roll)}</SectionTitle>
          {view.phase === 'draft' ? (
            <p className={styles.counts}>{t(attendanceTexts.notYet)}</p>
          ) : view.attendanceConfirmed ? (
            <p className={styles.counts}>{t(attendanceTexts.here, { present })}</p>
          ) : null}
        </div>
        {view.phase === 'draft' || view.attendanceConfirmed ? null : (
          <WhoComes unanswered={unanswered} undo={undo} />
        )}
        <OwnStep last={last} undo={undo} />
        <Roll people={members} />
        {others.map(({ standing, people }) => (
          <Fragment key={standing}>
            <h3 className={styles.group}>
              {t(standing === 'co-opted' ? attendanceTexts.coOpted : attendanceTexts.secretariat)}
            </h3>
            <Roll people={people} />
          </Fragment>
        ))}
        {guests.length > 0 && view.phase !== 'draft' ? (
          <>
            <h3 className={styles.group}>{t(attendanceTexts.guests)}</h3>
            <Roll people={guests} />
          </>
        ) : null}
      </section>
    </>
  );
}

function Roll({ people }: { readonly people: readonly RollPerson[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {people.map((person) => (
        <RollRow key={person.personId} person={person} />
      ))}
    </ul>
  );
}

const NOTHING: ReadonlySet<string> = new Set();
/** What is done with the roll by those who keep it; one's own reply has its own way back. */
const OF_ROLL: ReadonlySet<string> = new Set([
  'AttendanceReplied',
  'AttendanceConfirmed',
  'PersonArrived',
  'PersonLeft',
  'PresenceCorrected',
]);

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  counts: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  group: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
