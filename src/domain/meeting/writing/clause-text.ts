/**
 * A clause as it is kept: without the "att", "Att" or "samt att" a person wrote before it (the protocol prints those),
 * without blanks around it and with its line breaks as they were typed.
 */
export function clauseText(typed: string): string {
  return typed.trim().replace(/^(?:samt\s+)?att(?:\s+|$)/iu, '');
}
