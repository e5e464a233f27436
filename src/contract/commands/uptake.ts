import { z } from 'zod';
import type { UptakeCommand } from '../../domain/uptake/commands.ts';
import { FOLLOWINGS, UPTAKE_STATUSES } from '../../domain/uptake/vocabulary.ts';
import { id, line, long } from './shapes.ts';

const wish = <const T extends UptakeCommand['type'], D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });
/** More clauses than any protocol has. */
const MOST = 500;

const answer = z.strictObject({
  clauseId: id,
  status: z.enum([...UPTAKE_STATUSES, 'unanswered']).exactOptional(),
  owner: line.exactOptional(),
  caseNumber: line.exactOptional(),
  note: long.exactOptional(),
});

/** POST /api/v1/uptake/commands: everything that can be asked about how the decisions of a meeting are taken up. */
export const uptakeCommandSchema = z.discriminatedUnion('type', [
  wish(
    'ChooseDecisions',
    z.strictObject({
      meetingId: id,
      choices: z.array(z.strictObject({ clauseId: id, following: z.enum(FOLLOWINGS) })).max(MOST),
    }),
  ),
  wish(
    'AcknowledgeDecisions',
    z.strictObject({
      meetingId: id,
      municipality: line.exactOptional(),
      clauseIds: z.array(id).max(MOST).exactOptional(),
    }),
  ),
  wish(
    'AnswerDecisions',
    z.strictObject({
      meetingId: id,
      municipality: line.exactOptional(),
      answers: z.array(answer).min(1).max(MOST),
    }),
  ),
  wish(
    'EnterUptake',
    z.strictObject({
      meetingId: id,
      atMeetingId: id,
      itemId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
    }),
  ),
]) satisfies z.ZodType<UptakeCommand>;
