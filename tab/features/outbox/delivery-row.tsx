import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DeliveryTrouble } from '../../../src/contract/delivery-troubles.ts';
import type { AttentionView, WaitingDelivery } from '../../../src/contract/delivery-views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { capitalised } from '../../../src/texts/format.ts';
import { deliveryTroubleTexts } from '../../../src/texts/tab-attention.ts';
import { outboxTexts } from '../../../src/texts/tab-outbox.ts';
import { deliveryName, problemText, settlingTexts } from '../../shared/deliveries/delivery-words.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useSession } from '../../shared/session.tsx';

/** One that waits for a person's word: what it is, why, and what can be said. */
export function ParkedRow(props: {
  readonly job: AttentionView;
  readonly onSettle: (how: 'again' | 'done') => void;
  readonly onGiveUp: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { job } = props;
  const what = deliveryName(job, t);
  const texts = settlingTexts(job);
  const of = (action: Text) => `${t(action)}: ${what}`;
  const failed = job.why !== undefined && job.outcome === 'failed';
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        {t(problemText(job), { what })}
        {failed && job.why ? ` ${t(deliveryTroubleTexts[job.why], { file: job.file ?? '' })}` : null}
        <ToMeeting job={job} what={what} />
      </span>
      <span className={styles.actions}>
        <Button size="small" aria-label={of(texts.again)} onClick={() => props.onSettle('again')}>
          {t(texts.again)}
        </Button>
        <Button size="small" aria-label={of(texts.done)} onClick={() => props.onSettle('done')}>
          {t(texts.done)}
        </Button>
        {job.meetingId && texts.canBeGivenUp ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t(outboxTexts.giveUpOf, { what })}
            onClick={props.onGiveUp}
          >
            {t(outboxTexts.giveUp)}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

/** One that goes by itself: why it has not, and when it will. */
export function WaitingRow({
  job,
  onHurry,
}: {
  readonly job: WaitingDelivery;
  readonly onHurry: () => void;
}): ReactNode {
  const { t, locale, atTime, dayAndMonth } = useLanguage();
  const { me } = useSession();
  const styles = useStyles();
  const { date, time, tries, how } = job;
  const what = deliveryName(job, t);
  const when = date === me.today ? atTime(time) : `${dayAndMonth(date)} ${atTime(time)}`;
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        {capitalised(locale, what)}
        {how === 'going' ? null : (
          <span className={styles.note}>
            {how === 'planned'
              ? capitalised(locale, when)
              : `${t(reasonOf(job))} ${t(outboxTexts.nextTry, { time: when, tries })}`}
          </span>
        )}
        <ToMeeting job={job} what={what} />
      </span>
      {how === 'again' ? (
        <span className={styles.actions}>
          <Button size="small" aria-label={t(outboxTexts.nowOf, { what })} onClick={onHurry}>
            {t(outboxTexts.now)}
          </Button>
        </span>
      ) : null}
    </li>
  );
}

function ToMeeting(props: {
  readonly job: Pick<AttentionView, 'meetingId'>;
  readonly what: string;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { meetingId } = props.job;
  if (meetingId === undefined) return null;
  return (
    <span className={styles.note}>
      <AppLink
        to={`meetings/${encodeURIComponent(meetingId)}`}
        aria-label={t(outboxTexts.toMeetingOf, { what: props.what })}
      >
        {t(outboxTexts.toMeeting)}
      </AppLink>
    </span>
  );
}

/** Why it has to wait: what passes by itself, in other words than what needs a person. */
function reasonOf({ kind, why }: WaitingDelivery): Text {
  const known = why && PASSING.get(why);
  if (known) return known;
  const [adapter] = kind.split('.');
  if (adapter === 'archive') return outboxTexts.archiveNotNow;
  if (adapter === 'mail') return outboxTexts.mailNotNow;
  return adapter === 'calendar' ? outboxTexts.calendarNotNow : outboxTexts.notNow;
}

const PASSING: ReadonlyMap<DeliveryTrouble, Text> = new Map<DeliveryTrouble, Text>([
  ['archive-locked', outboxTexts.locked],
  ['calendar-link-awaited', outboxTexts.linkAwaited],
]);

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ':first-child': { paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  words: { flex: '1 1 20rem', minWidth: 0, overflowWrap: 'anywhere' },
  note: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
