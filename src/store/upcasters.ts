import { StoreFault } from './store-fault.ts';

/**
 * How older forms of events are lifted to today's. Events are never rewritten: each carries the schema version that it
 * was written in, and is lifted when it is read. To change the form of an event: append one function to its list that
 * makes the new form of the one before; the event is then written in the next version from that moment.
 */
export type Upcasters = Readonly<Record<string, readonly Upcast[]>>;

/** Makes the data of the next schema version. Pure; the data is plain JSON and belongs to nobody else. */
type Upcast = (data: Readonly<Record<string, unknown>>) => object;

/** Upcasters by event type; the first function lifts version 1 to version 2. No event has changed its form yet. */
export const UPCASTERS: Upcasters = {};

/** The schema version in which events of this type are written now; 1 when their form never changed. */
export function schemaVersion(type: string, upcasters: Upcasters): number {
  return 1 + (Object.hasOwn(upcasters, type) ? (upcasters[type]?.length ?? 0) : 0);
}

/** Data of today's form. Throws StoreFault `event-newer` when a newer version of the program wrote the event. */
export function upcast(type: string, schema: number, data: object, upcasters: Upcasters): object {
  const now = schemaVersion(type, upcasters);
  if (schema > now)
    throw new StoreFault(
      'event-newer',
      `An event ${type} is of version ${schema}, this program knows version ${now}: start the newer program.`,
    );
  let lifted = data;
  for (const lift of upcasters[type]?.slice(schema - 1, now - 1) ?? [])
    lifted = lift(lifted as Record<string, unknown>);
  return lifted;
}
