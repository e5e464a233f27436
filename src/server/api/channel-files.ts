import { z } from 'zod';
import { fromChannelSchema } from '../../contract/channel-files-view.ts';
import type { ChannelFilesView, ChannelFileView } from '../../contract/channel-files-view.ts';
import { clockAt } from '../../usecases/instant-at.ts';
import { kindByName, LARGEST_PAPER } from '../../domain/meeting/dispatch/paper-kind.ts';
import type { ChannelFiles, FileEntry } from '../../graph/channel-files.port.ts';
import { attachChannelPaper, browseChannelFiles } from '../../usecases/channel-papers.ts';
import { answer } from '../problem.ts';
import type { CallHandler } from './call.ts';
import { sendMeeting } from './meeting.ts';
import { idParameter, readBody, readOnceKey } from './read-body.ts';

const asked = z.object({
  folder: z.string().max(1_000).optional(),
  words: z.string().trim().max(200).optional(),
  page: z.string().max(2_000).optional(),
});

/** GET /api/v1/channel-files */
export function getChannelFiles(library: ChannelFiles): CallHandler {
  return async ({ caller, request, response }) => {
    const { folder, words, page } = asked.safeParse(request.query).data ?? {};
    const wish = {
      ...(folder ? { folderId: folder } : {}),
      ...(words ? { words } : {}),
      ...(page ? { cursor: page } : {}),
    };
    const { timeZone } = caller.group.settings;
    await answer(response, await browseChannelFiles(library, caller, wish), (found) => {
      const view: ChannelFilesView = {
        trail: 'trail' in found ? found.trail : [],
        entries: found.entries.map((entry) => present(entry, timeZone)),
        ...(found.next === undefined ? {} : { next: found.next }),
      };
      response.json(view);
    });
  };
}

/** PUT /api/v1/meetings/{id}/items/{item}/papers/{paper}/from-channel: a file that stands there; answers the meeting. */
export function putChannelPaper(library: ChannelFiles): CallHandler {
  return async (call) => {
    const { workplace, caller, request, response } = call;
    await answer(response, readBody(request, fromChannelSchema), async ({ fileId }) => {
      const [meetingId, itemId, paperId] = ['meetingId', 'itemId', 'paperId'].map((name) =>
        idParameter(request, name),
      ) as [string, string, string];
      const what = { meetingId, itemId, paperId, fileId };
      await answer(response, readOnceKey(request, what), async (once) => {
        const done = await attachChannelPaper(workplace, library, caller, { ...what, once });
        await answer(response, done, async (committed) => sendMeeting(call, committed));
      });
    });
  };
}

function present(entry: FileEntry, timeZone: string): ChannelFileView {
  const { id, name, kind, size, changedAt, within } = entry;
  const fits = kind === 'file' && kindByName(name) !== undefined && (size ?? 0) <= LARGEST_PAPER;
  return {
    id,
    name,
    kind,
    ...(size === undefined ? {} : { size }),
    ...(changedAt === undefined ? {} : { changed: clockAt(changedAt, timeZone).date }),
    ...(within === undefined ? {} : { within }),
    ...(fits ? { fits } : {}),
  };
}
