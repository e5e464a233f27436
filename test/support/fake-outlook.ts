import type { Graph, GraphCall } from '../../src/graph/graph.ts';
import { GraphFault } from '../../src/graph/graph-fault.ts';

/** An event as the fake mailbox holds it: what was posted, and what Outlook adds. */
export interface FakeEvent extends Record<string, unknown> {
  readonly id: string;
  version: number;
}

/** A mailbox of Outlook, as little of it as the calendar uses; faults are thrown before or after the work is done. */
export interface FakeOutlook {
  readonly graph: Graph;
  readonly events: Map<string, FakeEvent>;
  readonly calls: readonly GraphCall[];
  /** The bodies of what was sent. */
  readonly mails: readonly unknown[];
  /** The next request of this method fails so; `after` once the work is done. */
  failNext(method: GraphCall['method'], fault: GraphFault, when?: 'before' | 'after'): void;
}

export function fakeOutlook(): FakeOutlook {
  const events = new Map<string, FakeEvent>();
  const calls: GraphCall[] = [];
  const mails: unknown[] = [];
  const faults: { method: string; fault: GraphFault; when: 'before' | 'after' }[] = [];
  let made = 0;

  function answer({ method, path, body, ifMatch }: GraphCall): unknown {
    const [address = ''] = path.split('?');
    const id = decodeURIComponent(/\/events\/([^/]+)/.exec(address)?.[1] ?? '');
    const event = events.get(id);
    if (address.endsWith('/sendMail')) return void mails.push(body);
    if (address.endsWith('/calendarView')) return { value: [...events.values()].map(shown) };
    if (method === 'POST' && address.endsWith('/events'))
      return shown(create(body as Record<string, unknown>));
    if (!event) throw new GraphFault('gone', 404, 'ErrorItemNotFound');
    if (method === 'POST' && address.endsWith('/cancel'))
      return void Object.assign(event, { isCancelled: true });
    if (method === 'GET') return shown(event);
    if (ifMatch !== undefined && ifMatch !== etagOf(event))
      throw new GraphFault('changed', 412, 'ErrorIrresolvableConflict');
    Object.assign(event, body, { version: event.version + 1 });
    return shown(event);
  }

  function create(body: Record<string, unknown>): FakeEvent {
    const known = [...events.values()].find((event) => event['transactionId'] === body['transactionId']);
    if (known) return known;
    made += 1;
    const online = body['isOnlineMeeting']
      ? { joinUrl: `https://teams.example/l/meetup-join/${made}` }
      : null;
    const event = { ...body, id: `event-${made}`, version: 1, onlineMeeting: online };
    events.set(event.id, event);
    return event;
  }

  async function ask(call: GraphCall): Promise<unknown> {
    calls.push(call);
    const at = faults.findIndex(({ method }) => method === call.method);
    const [fault] = at < 0 ? [] : faults.splice(at, 1);
    if (fault?.when === 'before') throw fault.fault;
    const said = answer(call);
    if (fault) throw fault.fault;
    return said;
  }

  return {
    events,
    calls,
    mails,
    failNext: (method, fault, when = 'before') => void faults.push({ method, fault, when }),
    graph: {
      ask,
      bytes: () => Promise.reject(new Error('a mailbox has no files here')),
      atAddress: () => Promise.reject(new Error('a mailbox gives out no addresses here')),
      alone: (_, work) => work(),
      async steadily(step) {
        for (;;)
          try {
            return await step();
          } catch (fault) {
            if (!(fault instanceof GraphFault) || !fault.passing) throw fault;
          }
      },
    },
  };
}

function shown(event: FakeEvent): object {
  return { ...event, '@odata.etag': etagOf(event) };
}

function etagOf({ version }: FakeEvent): string {
  return `W/"${version}"`;
}
