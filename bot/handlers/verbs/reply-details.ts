import { z } from 'zod';
import type { Result } from '../../../src/domain/basics/result.ts';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import type { Reply } from '../../../src/domain/meeting/vocabulary.ts';
import { writeNote } from '../../../src/usecases/notes.ts';
import { plain } from '../../commands/plain.ts';
import { readTime } from '../../commands/times.ts';
import { idField, typedField, verb } from '../verb.ts';
import { registerReply } from './reply.ts';

const schema = z.object({
  meetingId: idField,
  kind: z.enum(['partial', 'declined']),
  from: typedField(20),
  to: typedField(20),
  substituteName: typedField(1_000),
  substituteEmail: typedField(1_000),
  note: typedField(10_000),
});

/** What completes a reply: from and to, or substitute and note, from the fields in the person's own view. */
export const replyDetailsVerb = verb(schema, async (turn, data) => {
  const { desk, caller } = turn;
  const reply = replyFrom(data);
  if (!reply.ok) return reply;
  const shown = await registerReply(turn, data.meetingId, reply.value);
  if (!shown.ok || data.kind !== 'declined' || typeof data.note !== 'string') return shown;
  const { meetingId, note } = data;
  const noted = await writeNote(desk.workplace, caller, { meetingId, kind: 'reply', text: note.trim() });
  return noted.ok ? shown : noted;
});

function replyFrom(data: z.infer<typeof schema>): Result<Reply> {
  if (data.kind === 'declined') {
    const name = data.substituteName?.trim() ?? '';
    const email = data.substituteEmail?.trim() ?? '';
    if (name === '') return ok({ kind: 'declined' });
    return ok({ kind: 'declined', substitute: { name, ...(email ? { email } : {}) } });
  }
  const from = readTime(plain(data.from ?? ''));
  const to = readTime(plain(data.to ?? ''));
  if (from.kind === 'wrong') return refuse('invalid-time', { value: from.text });
  if (to.kind === 'wrong') return refuse('invalid-time', { value: to.text });
  return ok({
    kind: 'partial',
    ...(from.kind === 'read' ? { from: from.value } : {}),
    ...(to.kind === 'read' ? { to: to.value } : {}),
  });
}
