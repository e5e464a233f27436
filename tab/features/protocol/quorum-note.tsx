import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { formalTexts } from '../../../src/texts/tab-formal.ts';
import { useLanguage } from '../../shared/language.tsx';

/** That fewer municipalities take part than the group asks for: said to who records the decision, and no wall (D19). */
export function QuorumNote({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { quorum } = item;
  if (!quorum || quorum.reached === 'yes' || item.progress === 'coming') return null;
  const { present, needed } = quorum;
  return quorum.reached === 'no' ? (
    <p className={styles.warning}>{t(formalTexts.quorumNo, { present, needed })}</p>
  ) : (
    <p className={styles.quiet}>{t(formalTexts.quorumUnknown, { present, needed })}</p>
  );
}

const useStyles = makeStyles({
  warning: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
