import { expect } from 'vitest';
import type { RefusalCode } from '../../src/domain/basics/result.ts';
import { importProtocol } from '../../src/domain/import/import-protocol.ts';
import type { ImportedProtocol } from '../../src/domain/import/structure.ts';
import { importAggregate } from '../../src/domain/imported/aggregate.ts';
import type { ImportCommand } from '../../src/domain/imported/commands.ts';
import { decideImport } from '../../src/domain/imported/decide.ts';
import type { ImportContext } from '../../src/domain/imported/decision.ts';
import type { ImportEvent } from '../../src/domain/imported/events.ts';
import type { ImportState } from '../../src/domain/imported/state.ts';

/** An invented protocol of 2017: two items that are numbered, one that is not, a namesake and a lost comma. */
export const AN_OLD_PROTOCOL = `Direktörsgruppens protokoll 4/2017

Tid/Plats: 170512 kl. 09.00-12.15, Gästgivaregården, Storvik.

Närvarande: Anna Ekdahl, Storvik, Bo Lindh, Granbo, Cecilia Asp, Nordby (till kl 11.30) samt Filip Norén, sekretariatet.

Anmält förhinder: Gunnel Sjö, Vikby.

1. Lägesbild krisberedskap

Hans Moberg redogjorde för läget.

Nätverket har övat vid tre tillfällen.

Beslut:

att notera informationen

samt att en gemensam övning genomförs under hösten 2017.

2. Gemensam upphandling av skolskjuts

Filip Norén redovisade ärendet.

Beslut:

att uppdra åt Bo Lindh att sammanställa kommunernas behov till nästa möte.

3. Budget 2018

Direktörsgruppen tackar för informationen.

Mötet avslutades med lunch.

Anna Ekdahl
ordförande
`;

/** What the reader makes of it. */
export function anOldProtocol(over: Partial<ImportedProtocol> = {}): ImportedProtocol {
  return { ...importProtocol(AN_OLD_PROTOCOL), ...over };
}

/** It was handed in as a text file on 20 April 2018. */
export function handedIn(over: Partial<ImportedProtocol> = {}): ImportEvent {
  return {
    type: 'ProtocolHandedIn',
    data: {
      importId: 'im1',
      groupId: 'exempel',
      file: { name: 'Protokoll 4-2017.txt', kind: 'text', sha256: 'aa', size: 900, textSha256: 'bb' },
      protocol: anOldProtocol(over),
      date: '2018-04-20',
    },
  };
}

/** The import that these events tell of, all by the secretariat. */
export function importOf(events: readonly ImportEvent[]): ImportState {
  return events.reduce(
    (state, event, index) =>
      importAggregate.evolve(state, {
        ...event,
        stream: 'group/exempel/import/im1',
        version: index + 1,
        at: '2018-04-20T08:00:00.000Z',
        actor: { personId: 'sekr', via: 'tab' },
      }),
    importAggregate.initial,
  );
}

/** `givenImport(events).when(command).thenEvents(...)`, `.thenNothing()`, `.thenRefused(code)`. */
export function givenImport(events: readonly ImportEvent[]) {
  const state = importOf(events);
  return {
    state,
    when(command: ImportCommand, context: Partial<ImportContext> = {}) {
      const answer = decideImport(state, command, { today: '2018-04-20', alike: [], ...context });
      return {
        thenEvents(...expected: readonly ImportEvent[]) {
          expect(answer).toEqual({ ok: true, value: expected });
        },
        thenNothing() {
          expect(answer).toEqual({ ok: true, value: [] });
        },
        thenRefused(code: RefusalCode, params?: Readonly<Record<string, string | number>>) {
          expect(answer).toEqual({ ok: false, error: params ? { code, params } : { code } });
        },
        /** The import after it. */
        get after(): ImportState {
          if (!answer.ok) throw new Error(answer.error.code);
          return importOf([...events, ...answer.value]);
        },
      };
    },
  };
}
