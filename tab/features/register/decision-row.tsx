import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RegisterDecisionView } from '../../../src/contract/register-view.ts';
import { kronor } from '../../../src/domain/basics/money.ts';
import { actKindWords } from '../../../src/texts/clause-words.ts';
import { capitalised } from '../../../src/texts/format.ts';
import { registerTexts as texts } from '../../../src/texts/tab-register.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink, protocolPath } from '../../shared/navigation.tsx';
import { MarkedWords } from './marked-words.tsx';

/** A decision that was found: its words with those asked for marked, where it stands, and what it decides. */
export function DecisionRow({ decision }: { readonly decision: RegisterDecisionView }): ReactNode {
  const { t, locale, dayAndMonth } = useLanguage();
  const styles = useStyles();
  const { amount, assignees, clauseId, date, found, item, kinds, text } = decision;
  const address = clauseId === undefined ? `item-${decision.itemId}` : `clause-${clauseId}`;
  const what = [
    ...kinds.map((kind) => actKindWords(locale, kind)),
    ...(assignees.length > 0 ? [assignees.join(', ')] : []),
    ...(amount === undefined ? [] : [kronor(amount)]),
  ].join(' · ');
  return (
    <li className={styles.row}>
      <p lang="sv" className={styles.words}>
        {clauseId === undefined ? null : 'att '}
        <MarkedWords text={text} spans={found?.text} />
      </p>
      <p className={styles.where}>
        <AppLink to={`${protocolPath(decision)}#${address}`}>
          <span lang="sv">
            <MarkedWords text={item} spans={found?.item} />
          </span>
        </AppLink>{' '}
        <span>
          {t(texts.ofMeeting, {
            meeting: decision.protocol ? `${decision.meeting} ${decision.protocol}` : decision.meeting,
            date: `${dayAndMonth(date)} ${date.slice(0, 4)}`,
          })}
        </span>{' '}
        {decision.agreed ? null : (
          <Badge appearance="tint" color="warning">
            {t(texts.preliminary)}
          </Badge>
        )}
      </p>
      {what === '' ? null : <p className={styles.what}>{capitalised(locale, what)}</p>}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  words: { margin: 0, whiteSpace: 'pre-wrap' },
  where: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  what: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
