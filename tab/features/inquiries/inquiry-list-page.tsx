import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type {
  EndedInquiryRowView,
  InquiryListView,
  OpenInquiryRowView,
} from '../../../src/contract/inquiry-views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { deadlineWords, purposeWords } from '../../../src/texts/inquiry-words.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { LinkRow, ListHeader, ListSection } from '../../shared/ui/link-list.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';

/** The questions put to the municipalities: those open, and how the others ended. */
export function InquiryListPage(): ReactNode {
  const { t } = useLanguage();
  const { value: list, fault, reload } = useLoaded<InquiryListView>('inquiries');
  if (!list) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  const ask = list.mayAsk ? <ButtonLink to="inquiries/new">{t(inquiryPageTexts.ask)}</ButtonLink> : null;
  if (list.open.length === 0 && list.ended.length === 0)
    return (
      <EmptyState
        title={t(inquiryPageTexts.emptyTitle)}
        text={t(list.mayAsk ? inquiryPageTexts.emptyMayAsk : inquiryPageTexts.emptyMayNot)}
      >
        {ask}
      </EmptyState>
    );
  return (
    <>
      <ListHeader title={t(inquiryPageTexts.title)} intro={t(inquiryPageTexts.intro)} action={ask} />
      <ListSection title={t(inquiryPageTexts.open)} none={t(inquiryPageTexts.noneOpen)}>
        {list.open.map((row) => (
          <OpenRow key={row.inquiryId} row={row} />
        ))}
      </ListSection>
      {list.ended.length === 0 ? null : (
        <ListSection title={t(inquiryPageTexts.ended)} none="">
          {list.ended.map((row) => (
            <EndedRow key={row.inquiryId} row={row} />
          ))}
        </ListSection>
      )}
    </>
  );
}

function OpenRow({ row }: { readonly row: OpenInquiryRowView }): ReactNode {
  const { t, locale } = useLanguage();
  const { mine } = row;
  const deadline = deadlineWords(locale, row.deadline);
  return (
    <LinkRow to={`inquiries/${row.inquiryId}`} title={row.question} mark={<OpenMark row={row} />}>
      <span>
        {purposeWords(locale, row.purpose)} ·{' '}
        {t(row.overdue ? inquiryPageTexts.overdue : inquiryPageTexts.by, { deadline })} ·{' '}
        {t(inquiryPageTexts.count, { answered: row.answered, asked: row.asked })}
      </span>
      {mine && !mine.waits ? <span>{t(inquiryPageTexts.youAnswered, { answer: mine.label })}</span> : null}
    </LinkRow>
  );
}

/** That it waits for the reader's answer, or is overdue. */
function OpenMark({ row }: { readonly row: OpenInquiryRowView }): ReactNode {
  const { t } = useLanguage();
  const waits = row.mine?.waits === true;
  if (!waits && !row.overdue) return null;
  return (
    <Badge appearance="tint" color={waits ? 'brand' : 'warning'} size="large">
      {t(waits ? inquiryPageTexts.waitsForYou : inquiryPageTexts.statusOverdue)}
    </Badge>
  );
}

function EndedRow({ row }: { readonly row: EndedInquiryRowView }): ReactNode {
  const { t, locale, longDate } = useLanguage();
  const styles = useStyles();
  const mark = (
    <Badge appearance="tint" color={row.status === 'withdrawn' ? 'warning' : 'informative'} size="large">
      {t(STATUS[row.status])}
    </Badge>
  );
  return (
    <LinkRow to={`inquiries/${row.inquiryId}`} title={row.question} mark={mark}>
      <span>
        {purposeWords(locale, row.purpose)} · {t(inquiryPageTexts.endedOn, { date: longDate(row.ended) })}
      </span>
      {row.outcome === undefined ? null : (
        <span lang="sv" className={styles.outcome}>
          {row.outcome}
        </span>
      )}
    </LinkRow>
  );
}

const STATUS: Readonly<Record<EndedInquiryRowView['status'], Text>> = {
  closed: inquiryPageTexts.statusClosed,
  entered: inquiryPageTexts.statusEntered,
  withdrawn: inquiryPageTexts.statusWithdrawn,
};

const useStyles = makeStyles({
  outcome: { color: tokens.colorNeutralForeground1 },
});
