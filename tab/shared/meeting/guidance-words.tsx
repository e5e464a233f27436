import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Guidance } from '../../../src/domain/meeting/vocabulary.ts';
import { alongTexts } from '../../../src/texts/tab-along.ts';
import { useLanguage } from '../language.tsx';

/** Something sent along with a decision, marked when it is not for the protocol. */
export function GuidanceWords({ guidance }: { readonly guidance: Guidance }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { text, to, inProtocol } = guidance;
  return (
    <span className={styles.words}>
      <strong>{to ? t(alongTexts.guidanceFor, { to }) : t(alongTexts.guidancePlain)}</strong>{' '}
      <span lang="sv">{text}</span>
      {inProtocol ? null : <em className={styles.aside}> ({t(alongTexts.notInProtocol)})</em>}
    </span>
  );
}

const useStyles = makeStyles({
  words: {
    display: 'block',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
