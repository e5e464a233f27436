/** Every object of a card, from the top down. */
export function partsOf(node: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(node)) return node.flatMap(partsOf);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(partsOf)];
}

/**
 * The data that a dialog's button sends with its fields as they stand; without a title its first. Throws when it has no
 * such button.
 */
export function sentBy(card: unknown, title?: string): Readonly<Record<string, unknown>> {
  const parts = partsOf(card);
  const button = parts.find(
    (part) => part['type'] === 'Action.Submit' && (title === undefined || part['title'] === title),
  );
  if (!button) throw new Error(`the dialog has no button ${title ?? ''}: ${JSON.stringify(card)}`);
  const fields = parts.filter(
    (part) => String(part['type']).startsWith('Input.') && part['value'] !== undefined,
  );
  return {
    ...Object.fromEntries(fields.map((field) => [String(field['id']), field['value']])),
    ...(button['data'] as object),
  };
}
