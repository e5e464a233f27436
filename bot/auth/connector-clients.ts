import { ConnectorClient, ConnectorFactory } from 'botframework-connector';
import type { OutboundCredentials } from './outbound-credentials.port.ts';

/** How long the Connector may take to answer, in milliseconds. */
const ANSWER_LIMIT_MS = 10_000;
/** Teams has a handful of service URLs; more than this are not kept. */
const MOST_KEPT = 32;
const RETRY_POLICY = 'defaultRetryPolicy';

/**
 * Clients of the Bot Connector, one a service URL, without any retry of their own: a post repeated blindly is a post
 * made twice (design.md 3). Service URLs come from verified tokens alone, so that our token goes nowhere else.
 */
export class ConnectorClients extends ConnectorFactory {
  readonly #credentials: OutboundCredentials;
  readonly #kept = new Map<string, Promise<ConnectorClient>>();

  constructor(credentials: OutboundCredentials) {
    super();
    this.#credentials = credentials;
  }

  override create(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#kept.get(serviceUrl);
    if (known) return known;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const made = Promise.resolve(this.#make(serviceUrl));
    this.#kept.set(serviceUrl, made);
    return made;
  }

  #make(serviceUrl: string): ConnectorClient {
    const credentials = this.#credentials;
    const client = new ConnectorClient(
      {
        async signRequest(request) {
          request.headers.set('authorization', `${BEARER}${await credentials.token()}`);
          return request;
        },
      },
      { baseUri: serviceUrl },
    );
    // botbuilder 4.23 takes the option `noRetryPolicy` and does nothing with it: the policy has to be taken out by hand.
    const { pipeline } = (client as unknown as WithPipeline).client;
    const removed = pipeline.removePolicy({ name: RETRY_POLICY });
    if (removed.length === 0) throw new Error('The Connector client has no retry policy to take out.');
    pipeline.addPolicy({
      name: 'limitAnswerTime',
      sendRequest(request, next) {
        request.timeout = ANSWER_LIMIT_MS;
        return next(request);
      },
    });
    // A 401 tells that nothing was done, so this once a post may be sent again: with another token, or not at all.
    pipeline.addPolicy(
      {
        name: 'renewRefusedToken',
        async sendRequest(request, next) {
          const answer = await next(request);
          const used = request.headers.get('authorization')?.slice(BEARER.length);
          if (answer.status !== 401 || !used) return answer;
          credentials.refused(used);
          const token = await credentials.token();
          if (token === used) return answer;
          request.headers.set('authorization', `${BEARER}${token}`);
          return next(request);
        },
      },
      { phase: 'Sign' },
    );
    return client;
  }
}

const BEARER = 'Bearer ';

/** The part of the client's inside that botbuilder's types hide. */
interface WithPipeline {
  readonly client: { readonly pipeline: Pipeline };
}
interface Pipeline {
  removePolicy(which: { readonly name: string }): readonly unknown[];
  addPolicy(policy: Policy, where?: { readonly phase: 'Sign' }): void;
}
interface Policy {
  readonly name: string;
  sendRequest(request: Outgoing, next: (request: Outgoing) => Promise<Answer>): Promise<Answer>;
}
interface Outgoing {
  timeout: number;
  readonly headers: { get(name: string): string | undefined; set(name: string, value: string): void };
}
interface Answer {
  readonly status: number;
}
