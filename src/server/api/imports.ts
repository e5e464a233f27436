import { importCommandSchema } from '../../contract/commands/import.ts';
import type { ImportTextView } from '../../contract/import-views.ts';
import { LARGEST_OLD_FILE } from '../../domain/imported/vocabulary.ts';
import { commandImport } from '../../usecases/imports/command-import.ts';
import { handInProtocol } from '../../usecases/imports/hand-in.ts';
import { proposeMatters } from '../../usecases/imports/propose-matters.ts';
import type { ProtocolReader } from '../../usecases/imports/protocol-reader.port.ts';
import { listImports, readImport, readImportText, readOriginal } from '../../usecases/imports/read-import.ts';
import {
  presentHandedIn,
  presentImport,
  presentImports,
  presentProposals,
} from '../presenters/import-view.ts';
import { answer, sendProblem } from '../problem.ts';
import { localeOf } from '../request-locale.ts';
import type { Call, CallHandler } from './call.ts';
import { idParameter, readBody, readIfMatch, readOnceKey } from './read-body.ts';
import { readUpload } from './read-upload.ts';
import { sendFile } from './send-file.ts';
import { sendTagged } from './send-tagged.ts';

/** GET /api/v1/imports */
export async function getImports({ workplace, caller, response }: Call): Promise<void> {
  await answer(response, await listImports(workplace, caller), (list) => {
    response.json(presentImports(list, caller));
  });
}

/**
 * PUT /api/v1/imports?name=…: the file of an old protocol as the body. The same file again is the same, so no key is
 * needed. Each file is a request of its own: one that cannot be read takes nothing from the others.
 */
export function putImport(reader: ProtocolReader): CallHandler {
  return async ({ workplace, caller, request, response }) => {
    // Nothing is read of what would be refused anyway.
    if (!caller.abilities.has('write-protocol')) return sendProblem(response, { code: 'not-allowed' });
    await answer(response, await readUpload(request, LARGEST_OLD_FILE), async (sent) => {
      await answer(response, await handInProtocol(workplace, reader, caller, sent), async (handedIn) => {
        const opened = await readImport(workplace, caller, handedIn.state.importId);
        await answer(response, opened, ({ alike }) => {
          response.json(presentHandedIn(handedIn, alike));
        });
      });
    });
  };
}

/** GET /api/v1/imports/{id} */
export async function getImport(call: Call): Promise<void> {
  await sendImport(call, idParameter(call.request, 'importId'));
}

/** GET /api/v1/imports/{id}/text */
export async function getImportText({ workplace, caller, request, response }: Call): Promise<void> {
  const text = await readImportText(workplace, caller, idParameter(request, 'importId'));
  await answer(response, text, (words) => {
    response.json({ lines: words.split('\n') } satisfies ImportTextView);
  });
}

/** GET /api/v1/imports/{id}/original: the file, byte for byte. */
export async function getImportOriginal({ workplace, caller, request, response }: Call): Promise<void> {
  const found = await readOriginal(workplace, caller, idParameter(request, 'importId'));
  await answer(response, found, (file) => sendFile(response, file));
}

/** GET /api/v1/imports/{id}/matters */
export async function getImportMatters({ workplace, caller, request, response }: Call): Promise<void> {
  const proposed = await proposeMatters(workplace, caller, idParameter(request, 'importId'));
  await answer(response, proposed, (matters) => {
    response.json(presentProposals(matters));
  });
}

/**
 * POST /api/v1/imports/commands: what the secretariat asks about an old protocol. Needs an Idempotency-Key, heeds If-Match;
 * answers with the protocol after it.
 */
export async function postImportCommand(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, importCommandSchema), async (command) => {
    await answer(response, readOnceKey(request, command), async (once) => {
      const ifVersion = readIfMatch(request);
      const done = await commandImport(workplace, caller, {
        command,
        once,
        ...(ifVersion === undefined ? {} : { ifVersion }),
      });
      await answer(response, done, () => sendImport(call, command.data.importId));
    });
  });
}

async function sendImport(call: Call, importId: string): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, await readImport(workplace, caller, importId), (opened) => {
    sendTagged(call, presentImport(opened, caller, localeOf(request)));
  });
}
