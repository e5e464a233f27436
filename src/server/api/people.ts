import { peopleCommandSchema } from '../../contract/commands/people.ts';
import { judgeNames } from '../../usecases/people/judge-names.ts';
import { peopleOfProtocols } from '../../usecases/people/people-of-protocols.ts';
import { presentPeople } from '../presenters/people-of-protocols-view.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { readBody, readOnceKey } from './read-body.ts';
import { sendTagged } from './send-tagged.ts';

/** GET /api/v1/people; 304 when the caller has seen exactly this. */
export async function getPeople(call: Call): Promise<void> {
  const { workplace, caller, response } = call;
  await answer(response, await peopleOfProtocols(workplace, caller), (people) => {
    sendTagged(call, presentPeople(people, caller));
  });
}

/** POST /api/v1/people/commands. Needs an Idempotency-Key. Answers with the people after it, for the one who asked. */
export async function postPeopleCommand(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, peopleCommandSchema), async (command) => {
    await answer(response, readOnceKey(request, { people: command }), async (once) => {
      await answer(response, await judgeNames(workplace, caller, { command, once }), () => getPeople(call));
    });
  });
}
