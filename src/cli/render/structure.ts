import { z } from 'zod';

/** The structure of a protocol, as `radslag import` prints it. What is not known here is passed over. */
const text = z.string();
const time = z.string().regex(/^\d{1,2}:\d{2}$/u, 'must be HH:MM');
const optional = <T extends z.ZodType>(type: T) => type.nullish();

export const structureSchema = z.object({
  title: text.min(1),
  number: optional(text),
  date: z.iso.date(),
  start: optional(time),
  end: optional(time),
  place: optional(text),
  attendees: z
    .array(
      z.object({
        name: text,
        organisation: optional(text),
        role: optional(text),
        presence: z.enum(['present', 'partial', 'absent']),
        from: optional(time),
        to: optional(time),
        absentKind: optional(z.enum(['excused', 'struck'])),
        note: optional(text),
      }),
    )
    .default([]),
  guests: z
    .array(
      z.object({
        name: text,
        organisation: optional(text),
        role: optional(text),
        source: optional(z.enum(['list', 'body'])),
      }),
    )
    .default([]),
  items: z
    .array(
      z.object({
        number: optional(text),
        time: optional(time),
        title: text,
        heading: optional(text),
        decisions: z.array(text).default([]),
        conditions: optional(z.array(text)),
        outcome: optional(text),
        kind: optional(text),
        text: optional(text),
      }),
    )
    .default([]),
  opening: optional(text),
  closing: optional(text),
  adjusters: z.array(text).default([]),
  checkedWith: z.array(text).default([]),
  signatories: z.array(z.object({ name: text, role: optional(text) })).default([]),
});
export type Structure = z.infer<typeof structureSchema>;

/** The structure that a file holds, or the first thing that is wrong with it in one line. */
export function readStructure(
  json: string,
): { readonly structure: Structure } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: 'JSON' };
  }
  const parsed = structureSchema.safeParse(value);
  if (parsed.success) return { structure: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}
