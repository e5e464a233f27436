import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { GraphFault } from '../../src/graph/graph-fault.ts';
import { createOutlookMailer } from '../../src/graph/outlook-mailer.ts';
import type { EntraDouble } from '../support/conformance-doubles.ts';
import { startEntraDouble } from '../support/conformance-doubles.ts';
import { fakeOutlook } from '../support/fake-outlook.ts';
import { graphOnDouble, MAILBOX } from '../support/graph-double.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import type { SentMail } from './mailer-contract.ts';
import { aMail, mailerContract } from './mailer-contract.ts';

const mailerOn = (graph: Graph) => createOutlookMailer({ graph, mailbox: MAILBOX });
const opened = () => {
  const outlook = fakeOutlook();
  return { outlook, mailer: mailerOn(outlook.graph) };
};

describe('the Outlook mailer', () => {
  mailerContract(
    async () => {
      const { outlook, mailer } = opened();
      return { mailer, sent: async () => outlook.mails.map(asSent) };
    },
    { recognises: false },
  );

  test('sends from the one mailbox and from no other', async () => {
    const { outlook, mailer } = opened();
    await mailer.send(aMail());
    expect(outlook.calls.map(({ method, path }) => [method, path])).toEqual([
      ['POST', `/users/${encodeURIComponent(MAILBOX)}/sendMail`],
    ]);
    const [mail] = outlook.mails;
    expect(mail).toMatchObject({
      message: { internetMessageId: '<reply-reminder-1@exempelbygden.example>' },
      saveToSentItems: true,
    });
    expect(mail).not.toHaveProperty('message.from');
  });

  test.each([
    ['no answer', new GraphFault('unsure', 0, 'ECONNRESET')],
    ['a gateway that gave up', new GraphFault('unsure', 504, 'gatewayTimeout')],
    ['a service that is not there', new GraphFault('busy', 503, 'serviceNotAvailable')],
    ['an answer that broke off', new GraphFault('unsure', 202, 'unknown')],
  ])('asks once of %s, and says that nobody knows', async (_, fault) => {
    const { outlook, mailer } = opened();
    outlook.failNext('POST', fault, 'after');
    const thrown: unknown = await mailer.send(aMail()).catch((each: unknown) => each);
    expect(thrown).toMatchObject({ outcome: 'unknown', message: 'mail-unanswered' });
    expect(outlook.mails).toHaveLength(1);
  });

  test.each([
    ['is asked to rest', new GraphFault('busy', 429, 'tooManyRequests', { retryAfterMs: 7_000 }), 'not-sent'],
    ['has no token that is taken', new GraphFault('token', 401, 'InvalidAuthenticationToken'), 'not-sent'],
    ['found nobody to connect to', new GraphFault('unsure', 0, 'ECONNREFUSED'), 'not-sent'],
    ['may not', new GraphFault('refused', 403, 'ErrorAccessDenied'), 'refused'],
    ['has no such mailbox', new GraphFault('gone', 404, 'ErrorInvalidUser'), 'refused'],
    ['was not understood', new GraphFault('wrong', 400, 'ErrorInvalidRecipients'), 'refused'],
  ])('says that nothing was sent when it %s', async (_, fault, outcome) => {
    const { outlook, mailer } = opened();
    outlook.failNext('POST', fault);
    const thrown: unknown = await mailer.send(aMail()).catch((each: unknown) => each);
    expect(thrown).toMatchObject({ outcome });
    expect((thrown as { retryAfterMs?: number }).retryAfterMs).toBe(fault.retryAfterMs);
    expect(outlook.mails).toEqual([]);
  });

  test('refuses what is too large for one request before it asks', async () => {
    const { outlook, mailer } = opened();
    const attachments = [
      { name: 'stor.pdf', contentType: 'application/pdf', bytes: new Uint8Array(3 * 1_024 * 1_024) },
    ];
    const thrown: unknown = await mailer.send(aMail({ attachments })).catch((each: unknown) => each);
    expect(thrown).toMatchObject({ outcome: 'refused', message: 'mail-too-large' });
    expect(outlook.calls).toEqual([]);
  });
});

const shared = sharedFolderOr('the Outlook mailer on the conformance double of Graph');

describe.skipIf(!shared)('the Outlook mailer, on the conformance double', () => {
  let double: EntraDouble;
  beforeAll(async () => {
    double = await startEntraDouble(shared ?? '', { https: false, enforcePermissions: true });
    double.seed({ users: [{ userPrincipalName: MAILBOX, mail: MAILBOX, displayName: 'Sekretariatet' }] });
  });
  afterAll(() => double.close());

  /** What goes over the wire, each request as often as it is made. */
  function wired() {
    const sent: unknown[] = [];
    const graph = graphOnDouble(double, {}, ['Mail.Send'], (body) => sent.push(body));
    return { sent, mailer: mailerOn(graph) };
  }

  mailerContract(
    async () => {
      const { sent, mailer } = wired();
      return { mailer, sent: async () => sent.map((body) => asSent(JSON.parse(String(body)))) };
    },
    { recognises: false },
  );

  test.each([
    ['before the work was done', { drop: 'before' }, 'unknown', 0],
    ['after the work was done', { when: 'after', drop: 'before' }, 'unknown', 1],
    ['after it by a gateway', { when: 'after', kind: 'gatewayTimeout' }, 'unknown', 1],
    ['by a request for rest', { kind: 'throttle', retryAfter: 0 }, 'not-sent', 0],
    ['by a token that has run out', { kind: 'expiredToken' }, 'not-sent', 0],
  ])('asks once when it is interrupted %s', async (_, rule, outcome, done) => {
    const { sent, mailer } = wired();
    const before = double.report().mails.length;
    double.addRule({ ...rule, times: 1, match: { path: '/sendMail$' } });
    const mail = aMail({ mailId: `interrupted-${outcome}-${JSON.stringify(rule).length}` });
    const thrown: unknown = await mailer.send(mail).catch((each: unknown) => each);
    double.clearRules();
    expect(thrown).toMatchObject({ outcome });
    expect(sent).toHaveLength(1);
    expect(double.report().mails.length - before).toBe(done);
  });

  test('has asked Graph for nothing that Graph does not know, with the one permission that it names', () => {
    const { summary, violations, warnings, leastPrivilege } = double.report();
    // In one test after the other the same mail is sent.
    const { 'duplicate.post': _, ...others } = warnings;
    expect([violations, others, summary.unsupported, summary.doubleBugs]).toEqual([{}, {}, [], 0]);
    expect(Object.keys(leastPrivilege['application'] ?? {})).toEqual(['Mail.Send']);
  });
});

interface Recipient {
  readonly emailAddress: { readonly address: string; readonly name?: string };
}

/** A mail as it is given to Graph, as its receivers read it. */
function asSent(body: unknown): SentMail {
  const { message } = body as {
    message: {
      internetMessageId: string;
      subject: string;
      body: { contentType: 'text' | 'html'; content: string };
      toRecipients: readonly Recipient[];
      replyTo?: readonly Recipient[];
      attachments?: readonly { name: string; contentType: string; contentBytes: string }[];
    };
  };
  const shown = ({ emailAddress: { name, address } }: Recipient) =>
    name === undefined ? address : `${name} <${address}>`;
  return {
    id: message.internetMessageId,
    to: message.toRecipients.map(shown),
    replyTo: message.replyTo?.map(shown) ?? [],
    subject: message.subject,
    kind: message.body.contentType,
    body: message.body.content,
    attachments: (message.attachments ?? []).map(({ name, contentType, contentBytes }) => ({
      name,
      contentType,
      bytes: new Uint8Array(Buffer.from(contentBytes, 'base64')),
    })),
  };
}
