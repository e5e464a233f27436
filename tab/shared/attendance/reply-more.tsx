import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import { dotted } from '../../../src/domain/basics/time.ts';
import type { Reply } from '../../../src/domain/meeting/vocabulary.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { readTime } from '../meeting/time-text.ts';
import { useNotices } from '../notices.tsx';
import { TimeField } from '../ui/time-field.tsx';

/** What a reply that stands may add: times, a substitute, a message. */
export function ReplyMore(props: {
  readonly person: PersonView;
  readonly reply: Reply;
  /** Whether its first field has the focus when it opens. */
  readonly takesFocus: boolean;
  readonly onDone?: () => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { view, send, saveNote } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const { person, reply, takesFocus } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const shown = (time?: string) => (time ? (locale === 'sv' ? dotted(time) : time) : '');
  const noted = view.notes.replies.find((one) => one.personId === person.personId)?.text ?? '';
  const [from, setFrom] = useState(reply.kind === 'partial' ? shown(reply.from) : '');
  const [to, setTo] = useState(reply.kind === 'partial' ? shown(reply.to) : '');
  // Nobody stands in until it is saved: the one who usually does is only proposed.
  const instead = reply.kind === 'declined' ? (reply.substitute ?? person.standIns?.[0]) : undefined;
  const [name, setName] = useState(instead?.name ?? '');
  const [email, setEmail] = useState(instead?.email ?? '');
  const [note, setNote] = useState(noted);
  const [checked, setChecked] = useState(false);
  const wrong = (written: string) => checked && written.trim() !== '' && !readTime(written);

  function whole(): Reply | undefined {
    if (reply.kind === 'declined')
      return name.trim()
        ? {
            kind: 'declined',
            substitute: { name: name.trim(), ...(email.trim() ? { email: email.trim() } : {}) },
          }
        : { kind: 'declined' };
    if (reply.kind !== 'partial') return reply;
    const [first, last] = [readTime(from), readTime(to)];
    if ((from.trim() && !first) || (to.trim() && !last)) return undefined;
    return { kind: 'partial', ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
  }
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    const next = whole();
    if (!next) return;
    if (!(await send({ type: 'Reply', data: { personId: person.personId, reply: next } }))) return;
    if (note !== noted && !(await saveNote('reply', note, person.isMe ? undefined : person.personId))) return;
    notices.done(t(attendanceTexts.replySaved));
    props.onDone?.();
  }

  return (
    <form ref={form} className={styles.more} noValidate onSubmit={(event) => void save(event)}>
      {reply.kind === 'partial' ? (
        <div className={styles.row}>
          <TimeField
            label={t(attendanceTexts.from)}
            hint
            value={from}
            wrong={wrong(from)}
            onChange={setFrom}
          />
          <TimeField label={t(attendanceTexts.to)} hint value={to} wrong={wrong(to)} onChange={setTo} />
        </div>
      ) : null}
      {reply.kind === 'declined' ? (
        <div className={styles.row}>
          <Field
            className={styles.grow}
            label={
              person.isMe
                ? t(attendanceTexts.substitute)
                : t(attendanceTexts.substituteFor, { name: person.name })
            }
            hint={t(person.isMe ? attendanceTexts.substituteHint : attendanceTexts.substituteForHint)}
          >
            <Input value={name} autoComplete="off" onChange={(_, data) => setName(data.value)} />
          </Field>
          <Field className={styles.grow} label={t(attendanceTexts.substituteEmail)}>
            <Input
              type="email"
              value={email}
              autoComplete="off"
              onChange={(_, data) => setEmail(data.value)}
            />
          </Field>
        </div>
      ) : null}
      <Field label={t(attendanceTexts.note)} hint={t(attendanceTexts.noteHint)}>
        <Textarea rows={1} resize="vertical" value={note} onChange={(_, data) => setNote(data.value)} />
      </Field>
      <div>
        <Button type="submit">{t(attendanceTexts.saveReply)}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  more: {
    marginTop: tokens.spacingVerticalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalL },
  grow: { flex: '1 1 14rem' },
});
