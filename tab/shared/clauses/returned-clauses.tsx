import type { ReactNode } from 'react';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { KeptWords } from '../ui/kept-words.tsx';
import type { ReturnedClause } from '../writing/returned.ts';

/** Clauses that the server would not take, with their words, until their writer says what becomes of them (D2). */
export function ReturnedClauses(props: {
  readonly clauses: readonly ReturnedClause[];
  /** Whether the item that they were written for is still there. */
  readonly placed: boolean;
}): ReactNode {
  const { t } = useLanguage();
  const { writing } = useMeeting();
  return props.clauses.map((clause) => (
    <KeptWords
      key={clause.clauseId}
      told={t(props.placed ? protocolTexts.clauseReturned : protocolTexts.clauseHomeless)}
      words={clause.text}
      ways={[
        ...(props.placed
          ? [{ label: t(protocolTexts.tryAgain), onPress: () => writing.recordAgain(clause) }]
          : []),
        { label: t(protocolTexts.dropWords), onPress: () => writing.drop(clause.clauseId) },
      ]}
    />
  ));
}
