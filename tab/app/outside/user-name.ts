/** The account that a token names, for its own person to read; undefined where it names none. */
export function userNameIn(token: string): string | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const { preferred_username: name } = JSON.parse(atob(payload)) as { preferred_username?: unknown };
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
}
