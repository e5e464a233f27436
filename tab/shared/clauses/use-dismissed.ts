import { useState } from 'react';
import { fingerprint } from '../../../src/domain/basics/fingerprint.ts';
import { useSession } from '../session.tsx';
import { browserKeeping } from '../writing/keeping.ts';

interface Worded {
  readonly clauseId: string;
  readonly text: string;
}

/**
 * Clauses of which somebody wants no task, no coming item, no amount, or no word on what is missing, in this browser: with other words the question is another.
 */
export function useDismissed(meetingId: string, what: 'no-task' | 'no-follow-up' | 'no-amount' | 'no-hint') {
  const { me } = useSession();
  const [keeping] = useState(() =>
    browserKeeping(`radslag/${me.group.groupId}/${me.personId}/${meetingId}/${what}/`),
  );
  const [, setTurn] = useState(0);
  return {
    isDismissed: ({ clauseId, text }: Worded) => keeping.get(clauseId) === fingerprint(text),
    dismiss: ({ clauseId, text }: Worded) => {
      keeping.set(clauseId, fingerprint(text));
      setTurn((now) => now + 1);
    },
  };
}
