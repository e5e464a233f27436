import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { countWord } from '../../../src/texts/count-word.ts';
import { decisionsTexts } from '../../../src/texts/tab-decisions.ts';
import { nowTexts as texts } from '../../../src/texts/tab-now.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { FirstFew } from './first-few.tsx';
import { ItemResult } from './item-result.tsx';

/**
 * What was dealt with while the reader was away (N8), and apart from it where nobody knows whether they were (D3).
 * Nothing when they missed nothing.
 */
export function Missed(): ReactNode {
  const { t, locale } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const missed = view.items.filter((item) => item.missed && item.missed.away !== 'unknown');
  const unknown = view.items.filter((item) => item.missed?.away === 'unknown');
  if (missed.length + unknown.length === 0) return null;
  const list = (items: readonly ItemView[]) => (
    <FirstFew
      all={items}
      keyOf={({ itemId }) => itemId}
      renderOne={(item) => <ItemResult item={item} note={t(howAway(item))} />}
    />
  );
  return (
    <SectionCard title={t(missed.length > 0 ? texts.missed : texts.maybeMissed)}>
      {view.phase === 'agreed' ? null : <p className={styles.note}>{t(decisionsTexts.preliminaryNote)}</p>}
      {missed.length > 0 ? list(missed) : null}
      {unknown.length > 0 ? (
        <details className={styles.unknown}>
          <summary className={styles.summary}>
            {unknown.length === 1
              ? t(texts.unknownOne)
              : t(texts.unknownSome, { count: countWord(locale, unknown.length) })}
          </summary>
          <p className={styles.why}>{t(view.attendanceConfirmed ? texts.unknown : texts.unconfirmed)}</p>
          {list(unknown)}
        </details>
      ) : null}
    </SectionCard>
  );
}

function howAway({ missed }: ItemView): Text {
  if (missed?.recused) return texts.recused;
  if (missed?.away === 'part') return texts[missed.how ?? 'partly'];
  return missed?.away === 'whole' ? texts.awayWhole : texts.awayUnknown;
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  unknown: { display: 'block' },
  summary: { cursor: 'pointer', width: 'fit-content' },
  why: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
});
