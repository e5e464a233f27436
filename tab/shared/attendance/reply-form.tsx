import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import type { Reply } from '../../../src/domain/meeting/vocabulary.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { onDemand } from '../ui/on-demand.tsx';

const { Part: ReplyMore, useReady: useReplyMore } = onDemand(
  async () => (await import('./reply-more.tsx')).ReplyMore,
);

const KINDS = ['attending', 'partial', 'remote', 'declined'] as const;

/**
 * Four answers; one tap is a whole reply. What a part-time or declined reply may add (times, a substitute, a message)
 * is asked afterwards, when the reply already stands.
 */
export function ReplyForm(props: {
  readonly person: PersonView;
  /** Whether what a reply may add is what the reader goes on with. */
  readonly goesOn?: boolean;
  readonly onChoose?: (kind: Reply['kind']) => void;
  readonly onDone?: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const styles = useStyles();
  const { person } = props;
  const current = person.reply?.value.kind;
  const [busy, setBusy] = useState(false);
  useReplyMore(true);

  async function choose(kind: Reply['kind']): Promise<void> {
    if (kind === current) {
      props.onDone?.();
      return;
    }
    setBusy(true);
    const done = await send({ type: 'Reply', data: { personId: person.personId, reply: { kind } } });
    setBusy(false);
    if (done) props.onChoose?.(kind);
  }

  return (
    <>
      <fieldset
        className={styles.choices}
        aria-label={
          person.isMe ? t(attendanceTexts.yourReply) : t(attendanceTexts.replyFor, { name: person.name })
        }
      >
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="large"
            appearance={kind === current ? 'primary' : 'outline'}
            aria-pressed={kind === current}
            className={styles.choice}
            disabledFocusable={busy}
            onClick={() => void choose(kind)}
          >
            {t(attendanceTexts[kind])}
          </Button>
        ))}
      </fieldset>
      {person.reply ? (
        <ReplyMore
          key={person.reply.value.kind}
          person={person}
          reply={person.reply.value}
          takesFocus={props.goesOn ?? false}
          {...(props.onDone ? { onDone: props.onDone } : {})}
        />
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  choices: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))',
    gap: tokens.spacingHorizontalS,
    '@media (min-width: 361px) and (max-width: 640px)': { gridTemplateColumns: '1fr 1fr' },
    '@media (max-width: 360px)': { gridTemplateColumns: '1fr' },
  },
  choice: { minWidth: 0, minHeight: '48px', paddingInline: tokens.spacingHorizontalS },
});
