import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgendaChanges } from '../../../src/domain/meeting/views/agenda-changes.ts';
import type { ItemAspect } from '../../../src/domain/meeting/views/item-aspects.ts';
import { aspectWords, changeLines } from '../../../src/texts/agenda-changes.ts';
import { unbroken } from '../../../src/texts/format.ts';
import { useLanguage } from '../language.tsx';

/** The changes of an agenda, a line each; or, of one item, what is other about it. */
export function ChangeWords(
  props: { readonly changes: AgendaChanges } | { readonly aspects: readonly ItemAspect[] },
): ReactNode {
  const { locale } = useLanguage();
  const styles = useStyles();
  if ('aspects' in props)
    return <p className={styles.item}>{unbroken(aspectWords(locale, props.aspects))}</p>;
  return (
    <ul className={styles.list}>
      {changeLines(locale, props.changes).map((line, index) => (
        <li key={index}>{unbroken(line)}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  item: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '::first-letter': { textTransform: 'uppercase' },
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS}`,
    paddingInlineStart: '1.2em',
    overflowWrap: 'anywhere',
  },
});
