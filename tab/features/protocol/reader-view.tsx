import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView, TextView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { CopyClauseLink, CopyItemLink } from '../../shared/links/on-demand-links.ts';
import { ClauseTexts } from '../../shared/meeting/clause-text.tsx';
import { FormalNotes } from '../../shared/meeting/formal-notes.tsx';
import { GuidanceWords } from '../../shared/meeting/guidance-words.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { isReadInProtocol } from '../../shared/meeting/read-in-protocol.ts';
import { RichTextView } from '../../shared/rich-text/rich-text-view.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { ItemArticle } from './item-article.tsx';

const { Part: CarryingDesk, useReady } = onDemand(
  async () => (await import('./carrying-desk.tsx')).CarryingDesk,
);

/** The protocol as it grows, for those who read it. */
export function ReaderView(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  useReady();
  if (view.phase === 'draft' || view.phase === 'notified')
    return <p className={styles.note}>{t(protocolTexts.notStarted)}</p>;
  return (
    <>
      <p className={styles.note}>
        {t(view.phase === 'ongoing' ? protocolTexts.readerNote : protocolTexts.paperNote)}
      </p>
      <div className={styles.page}>
        <ReadPlace title={t(protocolTexts.opening)} text={view.opening.text} />
        {view.items.filter(isReadInProtocol).map((item) => (
          <ReadItem key={item.itemId} item={item} />
        ))}
        <ReadPlace title={t(protocolTexts.closing)} text={view.closing.text} />
      </div>
    </>
  );
}

/** What was said before the first item, or after the last. */
function ReadPlace(props: { readonly title: string; readonly text: TextView['text'] }): ReactNode {
  const styles = useStyles();
  if (props.text.length === 0) return null;
  return (
    <section>
      <SectionTitle>
        <VisuallyHidden>{props.title}</VisuallyHidden>
      </SectionTitle>
      <div lang="sv" className={styles.text}>
        <RichTextView text={props.text} />
      </div>
    </section>
  );
}

function ReadItem({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const empty = item.text.text.length === 0 && item.clauses.length === 0 && !item.outcome;
  return (
    <ItemArticle item={item} beside={<CopyItemLink item={item} look="icon" />}>
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
          <ClauseTexts clauses={item.clauses} link={CopyClauseLink} />
        </>
      ) : null}
      {item.outcome ? <p className={styles.outcome}>{item.outcome}</p> : null}
      <FormalNotes item={item} />
      {item.guidance.map((guidance) => (
        <GuidanceWords key={guidance.guidanceId} guidance={guidance} />
      ))}
      {item.deferral || item.followUps.length > 0 ? <CarryingDesk item={item} /> : null}
      {empty && (item.progress === 'current' || item.progress === 'done') ? (
        <p className={styles.quiet}>{t(protocolTexts.empty)}</p>
      ) : null}
    </ItemArticle>
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
    // Blocks are what pages break between.
    '@media print': {
      display: 'block',
      padding: 0,
      border: 'none',
      '& > * + *': { marginTop: tokens.spacingVerticalXL },
    },
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
