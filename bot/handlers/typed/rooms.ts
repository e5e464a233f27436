import { parseCommand } from '../../commands/parse-command.ts';
import { agendaRoom } from './agenda-room.ts';
import { alongRoom } from './along-room.ts';
import { carryingRoom } from './carrying-room.ts';
import { inquiryRoom } from './inquiry-room.ts';
import { liveRoom } from './live-room.ts';
import { meetingRoom } from './meeting-room.ts';
import { presenceRoom } from './presence-room.ts';
import { protocolRoom } from './protocol-room.ts';
import { remindersRoom } from './reminders-room.ts';
import { tasksRoom } from './tasks-room.ts';
import type { Run, TypedRoom } from './typed-room.ts';

/** Every room of typed commands; the first that understands carries it out. */
const ROOMS: readonly TypedRoom[] = [
  inquiryRoom,
  meetingRoom,
  liveRoom,
  agendaRoom,
  alongRoom,
  carryingRoom,
  protocolRoom,
  remindersRoom,
  tasksRoom,
  presenceRoom,
];

/** What was typed, as far as any room understands it. */
export type Understood =
  | { readonly kind: 'help' }
  | { readonly kind: 'understood'; readonly run: Run }
  | { readonly kind: 'unknown'; readonly text: string };

/** Finds the room that understands what was typed. */
export function understand(text: string): Understood {
  for (const room of ROOMS) {
    const run = room.read(text);
    if (run) return { kind: 'understood', run };
  }
  const command = parseCommand(text);
  return command.kind === 'help' ? { kind: 'help' } : { kind: 'unknown', text: text.trim() };
}

/** What can be typed, room by room. */
export function helpLines(): TypedRoom['help'] {
  return ROOMS.flatMap((room) => room.help);
}
