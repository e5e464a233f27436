import type { Locale } from '../../../src/texts/catalogue.ts';
import { nearestCommands } from '../../commands/nearest-command.ts';
import { parseCommand } from '../../commands/parse-command.ts';
import { agendaRoom } from './agenda-room.ts';
import { alongRoom } from './along-room.ts';
import { carryingRoom } from './carrying-room.ts';
import { catchUpRoom } from './catch-up-room.ts';
import { digestRoom } from './digest-room.ts';
import { inquiryRoom } from './inquiry-room.ts';
import { liveRoom } from './live-room.ts';
import { meetingRoom } from './meeting-room.ts';
import { presenceRoom } from './presence-room.ts';
import { presentingRoom } from './presenting-room.ts';
import { protocolRoom } from './protocol-room.ts';
import { remindersRoom } from './reminders-room.ts';
import { tasksRoom } from './tasks-room.ts';
import { uptakeRoom } from './uptake-room.ts';
import type { Run, TypedRoom } from './typed-room.ts';

/** Every room of typed commands; the first that understands carries it out. */
const ROOMS: readonly TypedRoom[] = [
  inquiryRoom,
  meetingRoom,
  liveRoom,
  agendaRoom,
  catchUpRoom,
  digestRoom,
  alongRoom,
  carryingRoom,
  presentingRoom,
  protocolRoom,
  remindersRoom,
  tasksRoom,
  uptakeRoom,
  presenceRoom,
];

/** What was typed, as far as any room understands it. */
export type Understood =
  | { readonly kind: 'help' }
  | { readonly kind: 'understood'; readonly run: Run }
  | { readonly kind: 'unknown'; readonly text: string };

/** Finds the room that understands what was typed. */
export function understand(text: string): Understood {
  // Some telephones send å, ä and ö as a letter and its dots apart.
  const said = text.normalize('NFC');
  for (const room of ROOMS) {
    const run = room.read(said);
    if (run) return { kind: 'understood', run };
  }
  const command = parseCommand(said);
  return command.kind === 'help' ? { kind: 'help' } : { kind: 'unknown', text: text.trim() };
}

/** What somebody probably meant by words that no room understands, as they would write it. */
export function suggestionsFor(text: string, locale: Locale): readonly string[] {
  return nearestCommands(text, {
    examples: helpLines().flatMap(([words]) => words[locale].split(' · ')),
    words: ROOMS.flatMap((room) => room.words),
    isUnderstood: (said) => understand(said).kind !== 'unknown',
  });
}

/** What can be typed, room by room. */
export function helpLines(): TypedRoom['help'] {
  return ROOMS.flatMap((room) => room.help);
}
