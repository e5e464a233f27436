import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FollowUp } from '../../../src/domain/meeting/state.ts';
import { wishedInSentence } from '../../../src/texts/pending-words.ts';
import { carryingTabTexts as texts } from '../../../src/texts/tab-carrying.ts';
import { useLanguage } from '../language.tsx';

/** That an item comes back on a coming agenda, when, and on what condition (D16). */
export function FollowUpWords({ followUp }: { readonly followUp: FollowUp }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { title, wishedFor, condition } = followUp;
  const when = wishedInSentence(locale, wishedFor);
  return (
    <span className={styles.line}>
      {condition === undefined
        ? t(texts.followUpLine, { title, when })
        : t(texts.followUpWith, { title, when, condition })}
    </span>
  );
}

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground2 } });
