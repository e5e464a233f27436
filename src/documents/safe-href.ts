/** An address that a document may link to, or undefined: https alone. */
export function safeHref(address: string | undefined): string | undefined {
  const parsed = address === undefined ? null : URL.parse(address);
  return parsed?.protocol === 'https:' ? parsed.href : undefined;
}
