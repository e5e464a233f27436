import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { ProposedFunding } from '../../../src/domain/clauses/funding-from-clause.ts';
import { fundingFromClause } from '../../../src/domain/clauses/funding-from-clause.ts';
import { clauseReadingTexts as texts } from '../../../src/texts/clause-words.ts';
import { ProposalEntry, ProposalList, ProposalRow } from '../../shared/clauses/proposal-row.tsx';
import { useDismissed } from '../../shared/clauses/use-dismissed.ts';
import { useLanguage } from '../../shared/language.tsx';
import { ClauseTerms } from '../../shared/meeting/clause-terms.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useClauseReader } from '../../shared/tasks/use-clause-reader.ts';

/**
 * The money that an item's clauses decide about by their words, which counts in the totals once somebody accepts it
 * (D17). An amount for each of several is not offered: what it makes together is theirs to say, in the clause's terms.
 */
export function ProposedAmounts({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const { isDismissed, dismiss } = useDismissed(view.meetingId, 'no-amount');
  const proposals = useProposals(item).filter(({ clause }) => !isDismissed(clause));
  if (proposals.length === 0) return null;
  return (
    <ProposalList label={t(texts.amounts, { title: item.title })}>
      {proposals.map(({ clause, proposed: { findings, funding } }) => {
        const { clauseId, text } = clause;
        return (
          <ProposalEntry key={clauseId}>
            <ProposalRow
              clause={text}
              findings={findings}
              acts={[
                {
                  label: t(texts.acceptAmount),
                  name: t(texts.acceptAmountOf, { text }),
                  likely: true,
                  onClick: () => void send({ type: 'SetFunding', data: { clauseId, funding } }),
                },
                {
                  label: t(texts.dismiss),
                  name: t(texts.dismissOf, { text }),
                  onClick: () => dismiss(clause),
                },
              ]}
            >
              <ClauseTerms clause={{ funding }} />
            </ProposalRow>
          </ProposalEntry>
        );
      })}
    </ProposalList>
  );
}

interface Proposal {
  readonly clause: ItemView['clauses'][number];
  readonly proposed: ProposedFunding;
}

function useProposals({ clauses }: ItemView): readonly Proposal[] {
  const read = useClauseReader();
  return useMemo(
    () =>
      clauses.flatMap((clause): readonly Proposal[] => {
        if (clause.funding) return [];
        const proposed = fundingFromClause(read(clause.text));
        return proposed && !proposed.each ? [{ clause, proposed }] : [];
      }),
    [clauses, read],
  );
}
