import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import type { PresenceChange } from './presence-form.tsx';
import { ReplyForm } from '../../shared/attendance/reply-form.tsx';
import { attendanceWords, replyInRoll } from '../../shared/attendance/reply-words.ts';
import { onDemand } from '../../shared/ui/on-demand.tsx';

const { Part: PresenceForm, useReady: usePresenceForm } = onDemand(
  async () => (await import('./presence-form.tsx')).PresenceForm,
);

type Opened = 'reply' | PresenceChange;

interface Action {
  readonly what: Opened;
  readonly shown: boolean;
  readonly text: string;
  readonly label: string;
}

/** Somebody of the roll, or a guest, who was asked for no reply. */
export type RollPerson =
  | PersonView
  | (Omit<PersonView, 'standing' | 'reply'> & { readonly standing: 'guest'; readonly reply?: undefined });

/** One person of the roll, with what the secretariat may do about them. */
export function RollRow({ person }: { readonly person: RollPerson }): ReactNode {
  const { t } = useLanguage();
  const { view, can, send, saveNote } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const { name } = person;
  const note = view.notes.replies.find((one) => one.personId === person.personId)?.text;
  const ongoing = can('RegisterArrival');
  usePresenceForm(ongoing || can('CorrectPresence'));
  const here = tookPart(person) && person.attendance?.to === undefined;
  const toggle = (what: Opened) => setOpened((now) => (now === what ? undefined : what));
  const close = () => setOpened(undefined);
  const said = {
    RegisterArrival: t(attendanceTexts.arrivedLabel, { name }),
    RegisterDeparture: t(attendanceTexts.leftLabel, { name }),
  };
  async function registerNow(type: keyof typeof said): Promise<void> {
    if (!(await send({ type, data: { personId: person.personId } }))) return;
    close();
    notices.done(said[type], { text: t(attendanceTexts.otherTime), run: () => setOpened(type) });
  }
  function press({ what }: Action, event: MouseEvent): void {
    const comesOrGoes = what === 'RegisterArrival' || what === 'RegisterDeparture';
    // After the meeting a time must be told; while it goes on it is now, and mended from the notice.
    if (!comesOrGoes || view.phase !== 'ongoing') toggle(what);
    // Whoever presses twice by habit has not also seen the person leave: the other button stands there by then.
    else if (event.detail <= 1) void registerNow(what);
  }
  const actions: readonly Action[] = [
    {
      what: 'reply',
      shown: !ongoing && !person.isMe && view.canReplyFor.includes(person.personId),
      text: t(attendanceTexts.answerForButton),
      label: t(attendanceTexts.answerForLabel, { name }),
    },
    {
      what: 'RegisterArrival',
      shown: ongoing && !here,
      text: t(attendanceTexts.arrived),
      label: said.RegisterArrival,
    },
    {
      what: 'RegisterDeparture',
      shown: can('RegisterDeparture') && here,
      text: t(attendanceTexts.left),
      label: said.RegisterDeparture,
    },
    {
      what: 'CorrectPresence',
      shown: can('CorrectPresence'),
      text: t(attendanceTexts.correct),
      label: t(attendanceTexts.correctLabel, { name }),
    },
  ];
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        {person.organisation ? <strong className={styles.place}>{person.organisation}</strong> : null}
        <span>
          {name}
          {person.office ? `, ${person.office}` : ''}
          {person.chair ? `, ${t(attendanceTexts.chair)}` : ''}
          {person.standing === 'substitute' ? `, ${t(attendanceTexts.substituteMark)}` : ''}
        </span>
        {note ? (
          <Note name={name} text={note} onErase={() => void saveNote('reply', '', person.personId)} />
        ) : null}
      </div>
      <Status person={person} />
      <div className={styles.actions}>
        {actions
          .filter((action) => action.shown)
          .map((action) => (
            <Button
              // One button for coming and going: it keeps the focus when it becomes the other.
              key={action.what === 'RegisterDeparture' ? 'RegisterArrival' : action.what}
              size="small"
              appearance="subtle"
              aria-label={action.label}
              aria-expanded={opened === action.what}
              onClick={(event) => press(action, event)}
            >
              {action.text}
            </Button>
          ))}
      </div>
      {opened ? (
        <div className={styles.panel}>
          {opened !== 'reply' ? (
            <PresenceForm key={opened} person={person} change={opened} onDone={close} />
          ) : person.standing === 'guest' ? null : (
            <ReplyForm person={person} onDone={close} />
          )}
        </div>
      ) : null}
    </li>
  );
}

/** What somebody wrote to the secretariat with their reply: it is read by no one else and can be erased (D6). */
function Note(props: {
  readonly name: string;
  readonly text: string;
  readonly onErase: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <span className={styles.note}>
      <span className={styles.said}>”{props.text}”</span>{' '}
      <Button
        size="small"
        appearance="transparent"
        className={styles.erase}
        aria-label={t(attendanceTexts.eraseNoteOf, { name: props.name })}
        onClick={props.onErase}
      >
        {t(attendanceTexts.eraseNote)}
      </Button>
    </span>
  );
}

function Status({ person }: { readonly person: RollPerson }): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const styles = useStyles();
  const { attendance, reply } = person;
  if (attendance) {
    return (
      <span className={mergeClasses(styles.status, tookPart(person) && styles.good)}>
        {attendanceWords(attendance, language)}
      </span>
    );
  }
  if (!reply && UNASKED.includes(person.standing)) return <span />;
  if (!reply)
    return (
      <span className={mergeClasses(styles.status, styles.silent)}>
        {t(attendanceTexts.noReply)}
        <CalendarAnswer person={person} />
      </span>
    );
  return (
    <span className={mergeClasses(styles.status, reply.value.kind !== 'declined' && styles.good)}>
      {replyInRoll(reply.value, language)}
      {reply.registeredBy ? (
        <span className={styles.by}>{t(attendanceTexts.by, { name: reply.registeredBy })}</span>
      ) : null}
      {reply.inCalendar ? <span className={styles.by}>{t(attendanceTexts.inCalendar)}</span> : null}
      <CalendarAnswer person={person} />
    </span>
  );
}

/** What somebody said in their calendar where that is not the reply that counts: the two are never confused. */
function CalendarAnswer({ person }: { readonly person: RollPerson }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { calendarAnswer, reply } = person;
  if (!calendarAnswer || reply?.inCalendar) return null;
  return <span className={styles.by}>{t(SAID_IN_CALENDAR[calendarAnswer.answer])}</span>;
}

const SAID_IN_CALENDAR = {
  accepted: attendanceTexts.calendarAccepted,
  tentative: attendanceTexts.calendarTentative,
  declined: attendanceTexts.calendarDeclined,
} as const;

/** The secretariat is there anyhow, a substitute was named, a guest invited: nobody waits for their reply. */
const UNASKED: readonly RollPerson['standing'][] = ['secretariat', 'substitute', 'guest'];

function tookPart({ attendance }: RollPerson): boolean {
  return attendance?.presence === 'present' || attendance?.presence === 'remote';
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 16rem) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: 0 },
  },
  who: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    '@media (max-width: 640px)': { gridColumn: '1 / -1' },
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  said: { fontStyle: 'italic' },
  erase: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, textDecorationLine: 'underline' },
  status: { color: tokens.colorNeutralForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  silent: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  by: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    '@media (max-width: 640px)': {
      alignSelf: 'start',
      marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})`,
    },
  },
  panel: {
    gridColumn: '1 / -1',
    paddingBlock: tokens.spacingVerticalM,
  },
});
