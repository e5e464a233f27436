import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WaitingMatterView } from '../../../src/contract/pending-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { sourceWords, wishedWords } from '../../../src/texts/pending-words.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../language.tsx';
import { AppLink, meetingPath } from '../navigation.tsx';

/** How a matter came to wait, since when, and when it is wanted. */
export function MatterWords({ matter }: { readonly matter: WaitingMatterView }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { from, proposedBy, since, wishedFor, orByMail, condition, together, note } = matter;
  return (
    <div className={styles.words}>
      <p className={styles.line}>
        {sourceWords(locale, matter)}
        {from ? (
          <>
            {` ${t(pendingTexts.from)} `}
            <AppLink to={`${meetingPath(from.meetingId)}#item-${from.itemId}`}>
              <span lang="sv">{from.title}</span> {plainDate(locale, from.date)}
            </AppLink>
          </>
        ) : null}
        {proposedBy?.meeting ? (
          <>
            {` ${t(pendingTexts.proposedFor)} `}
            <AppLink to={meetingPath(proposedBy.meeting.meetingId)}>
              <span lang="sv">{proposedBy.meeting.title}</span> {plainDate(locale, proposedBy.meeting.date)}
            </AppLink>
          </>
        ) : null}
        {'. '}
        {t(pendingTexts.since, { date: plainDate(locale, since.slice(0, 10)) })}.{' '}
        {proposedBy?.late ? (
          <Badge appearance="tint" color="warning">
            {t(pendingTexts.late)}
          </Badge>
        ) : null}
      </p>
      <p className={styles.line}>
        {t(pendingTexts.wished, { when: wishedWords(locale, wishedFor, orByMail) })}
        {condition ? ` · ${t(pendingTexts.condition, { condition })}` : ''}
        {together ? ` · ${t(pendingTexts.together, { title: together })}` : ''}
      </p>
      {note ? <p className={styles.note}>{note}</p> : null}
    </div>
  );
}

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});
