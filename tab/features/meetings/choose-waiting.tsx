import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WaitingMatterView } from '../../../src/contract/pending-view.ts';
import { sourceWords, wishedWords } from '../../../src/texts/pending-words.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';

/** Which waiting matters a new meeting takes up from the beginning. Nothing where nothing waits. */
export function ChooseWaiting(props: {
  readonly waiting: readonly WaitingMatterView[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { waiting, chosen, onChange } = props;
  if (waiting.length === 0) return null;
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{t(pendingTexts.choose)}</legend>
      {waiting.map((matter) => {
        const { pendingId, title, wishedFor, orByMail, condition } = matter;
        const when = wishedWords(locale, wishedFor, orByMail);
        const words = [sourceWords(locale, matter), when, ...(condition ? [condition] : [])];
        return (
          <Checkbox
            key={pendingId}
            checked={chosen.includes(pendingId)}
            label={
              <>
                <span className={styles.title}>{title}</span>
                <span className={styles.words}>{words.join(' · ')}</span>
              </>
            }
            onChange={(_, data) =>
              onChange(
                data.checked === true
                  ? waiting
                      .map((each) => each.pendingId)
                      .filter((id) => id === pendingId || chosen.includes(id))
                  : chosen.filter((id) => id !== pendingId),
              )
            }
          />
        );
      })}
      <p className={styles.words}>{t(pendingTexts.chooseHint)}</p>
    </fieldset>
  );
}

/** What is chosen until somebody chooses: what is wanted at the next meeting. A member's proposal is answered first. */
export function chosenFirst(waiting: readonly WaitingMatterView[]): readonly string[] {
  return waiting
    .filter(({ wishedFor, source }) => wishedFor.kind === 'next' && source !== 'proposal')
    .map(({ pendingId }) => pendingId);
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  title: { display: 'block', overflowWrap: 'anywhere' },
  words: {
    display: 'block',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
