import type { RequestHandler } from 'express';
import type { SignInView } from '../../contract/sign-in-view.ts';

/** GET /api/v1/sign-in, the one address of the API that asks for no token: it says how to get one. */
export function getSignIn(signIn: () => SignInView): RequestHandler {
  return (_request, response) => {
    response.json(signIn());
  };
}
