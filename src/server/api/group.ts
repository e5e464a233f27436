import { groupCommandSchema } from '../../contract/commands/group.ts';
import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import type { GroupCommand } from '../../domain/group/commands.ts';
import type { Logo } from '../../domain/group/letterhead/letterhead.ts';
import { commandGroup } from '../../usecases/command-group.ts';
import { openGroup } from '../../usecases/open-group.ts';
import { presentGroup } from '../presenters/group-view.ts';
import { answer } from '../problem.ts';
import type { Call, CallHandler } from './call.ts';
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

/** Makes a picture anew from its pixels, or says why it cannot be used. */
export type CleanLogo = (png: Uint8Array) => Result<Logo>;

/**
 * POST /api/v1/group/commands: what a person asks of the group. Needs an Idempotency-Key; If-Match is heeded where it
 * is given. Answers with the group after it.
 */
export function postGroupCommand(cleanLogo: CleanLogo): CallHandler {
  return async (call) => {
    const { workplace, caller, request, response } = call;
    await answer(response, readBody(request, groupCommandSchema), async (asked) => {
      await answer(
        response,
        readOnceKey(request, { group: caller.groupId, command: asked }),
        async (once) => {
          await answer(response, withCleanLogo(asked, cleanLogo), async (command) => {
            const ifVersion = readIfMatch(request);
            const done = await commandGroup(workplace, caller, {
              command,
              once,
              ...(ifVersion === undefined ? {} : { ifVersion }),
            });
            await answer(response, done, () => getGroup(call));
          });
        },
      );
    });
  };
}

/** A picture that somebody sends is never kept as it came. */
function withCleanLogo(command: GroupCommand, cleanLogo: CleanLogo): Result<GroupCommand> {
  if (command.type !== 'ChangeLetterhead' || !command.data.letterhead.logo) return ok(command);
  const { letterhead } = command.data;
  const logo = cleanLogo(Buffer.from(command.data.letterhead.logo.png, 'base64'));
  return logo.ok ? ok({ ...command, data: { letterhead: { ...letterhead, logo: logo.value } } }) : logo;
}
