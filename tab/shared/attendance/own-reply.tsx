import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import { attendanceTexts as texts } from '../../../src/texts/tab-attendance.ts';
import type { Language } from '../language.tsx';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { SectionCard } from '../ui/section-card.tsx';
import { useFocusOnMount } from '../ui/use-focus-on-mount.ts';
import { repliesToGive } from './replies-to-give.ts';
import { ReplyForm } from './reply-form.tsx';
import { replyInRoll, replyToYou } from './reply-words.ts';

/** The reader's own reply, first on the page: the question, or the receipt with a way to change it. */
export function OwnReply(): ReactNode {
  const { view } = useMeeting();
  const styles = useStyles();
  const [me] = repliesToGive(view, true);
  return me ? (
    <div data-screen className={styles.apart}>
      <ReplyCard person={me} />
    </div>
  ) : null;
}

/** The reply of the reader, or of a director whose delegate they are: it says whose it is (D4). */
export function ReplyCard({ person }: { readonly person: PersonView }): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { view } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [justReplied, setJustReplied] = useState(false);
  const { reply, isMe, name, organisation } = person;
  const whose = organisation ? `${name}, ${organisation}` : name;
  return (
    <SectionCard title={isMe ? t(texts.yourReply) : t(texts.replyOf, { name: whose })}>
      <output className={styles.receipt}>
        {reply ? (
          <>
            <CheckmarkCircle24Filled className={styles.mark} aria-hidden />
            <span>{receiptWords(person, reply, language)}</span>
          </>
        ) : (
          <span>{askingWords(person, view.details.replyBy, language)}</span>
        )}
      </output>
      {!reply || open ? (
        <ReplyForm
          person={person}
          onChoose={(kind) => {
            setJustReplied(true);
            // The reply stands; what it may add is asked while it is fresh.
            setOpen(kind === 'partial' || kind === 'declined');
          }}
          onDone={() => setOpen(false)}
        />
      ) : (
        <div>
          <ChangeButton
            takeFocus={justReplied}
            label={isMe ? t(texts.changeReply) : t(texts.changeReplyOf, { name })}
            onClick={() => setOpen(true)}
          />
        </div>
      )}
    </SectionCard>
  );
}

/** After a reply the buttons are gone; the focus goes on to the way back. */
function ChangeButton(props: {
  readonly takeFocus: boolean;
  readonly label: string;
  readonly onClick: () => void;
}): ReactNode {
  const button = useFocusOnMount<HTMLButtonElement>(props.takeFocus);
  return (
    <Button ref={button} onClick={props.onClick}>
      {props.label}
    </Button>
  );
}

function receiptWords(
  { isMe, name }: PersonView,
  { value, registeredBy, inCalendar }: NonNullable<PersonView['reply']>,
  language: Language,
): string {
  const { t, locale } = language;
  const inRoll = replyInRoll(value, language);
  const said = isMe
    ? t(texts.registered, { reply: replyToYou(value, language) })
    : t(texts.registeredFor, { name, reply: inRoll.charAt(0).toLocaleLowerCase(locale) + inRoll.slice(1) });
  if (inCalendar && isMe) return `${said} ${t(texts.fromCalendar)}`;
  return registeredBy ? `${said} ${t(texts.registeredBy, { name: registeredBy })}` : said;
}

function askingWords(
  { isMe, name }: PersonView,
  replyBy: string | undefined,
  { t, dayAndMonth }: Language,
): string {
  if (replyBy === undefined) return isMe ? t(texts.canChange) : t(texts.canChangeFor, { name });
  const date = dayAndMonth(replyBy);
  return isMe ? t(texts.answerBy, { date }) : t(texts.answerByFor, { date, name });
}

const useStyles = makeStyles({
  apart: { marginBottom: tokens.spacingVerticalXXXL },
  receipt: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  mark: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
