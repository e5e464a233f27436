import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView, MeetingView } from '../../../src/contract/views.ts';
import { daysAfter } from '../../../src/domain/basics/days.ts';
import { minutesOf } from '../../../src/domain/basics/time.ts';
import { countWord } from '../../../src/texts/count-word.ts';
import { nowTexts as texts } from '../../../src/texts/tab-now.ts';
import type { Language } from '../../shared/language.tsx';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { WORTH_SAYING } from '../../shared/running/pace.tsx';
import { useSession } from '../../shared/session.tsx';

/** How many of the next are shown; those that the reader presents come besides. */
const SHOWN = 3;

/** The next items with when they are likely to begin, and further on those that the reader presents (N6). */
export function ComingItems(props: {
  readonly items: readonly ItemView[];
  readonly empty: string;
}): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { view } = useMeeting();
  const { me } = useSession();
  const styles = useStyles();
  const isMine = ({ presenters, slots }: ItemView) =>
    [...presenters, ...slots.flatMap((slot) => slot.presenters)].some(
      ({ personId }) => personId === me.personId,
    );
  const shown = props.items.filter((item, index) => index < SHOWN || isMine(item));
  return (
    <>
      {shown.length === 0 ? (
        <p className={styles.note}>{props.empty}</p>
      ) : (
        <ol className={styles.list}>
          {shown.map((item) => (
            <li key={item.itemId} className={styles.row}>
              <span lang="sv" className={styles.title}>
                {item.number ? `${item.number}. ` : ''}
                {item.title}
              </span>
              <span className={styles.note}>{whenWords(item, view, language)}</span>
              {isMine(item) ? (
                <Badge appearance="tint" color="brand" className={styles.mine}>
                  {t(texts.youPresent)}
                </Badge>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      <div>
        <AppLink to={meetingPath(view.meetingId, 'agenda')}>{t(texts.wholeAgenda)}</AppLink>
      </div>
    </>
  );
}

/** `beräknad kl. 10.42 (+12 min), två ärenden före`; without a prediction when it is planned. */
function whenWords(item: ItemView, view: MeetingView, { t, locale, atTime, dayAndMonth }: Language): string {
  const { predictedStart, plannedStart, itemsBefore = 0, day = 1 } = item;
  if (!predictedStart) {
    if (!plannedStart) return '';
    const time = atTime(plannedStart);
    return day > 1
      ? t(texts.plannedOn, { date: dayAndMonth(daysAfter(view.details.date, day - 1)), time })
      : t(texts.planned, { time });
  }
  const moved = plannedStart ? minutesOf(predictedStart) - minutesOf(plannedStart) : 0;
  const sign = moved < 0 ? '−' : '+';
  const time = atTime(predictedStart);
  return [
    Math.abs(moved) < WORTH_SAYING
      ? t(texts.predicted, { time })
      : t(texts.predictedMoved, { time, moved: `${sign}${Math.abs(moved)}` }),
    ...(itemsBefore === 0
      ? []
      : [
          itemsBefore === 1
            ? t(texts.oneBefore)
            : t(texts.someBefore, { count: countWord(locale, itemsBefore) }),
        ]),
  ].join(', ');
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  row: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    '::first-letter': { textTransform: 'uppercase' },
  },
  mine: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});
