/** What the protocol prints before the clause at a place: `att`, and `samt att` before the last of several. */
export function clauseLead(index: number, count: number): 'att' | 'samt att' {
  return index > 0 && index === count - 1 ? 'samt att' : 'att';
}

/** A clause as it was typed, without the `att` or `samt att` that the protocol prints. */
export function withoutLead(typed: string): string {
  return typed.trim().replace(/^(?:(?:samt|och)\s+)?att\s+/i, '');
}
