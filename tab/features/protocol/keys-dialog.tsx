import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../src/texts/catalogue.ts';
import { keysTexts } from '../../../src/texts/tab-keys.ts';
import { useLanguage } from '../../shared/language.tsx';
import { ReadDialog } from '../../shared/ui/read-dialog.tsx';

/** What can be done by keys at the desk. */
export function KeysDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <ReadDialog onlyText {...props} title={t(keysTexts.title)}>
      {PARTS.map(({ title, keys }) => (
        <section key={title.en} aria-label={t(title)}>
          <h3 className={styles.part}>{t(title)}</h3>
          <dl className={styles.list}>
            {keys.map(([pressed, does]) => (
              <div key={does.en} className={styles.row}>
                <dt className={styles.keys}>{t(pressed)}</dt>
                <dd className={styles.does}>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.intro}>{t(keysTexts.intro)}</p>
    </ReadDialog>
  );
}

/** Keys as they stand on the keyboards of the language. */
function keys(en: string): Text {
  return { sv: en.replace('Shift', 'Skift').replace('Up', 'Pil upp').replace('Down', 'Pil ned'), en };
}

const PARTS: readonly { readonly title: Text; readonly keys: readonly (readonly [Text, Text])[] }[] = [
  {
    title: keysTexts.writing,
    keys: [
      [keys('Enter'), keysTexts.clause],
      [keys('Ctrl+Enter'), keysTexts.onward],
      [keys('Alt+Up / Down'), keysTexts.move],
      [keys('Ctrl+Shift+Enter'), keysTexts.post],
      [keys('Ctrl+Alt+U'), keysTexts.task],
      [keys('Ctrl+B'), keysTexts.bold],
      [{ sv: '”- ” eller ”1. ”', en: '“- ” or “1. ”' }, keysTexts.lists],
      [keys('Ctrl+Z'), keysTexts.undoText],
    ],
  },
  {
    title: keysTexts.running,
    keys: [
      [keys('Alt+Enter'), keysTexts.next],
      [keys('Ctrl+Alt+P'), keysTexts.pause],
      [keys('Ctrl+Alt+K'), keysTexts.presence],
      [keys('Ctrl+Alt+A'), keysTexts.confirm],
      [keys('Ctrl+Alt+Z'), keysTexts.undoStep],
      [keys('Ctrl+Alt+H'), keysTexts.help],
    ],
  },
];

const useStyles = makeStyles({
  part: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, 11rem) 1fr',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    '@media (max-width: 480px)': { gridTemplateColumns: '1fr' },
  },
  keys: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
  intro: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
});
