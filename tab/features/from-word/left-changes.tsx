import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FromWordPlaceView } from '../../../src/contract/from-word-view.ts';
import { fromWordTexts } from '../../../src/texts/tab-from-word.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import type { Say } from './change.tsx';
import { Words } from './change.tsx';
import { kindWords, titleOf } from './change-words.ts';

/** What was left: it may be thought better of as long as the file is here. */
export function LeftChanges(props: {
  readonly places: readonly FromWordPlaceView[];
  readonly busy: boolean;
  readonly onSay: Say;
}): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const left = props.places.flatMap((place) =>
    place.changes.flatMap((change) => (change.left ? [{ place, change }] : [])),
  );
  if (left.length === 0) return null;
  return (
    <details data-screen>
      <summary>{t(fromWordTexts.left, { count: left.length })}</summary>
      <ul className={styles.list}>
        {left.map(({ place, change }) => {
          const title = titleOf(view, place, t);
          const what = t(kindWords(change));
          const takeable = change.state === 'open' || change.state === 'clash';
          return (
            <li key={change.changeId} className={styles.row}>
              <p className={styles.head}>
                <strong>{what}</strong> <span className={styles.quiet}>{title}</span>
              </p>
              <Words change={change} />
              {takeable ? (
                <div>
                  <Button
                    size="small"
                    appearance="subtle"
                    disabledFocusable={props.busy}
                    aria-label={t(fromWordTexts.takeAnywayOf, { what, title })}
                    onClick={() => void props.onSay({ take: [change.changeId] }, t(fromWordTexts.took))}
                  >
                    {t(fromWordTexts.takeAnyway)}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
  },
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
