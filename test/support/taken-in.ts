import { ok } from '../../src/domain/basics/result.ts';
import { importProtocol } from '../../src/domain/import/import-protocol.ts';
import type { ImportEvent } from '../../src/domain/imported/events.ts';
import { importRows } from '../../src/usecases/imports/import-rows.ts';
import { importStream } from '../../src/usecases/streams.ts';
import type { Workplace } from '../../src/usecases/workplace.ts';

/** Takes an old protocol into the register of the group `exempel`, as the secretariat does. */
export async function takenIn(
  { workplace }: { readonly workplace: Workplace },
  importId: string,
  text: string,
): Promise<void> {
  const groupId = 'exempel';
  const file = {
    name: 'Protokoll.txt',
    kind: 'text',
    sha256: 'aa',
    size: text.length,
    textSha256: 'bb',
  } as const;
  const protocol = importProtocol(text);
  const events: readonly ImportEvent[] = [
    { type: 'ProtocolHandedIn', data: { importId, groupId, file, protocol, date: '2018-04-20' } },
    { type: 'ProtocolAccepted', data: { date: '2018-04-20' } },
  ];
  const done = await workplace.ledger.transact(importStream(groupId, importId), {
    actor: { personId: 'sekr', via: 'tab' },
    moment: { instant: '2018-04-20T07:00:00.000Z', date: '2018-04-20', time: '09:00' },
    decide: () => ok({ events }),
    effects: (after, added) => ({
      register: importRows(after, added, { members: [], municipalities: [] }),
    }),
  });
  if (!done.ok) throw new Error(done.error.code);
}
