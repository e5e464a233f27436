import { useState } from 'react';
import { fingerprint } from '../../../src/domain/basics/fingerprint.ts';
import { useSession } from '../session.tsx';
import { browserKeeping } from '../writing/keeping.ts';

interface Worded {
  readonly clauseId: string;
  readonly text: string;
}

/** Clauses that somebody wants no task of, in this browser: with other words the question is another. */
export function useDismissed(meetingId: string) {
  const { me } = useSession();
  const [keeping] = useState(() =>
    browserKeeping(`radslag/${me.group.groupId}/${me.personId}/${meetingId}/no-task/`),
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
