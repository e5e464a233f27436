import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { ClauseTexts } from '../../shared/meeting/clause-text.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { RichTextView } from '../../shared/rich-text/rich-text-view.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { ItemHeading } from './item-heading.tsx';

/** The protocol as it grows, for those who read it. */
export function ReaderView(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  if (view.phase === 'draft' || view.phase === 'notified')
    return <p className={styles.note}>{t(protocolTexts.notStarted)}</p>;
  return (
    <>
      <p className={styles.note}>{t(protocolTexts.readerNote)}</p>
      <div className={styles.page}>
        {view.opening.text.length > 0 ? (
          <section>
            <SectionTitle className={styles.hidden}>{t(protocolTexts.opening)}</SectionTitle>
            <div lang="sv" className={styles.text}>
              <RichTextView text={view.opening.text} />
            </div>
          </section>
        ) : null}
        {view.items
          .filter((item) => item.kind !== 'break')
          .map((item) => (
            <ReadItem key={item.itemId} item={item} />
          ))}
        {view.closing.text.length > 0 ? (
          <section>
            <SectionTitle className={styles.hidden}>{t(protocolTexts.closing)}</SectionTitle>
            <div lang="sv" className={styles.text}>
              <RichTextView text={view.closing.text} />
            </div>
          </section>
        ) : null}
      </div>
    </>
  );
}

function ReadItem({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const current = item.progress === 'current';
  const empty = item.text.text.length === 0 && item.clauses.length === 0 && !item.outcome;
  return (
    <article
      id={`item-${item.itemId}`}
      tabIndex={-1}
      className={mergeClasses(styles.item, current && styles.current)}
    >
      <ItemHeading item={item}>
        {current ? (
          <Badge appearance="filled" color="brand">
            {t(protocolTexts.nowMark)}
          </Badge>
        ) : null}
      </ItemHeading>
      <div lang="sv" className={styles.text}>
        <RichTextView text={item.text.text} />
      </div>
      {item.clauses.length > 0 ? (
        <>
          <h3 className={styles.heading}>
            {t(protocolTexts.decision)}{' '}
            <Badge appearance="tint" color="warning">
              {t(protocolTexts.preliminary)}
            </Badge>
          </h3>
          <ClauseTexts clauses={item.clauses} />
        </>
      ) : null}
      {item.outcome ? <p className={styles.outcome}>{item.outcome}</p> : null}
      {empty && item.progress !== 'coming' ? <p className={styles.quiet}>{t(protocolTexts.empty)}</p> : null}
    </article>
  );
}

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    scrollMarginTop: '96px',
    outlineStyle: 'none',
  },
  current: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalL} - 3px)`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  text: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  outcome: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});
