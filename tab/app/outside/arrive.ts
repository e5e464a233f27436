import type { SignInView } from '../../../src/contract/sign-in-view.ts';
import { ApiFault, faultOf } from '../../shared/api/fault.ts';
import { keepSignIn, mark, setMark, takeSignIn } from './kept.ts';
import type * as flowOf from './sign-in-flow.ts';

type Flow = typeof flowOf;

/** How somebody stands at the door outside Teams. */
export type Arrival =
  | {
      readonly kind: 'in';
      readonly view: SignInView;
      readonly issuer: number;
      readonly given: flowOf.GivenTokens;
      readonly flow: Flow;
    }
  | { readonly kind: 'out'; readonly view: SignInView; readonly why?: 'signed-out' | 'not-finished' };

/** Loads the flow once, also when it is asked for from several places. Nobody in Teams loads it. */
const loadFlow = (): Promise<Flow> => import('./sign-in-flow.ts');

/**
 * Finds out what this loading of the page is: the way back from the issuer, a window that was signed in, or somebody new.
 * Throws ApiFault where the server cannot be asked. May leave the page, and then never answers.
 */
export async function arrive(): Promise<Arrival> {
  const view = await askHow();
  const home = new URL(view.redirectUri);
  // The issuer sends people back to one address alone, and what this window keeps is kept for that one.
  if (location.origin !== home.origin) return leave(home.origin + addressHere());
  const answer = new URL(location.href);
  const back = answer.searchParams.has('state') && /[?&](code|error)=/.test(answer.search);
  return back ? comeBack(view, answer) : comeAnew(view);
}

/** Leaves the page for the issuer; it sends the person back to the address they are at. */
export async function leaveToSignIn(
  view: SignInView,
  wish: { readonly issuer: number; readonly prompt?: flowOf.Prompt },
): Promise<never> {
  const { beginSignIn } = await loadFlow();
  const { url, kept } = await beginSignIn(view, { ...wish, returnTo: addressHere() });
  keepSignIn(kept);
  setMark(undefined);
  return leave(url);
}

/** Signs out here and at the issuer, which sends the person back to a page that says so. */
export async function leaveToSignOut(view: SignInView, issuer: number): Promise<never> {
  const { signOutAddress } = await loadFlow();
  setMark('out');
  return leave(signOutAddress(view, issuer));
}

async function askHow(): Promise<SignInView> {
  let response: Response;
  try {
    response = await fetch('/api/v1/sign-in');
  } catch (cause) {
    throw new ApiFault('offline', 0, undefined, cause);
  }
  if (!response.ok) throw await faultOf(response);
  return (await response.json()) as SignInView;
}

async function comeBack(view: SignInView, answer: URL): Promise<Arrival> {
  const kept = takeSignIn();
  const returnTo = kept?.returnTo.startsWith('/tab/') ? kept.returnTo : '/tab/';
  // Before anything else: a code must not stay in the address, nor be sent twice by loading the page anew.
  history.replaceState(null, '', returnTo);
  dispatchEvent(new PopStateEvent('popstate'));
  if (!kept) return { kind: 'out', view, why: 'not-finished' };
  const flow = await loadFlow();
  try {
    const given = await flow.finishSignIn(view, kept, answer);
    setMark('in');
    return { kind: 'in', view, issuer: kept.issuer, given, flow };
  } catch (fault) {
    if (isNetwork(fault)) throw new ApiFault('offline', 0, undefined, fault);
    const silent = answer.searchParams.get('error') === 'login_required';
    return { kind: 'out', view, ...(silent ? {} : { why: 'not-finished' as const }) };
  }
}

async function comeAnew(view: SignInView): Promise<Arrival> {
  const before = mark();
  setMark(undefined);
  if (before === 'out') return { kind: 'out', view, why: 'signed-out' };
  if (before === 'in') return leaveToSignIn(view, { issuer: 0, prompt: 'none' });
  return { kind: 'out', view };
}

/** A fetch that got no answer; everything the library itself says has a code. */
function isNetwork(fault: unknown): boolean {
  return fault instanceof TypeError && !('code' in fault);
}

function addressHere(): string {
  return location.pathname + location.search + location.hash;
}

function leave(url: string): Promise<never> {
  location.assign(url);
  return new Promise(() => undefined);
}
