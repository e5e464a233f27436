import type { Rules } from '../decision.ts';
import { hasClauses, hasItems } from '../needs.ts';
import { FROM_START, UNTIL_AGREED } from '../phases.ts';
import { hasUnpostedChanges } from '../views/unposted.ts';
import { noteGuidance, removeGuidance, setConditions, setFunding } from './along.ts';
import type { WritingCommand } from './commands.ts';
import {
  postDecisions,
  recordClause,
  recordOutcome,
  removeClause,
  rewordClause,
  writeText,
} from './decide.ts';

/** Text and clauses are taken until the protocol is agreed (D15). */
export const writingRules: Rules<WritingCommand> = {
  WriteText: { ability: 'write-protocol', phases: UNTIL_AGREED, decide: writeText },
  RecordClause: { ability: 'write-protocol', phases: UNTIL_AGREED, needs: hasItems, decide: recordClause },
  RewordClause: { ability: 'write-protocol', phases: UNTIL_AGREED, needs: hasClauses, decide: rewordClause },
  RemoveClause: { ability: 'write-protocol', phases: UNTIL_AGREED, needs: hasClauses, decide: removeClause },
  SetConditions: {
    ability: 'write-protocol',
    phases: UNTIL_AGREED,
    needs: hasClauses,
    decide: setConditions,
  },
  SetFunding: { ability: 'write-protocol', phases: UNTIL_AGREED, needs: hasClauses, decide: setFunding },
  NoteGuidance: { ability: 'write-protocol', phases: UNTIL_AGREED, needs: hasItems, decide: noteGuidance },
  RemoveGuidance: {
    ability: 'write-protocol',
    phases: UNTIL_AGREED,
    needs: (state) => state.items.some((item) => item.guidance.length > 0),
    decide: removeGuidance,
  },
  RecordOutcome: { ability: 'write-protocol', phases: UNTIL_AGREED, needs: hasItems, decide: recordOutcome },
  PostDecisions: {
    ability: 'write-protocol',
    phases: FROM_START,
    needs: (state) => !state.correction && state.items.some(hasUnpostedChanges),
    decide: postDecisions,
  },
};
