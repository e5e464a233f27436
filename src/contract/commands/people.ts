import { z } from 'zod';
import { nameKey } from '../../domain/people/appearance.ts';
import type { PeopleCommand } from '../../domain/people/commands.ts';
import { PEOPLE_COMMANDS } from '../../domain/people/commands.ts';
import { line } from './shapes.ts';

const name = z.strictObject({ name: line.min(1), municipality: line.exactOptional() });

/** POST /api/v1/people/commands: what is decided of two names in protocols. */
export const peopleCommandSchema = z.strictObject({
  type: z.enum(PEOPLE_COMMANDS),
  data: z
    .strictObject({ one: name, other: name })
    .refine(({ one, other }) => nameKey(one) !== nameKey(other), { message: 'two names that are the same' }),
}) satisfies z.ZodType<PeopleCommand>;
