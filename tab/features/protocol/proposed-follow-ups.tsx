import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { ProposedFollowUp } from '../../../src/domain/clauses/follow-up-from-clause.ts';
import { followUpFromClause } from '../../../src/domain/clauses/follow-up-from-clause.ts';
import type { FollowUp } from '../../../src/domain/meeting/state.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { clauseReadingTexts } from '../../../src/texts/clause-words.ts';
import { carryingTabTexts as texts } from '../../../src/texts/tab-carrying.ts';
import { FollowUpWords } from '../../shared/carrying/follow-up-words.tsx';
import { ProposalEntry, ProposalList, ProposalRow } from '../../shared/clauses/proposal-row.tsx';
import { useDismissed } from '../../shared/clauses/use-dismissed.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';
import { useClauseReader } from '../../shared/tasks/use-clause-reader.ts';
import { FollowUpForm } from './follow-up-form.tsx';

/**
 * What an item's clauses put on a coming agenda by their words (D16): accepted with one press, changed first, or
 * dismissed. An item that is put off comes back by that, and is not asked about.
 */
export function ProposedFollowUps({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const { isDismissed, dismiss } = useDismissed(view.meetingId, 'no-follow-up');
  const [changing, setChanging] = useState<string | undefined>(undefined);
  const read = useProposals(item);
  const proposals = read.filter(({ clause }) => !isDismissed(clause));
  if (proposals.length === 0) return null;
  return (
    <ProposalList label={t(texts.proposed, { title: item.title })}>
      {proposals.map(({ clause, proposed, followUp }) => {
        const about = { text: clause.text };
        return (
          <ProposalEntry key={clause.clauseId}>
            {changing === clause.clauseId ? (
              <FollowUpForm
                item={item}
                followUpId={followUp.followUpId}
                first={followUp}
                onClose={() => setChanging(undefined)}
              />
            ) : (
              <ProposalRow
                clause={clause.text}
                findings={[proposed.because, ...proposed.findings]}
                acts={[
                  {
                    label: t(texts.accept),
                    name: t(texts.acceptOf, about),
                    likely: true,
                    onClick: () =>
                      void send({
                        type: 'PlanFollowUp',
                        data: { itemId: item.itemId, ...followUp },
                      }),
                  },
                  {
                    label: t(clauseReadingTexts.change),
                    name: t(clauseReadingTexts.changeOf, about),
                    onClick: () => setChanging(clause.clauseId),
                  },
                  {
                    label: t(clauseReadingTexts.dismiss),
                    name: t(clauseReadingTexts.dismissOf, about),
                    onClick: () => dismiss(clause),
                  },
                ]}
              >
                <FollowUpWords followUp={followUp} />
              </ProposalRow>
            )}
          </ProposalEntry>
        );
      })}
    </ProposalList>
  );
}

interface Proposal {
  readonly clause: ItemView['clauses'][number];
  readonly proposed: ProposedFollowUp;
  /** With an id of its own already: pressed twice it is one. */
  readonly followUp: FollowUp;
}

function useProposals(item: ItemView): readonly Proposal[] {
  const read = useClauseReader();
  const { clauses, followUps, title } = item;
  const putOff = item.deferral !== undefined;
  return useMemo(() => {
    if (putOff) return [];
    const planned = new Set(followUps.map(({ clauseId }) => clauseId));
    return clauses.flatMap((clause): readonly Proposal[] => {
      const proposed = planned.has(clause.clauseId) ? undefined : followUpFromClause(read(clause.text));
      if (!proposed) return [];
      const { wishedFor, condition = waitsFor(proposed) } = proposed;
      const { clauseId } = clause;
      const followUp = {
        followUpId: newId(),
        title,
        clauseId,
        wishedFor,
        ...(condition ? { condition } : {}),
      };
      return [{ clause, proposed, followUp }];
    });
  }, [clauses, followUps, title, putOff, read]);
}

/** In the language of the protocol, in which the condition is kept. */
function waitsFor({ answering }: ProposedFollowUp): string | undefined {
  return answering === undefined ? undefined : speak('sv', texts.whenAnswered, { name: answering });
}
