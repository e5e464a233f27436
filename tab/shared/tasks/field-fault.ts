/** What a field shows that something is wrong with; nothing where nothing is. */
export function fieldFault(message: string | undefined) {
  return message === undefined ? {} : ({ validationState: 'error', validationMessage: message } as const);
}
