/** What must outlive the way to the issuer and back, in this one window. Never a token. */
export interface KeptSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Which of the server's issuers it was, counted from 0. */
  readonly issuer: number;
  /** The address that was opened, under /tab/, with what it points at. */
  readonly returnTo: string;
}

const SIGN_IN = 'radslag/sign-in';
const MARK = 'radslag/signed';

/** Keeps a sign-in that is on its way; an earlier one is over. */
export function keepSignIn(signIn: KeptSignIn): void {
  sessionStorage.setItem(SIGN_IN, JSON.stringify(signIn));
}

/** The sign-in that is on its way, once: an answer that comes again finds nothing. */
export function takeSignIn(): KeptSignIn | undefined {
  const text = sessionStorage.getItem(SIGN_IN);
  sessionStorage.removeItem(SIGN_IN);
  return text === null ? undefined : (JSON.parse(text) as KeptSignIn);
}

/** Whether this window was signed in, or signed out by its person; so that loading it anew asks nothing of anybody. */
export function mark(): 'in' | 'out' | undefined {
  const found = sessionStorage.getItem(MARK);
  return found === 'in' || found === 'out' ? found : undefined;
}

export function setMark(next: 'in' | 'out' | undefined): void {
  if (next === undefined) sessionStorage.removeItem(MARK);
  else sessionStorage.setItem(MARK, next);
}
