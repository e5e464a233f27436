import { groupCommandSchema } from '../../contract/commands/group.ts';
import { commandGroup } from '../../usecases/command-group.ts';
import { openGroup } from '../../usecases/open-group.ts';
import { presentGroup } from '../presenters/group-view.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { readBody, readIfMatch, readOnceKey } from './read-body.ts';
import { sendTagged } from './send-tagged.ts';

/** GET /api/v1/group; 304 when the caller has seen exactly this. */
export async function getGroup(call: Call): Promise<void> {
  const { workplace, caller, response } = call;
  const opened = await openGroup(workplace, caller);
  await answer(response, opened, (group) => {
    const { date } = workplace.clock.now(group.state.settings.timeZone);
    sendTagged(call, presentGroup(group, caller.member.personId, date));
  });
}

/**
 * POST /api/v1/group/commands: what a person asks of the group. Needs an Idempotency-Key; If-Match is heeded where it
 * is given. Answers with the group after it.
 */
export async function postGroupCommand(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, groupCommandSchema), async (command) => {
    await answer(response, readOnceKey(request, { group: caller.groupId, command }), async (once) => {
      const ifVersion = readIfMatch(request);
      const done = await commandGroup(workplace, caller, {
        command,
        once,
        ...(ifVersion === undefined ? {} : { ifVersion }),
      });
      await answer(response, done, () => getGroup(call));
    });
  });
}
