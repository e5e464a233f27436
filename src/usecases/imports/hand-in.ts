import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { ImportState } from '../../domain/imported/state.ts';
import { handIn } from '../../domain/imported/taking-in.ts';
import type { OldFile } from '../../domain/imported/vocabulary.ts';
import { LARGEST_OLD_FILE } from '../../domain/imported/vocabulary.ts';
import { plainFileName } from '../../domain/meeting/dispatch/paper-kind.ts';
import { sumOf } from '../found-paper.ts';
import type { Caller } from '../identify.ts';
import type { Loaded } from '../ledger.ts';
import type { SentFile } from '../papers.ts';
import { importStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { importRows } from './import-rows.ts';
import type { ProtocolReader } from './protocol-reader.port.ts';

/** What became of a file: it is new here, or it is the very file that waits or stands in the register. */
export interface HandedInAnswer extends Loaded<ImportState> {
  readonly outcome: 'new' | 'waiting' | 'accepted';
}

/**
 * The secretariat hands in the file of an old protocol. It is read, kept with its words, and waits to be looked through.
 * The same bytes again are the same import, whatever the file is called now.
 */
export async function handInProtocol(
  workplace: Workplace,
  reader: ProtocolReader,
  caller: Caller,
  sent: SentFile,
): Promise<Result<HandedInAnswer>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  if (sent.bytes.length > LARGEST_OLD_FILE) return refuse('import-too-large');
  const { groupId, group, actor } = caller;
  const sha256 = sumOf(sent.bytes);
  const importId = sha256.slice(0, 32);
  const stream = importStream(groupId, importId);
  const before = await workplace.ledger.load(stream);
  const { phase } = before.state;
  const known = phase === 'waiting' || phase === 'accepted' ? phase : undefined;
  const { files } = workplace.store;
  if (
    known &&
    (await files.read(groupId, sha256)) &&
    (await files.read(groupId, before.state.file.textSha256))
  )
    return ok({ ...before, outcome: known });
  const read = await reader.read(sent.bytes);
  if (!read.ok) return read;
  const { kind, text, protocol } = read.value;
  const words = new TextEncoder().encode(text);
  const textSha256 = sumOf(words);
  // Kept before they are told of, so that they are there.
  await files.save(groupId, sha256, sent.bytes);
  await files.save(groupId, textSha256, words);
  const file: OldFile = {
    name: plainFileName(sent.name),
    kind,
    sha256,
    size: sent.bytes.length,
    textSha256,
  };
  const moment = workplace.clock.now(group.settings.timeZone);
  const done = await workplace.ledger.transact(stream, {
    actor,
    moment,
    decide(state) {
      const decided = handIn(state, { importId, groupId, file, protocol, date: moment.date });
      return decided.ok ? ok({ events: decided.value }) : decided;
    },
    effects: (after, events) => ({ register: importRows(after, events, group) }),
  });
  if (!done.ok) return done;
  const { state, version, changed } = done.value;
  return ok({
    state,
    version,
    outcome: changed ? 'new' : state.phase === 'accepted' ? 'accepted' : 'waiting',
  });
}
