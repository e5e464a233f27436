import { z } from 'zod';
import { TOLD_IN_CHAT } from '../../domain/group/places/place.ts';
import type { ToldInChat } from '../../domain/group/places/place.ts';
import type { NewJob } from '../../store/outbox.port.ts';
import { JOINING_MS } from './joining.ts';

/** Payload of `person.tell`. */
export const tellPersonSchema = z.strictObject({ personId: z.string(), about: z.enum(TOLD_IN_CHAT) });

/** Tells somebody in their own chat with the bot; the same word asked for again while it waits is one. */
export function tellPerson(personId: string, about: ToldInChat): NewJob {
  return {
    kind: 'person.tell',
    payload: { personId, about },
    delivery: 'once',
    joinKey: `tell ${about} ${personId}`,
    delayMs: JOINING_MS,
  };
}
