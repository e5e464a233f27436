import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { SectionCard } from '../ui/section-card.tsx';
import { useFocusOnMount } from '../ui/use-focus-on-mount.ts';
import { ReplyForm } from './reply-form.tsx';
import { replyToYou } from './reply-words.ts';

/** The reader's own reply, first on the page: the question, or the receipt with a way to change it. */
export function OwnReply(): ReactNode {
  const language = useLanguage();
  const { t, dayAndMonth } = language;
  const { view } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [justReplied, setJustReplied] = useState(false);
  const me = view.people.find((person) => person.isMe);
  if (!me || !view.canReplyFor.includes(me.personId) || me.standing === 'secretariat') return null;
  const { reply } = me;
  const { replyBy } = view.details;
  return (
    <SectionCard className={styles.card} title={t(attendanceTexts.yourReply)}>
      <output className={styles.receipt}>
        {reply ? (
          <>
            <CheckmarkCircle24Filled className={styles.mark} aria-hidden />
            <span>
              {t(attendanceTexts.registered, { reply: replyToYou(reply.value, language) })}{' '}
              {reply.registeredBy ? t(attendanceTexts.registeredBy, { name: reply.registeredBy }) : ''}
            </span>
          </>
        ) : (
          <span>
            {replyBy
              ? t(attendanceTexts.answerBy, { date: dayAndMonth(replyBy) })
              : t(attendanceTexts.canChange)}
          </span>
        )}
      </output>
      {!reply || open ? (
        <ReplyForm
          person={me}
          onChoose={(kind) => {
            setJustReplied(true);
            // The reply stands; what it may add is asked while it is fresh.
            setOpen(kind === 'partial' || kind === 'declined');
          }}
          onDone={() => setOpen(false)}
        />
      ) : (
        <div>
          <ChangeButton takeFocus={justReplied} onClick={() => setOpen(true)} />
        </div>
      )}
    </SectionCard>
  );
}

/** After a reply the buttons are gone; the focus goes on to the way back. */
function ChangeButton(props: { readonly takeFocus: boolean; readonly onClick: () => void }): ReactNode {
  const { t } = useLanguage();
  const button = useFocusOnMount<HTMLButtonElement>(props.takeFocus);
  return (
    <Button ref={button} onClick={props.onClick}>
      {t(attendanceTexts.changeReply)}
    </Button>
  );
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalXXXL },
  receipt: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  mark: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
