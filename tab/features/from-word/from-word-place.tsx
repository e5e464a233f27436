import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FromWordPlaceView } from '../../../src/contract/from-word-view.ts';
import { fromWordTexts } from '../../../src/texts/tab-from-word.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import type { Say } from './change.tsx';
import { Change } from './change.tsx';
import { titleOf } from './change-words.ts';

/** A part of the protocol with what was done to it in Word. */
export function FromWordPlace(props: {
  readonly place: FromWordPlaceView;
  readonly busy: boolean;
  readonly onSay: Say;
}): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { place, busy, onSay } = props;
  const title = titleOf(view, place, t);
  const isItem = view.items.some(({ itemId }) => itemId === place.place);
  const open = place.changes.filter(({ state, kind }) => state === 'open' && kind !== 'loose');
  const take = open.map(({ changeId }) => changeId);
  return (
    <article className={styles.place} aria-label={title}>
      <div className={styles.head}>
        <SectionTitle className={styles.title} {...(isItem ? { lang: 'sv' } : {})}>
          {isItem ? (
            <AppLink
              className={styles.link}
              to={`${meetingPath(view.meetingId, 'protocol')}#item-${place.place}`}
            >
              {title}
            </AppLink>
          ) : (
            title
          )}
        </SectionTitle>
        {open.length > 1 ? (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={t(fromWordTexts.takeAllOf, { title })}
            onClick={() => void onSay({ take }, t(fromWordTexts.tookAll, { count: open.length }))}
          >
            {t(fromWordTexts.takePlace)}
          </Button>
        ) : null}
      </div>
      <ul className={styles.list}>
        {place.changes.map((change) => (
          <li key={change.changeId}>
            <Change change={change} title={title} busy={busy} onSay={onSay} />
          </li>
        ))}
      </ul>
    </article>
  );
}

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  title: { overflowWrap: 'anywhere', flex: '1 1 12rem' },
  link: { fontWeight: 'inherit', fontSize: 'inherit' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});
