import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import type { Reply } from '../../../src/domain/meeting/vocabulary.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { ReplyForm } from '../../shared/attendance/reply-form.tsx';
import { replyInRoll } from '../../shared/attendance/reply-words.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { useEscape } from '../../shared/ui/use-key-down.ts';

/**
 * Replies that came by phone or mail, one after the other (D4): a few letters and Enter is a whole reply. Those who have
 * not answered are listed; whoever is written for is found among all who are called.
 */
export function RegisterReplies(props: {
  readonly undo: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { me } = useSession();
  const { view, send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const field = useFocusOnMount<HTMLInputElement>();
  const [written, setWritten] = useState('');
  const [more, setMore] = useState<string | undefined>(undefined);
  const busy = useRef(false);
  const form = useEscape<HTMLFormElement>(props.onClose);
  const next = () => form.current?.querySelector('input')?.focus();
  const called = view.people.filter(
    ({ personId, isMe, standing }) =>
      !isMe && standing !== 'secretariat' && view.canReplyFor.includes(personId),
  );
  const found = written.trim() ? called.filter((one) => isMeant(one, written)) : called.filter(isSilent);
  const asked = called.find(({ personId }) => personId === more);

  async function register(person: PersonView, kind: Reply['kind']): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    const { personId } = person;
    const done = await send({ type: 'Reply', data: { personId, reply: { kind } } });
    busy.current = false;
    if (!done) return;
    const said = {
      name: person.organisation || person.name,
      reply: replyInRoll({ kind }, language),
      by: me.name,
    };
    notices.done(t(attendanceTexts.registeredOf, said), { text: t(liveTexts.undo), run: props.undo });
    setWritten('');
    // When from and until, or who comes instead, is asked while it is fresh.
    const asks = kind === 'partial' || kind === 'declined';
    setMore(asks ? personId : undefined);
    if (!asks) next();
  }
  function first(event: FormEvent): void {
    event.preventDefault();
    const [person] = found;
    if (person && written.trim()) void register(person, 'attending');
  }

  return (
    <div className={styles.part}>
      <form
        ref={form}
        className={styles.part}
        aria-label={t(attendanceTexts.registerReplies)}
        onSubmit={first}
      >
        <p className={styles.text}>{t(attendanceTexts.registerText)}</p>
        <Field label={t(attendanceTexts.whoReplies)} hint={t(attendanceTexts.whoRepliesHint)}>
          <Input
            ref={field}
            value={written}
            autoComplete="off"
            onChange={(_, data) => {
              setWritten(data.value);
              setMore(undefined);
            }}
          />
        </Field>
        <ul className={styles.list}>
          {found.map((person) => (
            <Row key={person.personId} person={person} onChoose={(kind) => void register(person, kind)} />
          ))}
        </ul>
        {found.length === 0 ? (
          <p className={styles.text}>
            {t(written.trim() ? attendanceTexts.nobodyNamed : attendanceTexts.allReplied)}
          </p>
        ) : null}
      </form>
      {asked?.reply ? (
        <section className={styles.more} aria-label={t(attendanceTexts.replyFor, { name: asked.name })}>
          <h3 className={styles.name}>{t(attendanceTexts.replyFor, { name: asked.name })}</h3>
          <ReplyForm
            key={asked.personId}
            person={asked}
            goesOn
            onDone={() => {
              setMore(undefined);
              next();
            }}
          />
        </section>
      ) : null}
      <div>
        <Button onClick={props.onClose}>{t(frameTexts.close)}</Button>
      </div>
    </div>
  );
}

function Row(props: {
  readonly person: PersonView;
  readonly onChoose: (kind: Reply['kind']) => void;
}): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const styles = useStyles();
  const { person } = props;
  const { name, organisation, reply } = person;
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <strong className={styles.name}>{organisation}</strong>{' '}
        <span className={styles.text}>
          {name}
          {reply ? ` · ${replyInRoll(reply.value, language)}` : ''}
        </span>
      </span>
      <span className={styles.choices}>
        {KINDS.map(({ kind, text }) => (
          <Button
            key={kind}
            size="small"
            appearance={reply?.value.kind === kind ? 'primary' : 'outline'}
            aria-pressed={reply?.value.kind === kind}
            aria-label={t(attendanceTexts.shortFor, { reply: t(text), name })}
            className={styles.choice}
            onClick={() => props.onChoose(kind)}
          >
            {t(text)}
          </Button>
        ))}
      </span>
    </li>
  );
}

const KINDS = [
  { kind: 'attending', text: attendanceTexts.shortAttending },
  { kind: 'partial', text: attendanceTexts.shortPartial },
  { kind: 'remote', text: attendanceTexts.shortRemote },
  { kind: 'declined', text: attendanceTexts.shortDeclined },
] as const;

function isSilent({ reply, standing }: PersonView): boolean {
  return reply === undefined && standing === 'member';
}

/** Whether a municipality or some part of a name begins so. */
function isMeant({ name, organisation }: PersonView, written: string): boolean {
  const wanted = written.trim().toLowerCase();
  return [organisation, name, ...name.split(' ')].some((each) => each.toLowerCase().startsWith(wanted));
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  who: { flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    '@media (pointer: coarse), (max-width: 640px)': {
      display: 'grid',
      flexBasis: '100%',
    },
    // Which of two rules for the same thing wins is not for this file to say, so each width has one.
    '@media (max-width: 360px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@media (pointer: coarse) and (min-width: 361px), (min-width: 361px) and (max-width: 640px)': {
      gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    },
  },
  choice: {
    minWidth: '4.5rem',
    '@media (pointer: coarse), (max-width: 640px)': {
      minWidth: 0,
      minHeight: '40px',
      paddingInline: tokens.spacingHorizontalXS,
    },
  },
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
