import type { AuthenticateRequestResult } from 'botframework-connector';
import {
  AuthenticationConstants,
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botbuilder';
import type { ConnectorClients } from './connector-clients.ts';
import type { InboundTokenVerifier, VerifiedOrigin } from './inbound-token.ts';

/**
 * How botbuilder's adapter knows who speaks: by our own verifier, whichever way an activity comes to it. There is no
 * anonymous mode, no emulator, no skill and no streaming.
 */
export class BotAuthentication extends BotFrameworkAuthentication {
  readonly #verify: InboundTokenVerifier;
  readonly #clients: ConnectorClients;
  readonly #botAppId: string;
  readonly #userTokens = new NoUserTokens();

  constructor(verify: InboundTokenVerifier, clients: ConnectorClients, botAppId: string) {
    super();
    if (botAppId === '')
      throw new TypeError('The bot needs an app id: without one nothing is authenticated.');
    this.#verify = verify;
    this.#clients = clients;
    this.#botAppId = botAppId;
  }

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    try {
      return this.resultFor(await this.#verify(authHeader, activity));
    } catch {
      throw new AuthenticationError('Unauthorized', 401);
    }
  }

  /** What the adapter needs to carry a turn of an activity that is verified already. */
  resultFor(origin: VerifiedOrigin): AuthenticateRequestResult {
    const claims = [
      { type: AuthenticationConstants.AudienceClaim, value: this.#botAppId },
      { type: AuthenticationConstants.ServiceUrlClaim, value: origin.serviceUrl },
    ];
    return {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      claimsIdentity: new ClaimsIdentity(claims, true),
      connectorFactory: this.#clients,
    };
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new AuthenticationError('Unauthorized', 401));
  }

  override createConnectorFactory(): ConnectorClients {
    return this.#clients;
  }

  override createUserTokenClient(): Promise<UserTokenClient> {
    return Promise.resolve(this.#userTokens);
  }

  override getOriginatingAudience(): string {
    return AuthenticationConstants.ToChannelFromBotOAuthScope;
  }
}

/** The bot asks nobody to sign in: who somebody is stands in the signed activity. */
class NoUserTokens extends UserTokenClient {
  override getUserToken(): Promise<never> {
    return noSignIn();
  }
  override getSignInResource(): Promise<never> {
    return noSignIn();
  }
  override signOutUser(): Promise<never> {
    return noSignIn();
  }
  override getTokenStatus(): Promise<never> {
    return noSignIn();
  }
  override getAadTokens(): Promise<never> {
    return noSignIn();
  }
  override exchangeToken(): Promise<never> {
    return noSignIn();
  }
}

function noSignIn(): Promise<never> {
  return Promise.reject(new Error('This bot asks nobody to sign in.'));
}
