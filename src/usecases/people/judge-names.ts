import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { PeopleState } from '../../domain/people/aggregate.ts';
import { decidePeople } from '../../domain/people/aggregate.ts';
import type { PeopleCommand } from '../../domain/people/commands.ts';
import type { OnceKey } from '../../store/event-store.port.ts';
import type { Caller } from '../identify.ts';
import type { Committed } from '../ledger.ts';
import { peopleStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/** What the secretariat decides of two names: one person, two, or nothing after all. */
export async function judgeNames(
  workplace: Workplace,
  caller: Caller,
  { command, once }: { readonly command: PeopleCommand; readonly once: OnceKey },
): Promise<Result<Committed<PeopleState>>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  return workplace.ledger.transact(peopleStream(caller.groupId), {
    actor: caller.actor,
    moment: workplace.clock.now(caller.group.settings.timeZone),
    decide(state) {
      const decided = decidePeople(state, command);
      return decided.ok ? ok({ events: decided.value }) : decided;
    },
    once,
  });
}
