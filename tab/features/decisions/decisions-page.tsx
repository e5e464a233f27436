import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { decisionsTexts } from '../../../src/texts/tab-decisions.ts';
import { useLanguage } from '../../shared/language.tsx';
import { CopyClauseLink, CopyItemLink } from '../../shared/links/on-demand-links.ts';
import { ClauseTexts } from '../../shared/meeting/clause-text.tsx';
import { FormalNotes } from '../../shared/meeting/formal-notes.tsx';
import { GuidanceWords } from '../../shared/meeting/guidance-words.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { TookPart } from './took-part.tsx';

const { Part: ItemTasks } = onDemand(
  async () => (await import('../../shared/tasks/item-tasks.tsx')).ItemTasks,
);

// It stands at the head of the page, and only once the protocol is agreed.
const { Part: OwnUptake } = onDemand(
  async () => (await import('../../shared/uptake/uptake-sum.tsx')).OwnUptake,
);

/** Every decision of the meeting by item, with whether the channel has seen it. */
export function DecisionsPage(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const decided = view.items.filter((item) => item.clauses.length > 0 || item.outcome);
  return (
    <section className={styles.section} aria-labelledby="decisions-title">
      <SectionTitle id="decisions-title">{t(decisionsTexts.title)}</SectionTitle>
      {decided.length === 0 ? (
        <p className={styles.note}>{t(decisionsTexts.none)}</p>
      ) : view.phase === 'agreed' ? null : (
        <p className={styles.note}>{t(decisionsTexts.preliminaryNote)}</p>
      )}
      {view.phase === 'agreed' ? <OwnUptake /> : null}
      {decided.map((item) => (
        <Decision key={item.itemId} item={item} />
      ))}
    </section>
  );
}

function Decision({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { title } = item;
  return (
    <article id={`item-${item.itemId}`} tabIndex={-1} className={styles.card}>
      <div className={styles.head}>
        <h3 lang="sv" className={styles.title}>
          {item.number ? `${item.number}. ` : ''}
          {title}
        </h3>
        <div className={styles.marks}>
          {view.phase === 'agreed' ? null : (
            <Badge appearance="tint" color="warning">
              {t(decisionsTexts.preliminary)}
            </Badge>
          )}
          <Posted item={item} />
        </div>
      </div>
      <ClauseTexts clauses={item.clauses} apart link={CopyClauseLink} />
      {item.outcome ? <p className={styles.outcome}>{item.outcome}</p> : null}
      {item.guidance.map((guidance) => (
        <GuidanceWords key={guidance.guidanceId} guidance={guidance} />
      ))}
      <FormalNotes item={item} />
      <TookPart item={item} />
      <ItemTasks item={item} />
      <div data-screen className={styles.link}>
        <AppLink to={`${meetingPath(view.meetingId, 'protocol')}#item-${item.itemId}`}>
          <span aria-hidden>{t(decisionsTexts.openItem)}</span>
          <VisuallyHidden>{t(decisionsTexts.openItemLabel, { title })}</VisuallyHidden>
        </AppLink>
        <CopyItemLink item={item} look="words" />
      </div>
    </article>
  );
}

function Posted({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  if (item.decisionsPosted && !item.unpostedChanges)
    return (
      <Badge appearance="tint" color="success">
        {t(decisionsTexts.posted)}
      </Badge>
    );
  return (
    <Badge appearance="outline" color="informative">
      {t(item.decisionsPosted ? decisionsTexts.changed : decisionsTexts.notPosted)}
    </Badge>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: tokens.spacingVerticalL,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  outcome: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  link: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
});
