import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { Filing } from '../../src/graph/archive.port.ts';
import { mailMakers } from '../../src/startup/mail-makers.ts';
import { filedNotice, protocolFiles } from '../../src/startup/protocol-files.ts';
import { fileProtocol } from '../../src/usecases/file-protocol.ts';
import type { Mail } from '../../src/usecases/mail.port.ts';
import { deliverMail } from '../../src/usecases/mails/send-mail.ts';
import { aMember, someGroup } from '../support/group-builders.ts';
import { aPlan, closedEvents, momentAt, rich } from '../support/meeting-builders.ts';
import { fakeChannelFiles } from '../support/fake-channel-files.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

const ANNA = { name: 'Anna Ek', personId: 'anna' } as const;
const ROLF = { name: 'Rolf Ny', personId: 'rolf' } as const;
const DAG = { name: 'Dag Ås', personId: 'dag' } as const;
const SECRET = 'anta budgeten';
const LISTS = [
  {
    listId: 'registrar',
    name: 'Registratorer',
    addresses: [
      { name: 'Bjuvs kommun', email: 'registrator@bjuv.example' },
      { name: 'Ada Dal', email: 'ada@astorp.example' },
    ],
  },
] as const;
const written: readonly MeetingEvent[] = [
  ...closedEvents(),
  {
    type: 'ItemChanged',
    data: { itemId: 'i1', plan: aPlan({ papers: [{ paperId: 'p1', title: 'Kalkyl' }] }) },
  },
  { type: 'TextWritten', data: { place: 'i1', text: rich('Bo redovisade.') } },
  { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: SECRET } },
];
const out = (asked: readonly string[], reviewers: object[] = [ANNA, ROLF, DAG]): MeetingEvent =>
  ({
    type: 'ReviewOpened',
    data: { reviewers, deadline: '2018-04-27', how: 'checked', asked },
  }) as MeetingEvent;
const agreed = (revision: number, reason?: string): MeetingEvent => ({
  type: 'ProtocolAgreed',
  data: {
    revision,
    number: '3/2018',
    date: '2018-04-25',
    signatories: [],
    ...(reason === undefined ? {} : { reason }),
  },
});
const dispatched = (over: object = {}): MeetingEvent => ({
  type: 'ProtocolDispatched',
  data: {
    dispatchId: 'd1',
    revision: 1,
    lists: [{ listId: 'registrar', name: 'Registratorer' }],
    alsoTo: [],
    except: [],
    waived: ['p1'],
    ...over,
  },
});
const corrected: readonly MeetingEvent[] = [
  { type: 'CorrectionOpened', data: { reason: 'Fel ord.' } },
  { type: 'ClauseReworded', data: { clauseId: 'c1', text: 'avslå budgeten' } },
];

let fixture: WorkplaceFixture;
let filings: Filing[];
beforeEach(async () => {
  const members = [
    aMember({ ...ANNA, email: 'anna@bjuv.example' }),
    aMember({ ...ROLF, roles: ['reader'], email: 'rolf@astorp.example' }),
    aMember({ ...DAG }),
    aMember({ personId: 'sekr', name: 'Eva Ros', roles: ['secretariat'], email: 'eva@kansli.example' }),
  ];
  const group = someGroup({}, members);
  const settings = { ...group.settings, mailLists: LISTS };
  fixture = await openWorkplace({ ...group, settings }, momentAt('09:00', '2018-04-23'));
  filings = [];
});
afterEach(() => fixture.close());

/** Files what is agreed and sends what is due. */
async function mails(): Promise<readonly Mail[]> {
  const sent: Mail[] = [];
  const mailer = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)) };
  const makers = mailMakers(fixture.workplace, () => 'https://radslag.example');
  const archive = {
    store(filing: Filing) {
      filings.push(filing);
      return Promise.resolve(
        filing.files.map(({ name, bytes }) => ({
          name,
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        })),
      );
    },
  };
  fixture.setMoment(momentAt('09:10', '2018-04-23'));
  await fixture.runDue({
    'mail.send': (job) => deliverMail(mailer, makers, job),
    'archive.protocol': (job) =>
      fileProtocol(
        fixture.workplace,
        { archive, channelFiles: fakeChannelFiles() },
        { protocolFiles, filedNotice },
        job,
      ),
  });
  return sent;
}
const pdfOf = (filing: Filing | undefined) =>
  filing?.files.filter(({ name }) => name.endsWith('.pdf') && !name.endsWith('Kallelse.pdf'));
const receivers = async () => (await mails()).map(({ to }) => to[0]?.email);
const allOf = ({ subject, text, html }: Mail) => [subject, text, html].join('\n');

describe('a draft sent for review', () => {
  it('is told by mail to those who were asked, readers too, with a way to it and none of its words', async () => {
    await fixture.tell('m1', ...written, out(['anna', 'rolf', 'dag']));
    const sent = await mails();
    expect(new Set(sent.map(({ to }) => to[0]?.email))).toEqual(
      new Set(['anna@bjuv.example', 'rolf@astorp.example']),
    );
    expect(sent).toHaveLength(2);
    for (const mail of sent) {
      expect(mail.text).toContain('https://radslag.example/tab/meetings/m1/review');
      expect(allOf(mail)).not.toContain(SECRET);
      expect(allOf(mail)).not.toContain('redovisade');
      expect(mail.attachments).toBeUndefined();
      expect(mail.replyTo).toEqual([{ name: 'Eva Ros', email: 'eva@kansli.example' }]);
    }
  });

  it('is told to nobody who has said their word meanwhile, is asked no more, or when it is agreed', async () => {
    await fixture.tell('m1', ...written, out(['anna', 'rolf']));
    await fixture.tell('m1', {
      type: 'WordGiven',
      data: { reviewer: ANNA, places: ['attendance', 'opening', 'i1', 'i2', 'closing'] },
    });
    expect(await receivers()).toEqual(['rolf@astorp.example']);
    await fixture.tell('m1', { type: 'ReviewersReminded', data: { reminderId: 'r1', personIds: ['rolf'] } });
    await fixture.tell('m1', out([], [ANNA]));
    expect(await receivers()).toEqual([]);
    await fixture.tell('m1', out(['rolf']));
    await fixture.tell('m1', agreed(1));
    expect(await receivers()).toEqual([]);
  });

  it('is reminded of by those who were reminded', async () => {
    await fixture.tell('m1', ...written, out([]));
    await fixture.tell('m1', { type: 'ReviewersReminded', data: { reminderId: 'r1', personIds: ['rolf'] } });
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Påminnelse: stäm av protokollet från mötet fredag 20 april');
  });
});

describe('an agreed protocol', () => {
  it('goes to the list as it is now but for those excepted, with the very bytes that were archived', async () => {
    await fixture.tell('m1', ...written, agreed(1));
    expect(await mails()).toEqual([]);
    await fixture.tell('m1', dispatched({ except: ['Ada Dal'] }));
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual([LISTS[0].addresses[0]]);
    expect(mail?.attachments?.map(({ name }) => name)).toEqual(['2018-04-20 Protokoll 3-2018.pdf']);
    expect(filings[0]?.files.map(({ name }) => name)).toEqual([
      '2018-04-20 Protokoll 3-2018.pdf',
      '2018-04-20 Protokoll 3-2018.docx',
      '2018-04-20 Protokoll 3-2018.html',
      '2018-04-20 Kallelse.pdf',
    ]);
    expect(mail?.attachments).toEqual(pdfOf(filings[0]));
    expect(mail?.text).toContain('Skickas utan: Kalkyl (Budget).');
  });

  it('goes to addresses given for once by a mail of its own', async () => {
    await fixture.tell('m1', ...written, agreed(1));
    await mails();
    await fixture.tell('m1', dispatched({ lists: [], alsoTo: [{ email: 'bo@example.org' }] }));
    const sent = await mails();
    expect(sent.map(({ to }) => to)).toEqual([[{ email: 'bo@example.org' }]]);
  });

  it('is the same to the byte when it is signed and a paper has come, which is linked', async () => {
    await fixture.tell('m1', ...written, agreed(1));
    await mails();
    await fixture.tell(
      'm1',
      { type: 'SignatureMarked', data: { revision: 1, name: 'Anna Ek', how: 'paper', date: '2018-04-26' } },
      {
        type: 'PaperAttached',
        data: { itemId: 'i1', paperId: 'p1', title: 'Kalkyl', url: 'https://files.example/k' },
      },
      dispatched({ waived: [] }),
    );
    const [mail] = await mails();
    expect(mail?.attachments).toEqual(pdfOf(filings[0]));
    expect(mail?.text).toContain('Kalkyl (Budget): https://files.example/k');
    expect(mail?.text).not.toContain('Skickas utan');
  });

  it('goes out as it stands while a correction of it is open, and no more once that is agreed (D7)', async () => {
    await fixture.tell('m1', ...written, agreed(1));
    await mails();
    await fixture.tell('m1', dispatched(), ...corrected);
    const [mail] = await mails();
    expect(mail?.attachments).toEqual(pdfOf(filings[0]));
    const page = filings[0]?.files.find(({ name }) => name.endsWith('.html'));
    expect(new TextDecoder().decode(page?.bytes)).not.toContain('avslå budgeten');
    await fixture.tell('m1', dispatched({ dispatchId: 'd2' }), agreed(2, 'Fel ord.'));
    expect(await mails()).toEqual([]);
    await fixture.tell('m1', dispatched({ dispatchId: 'd3', revision: 2 }));
    const [later] = await mails();
    expect(later?.subject).toMatch(/^Rättat protokoll: /);
    expect(filings.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(later?.attachments).toEqual(pdfOf(filings[1]));
  });

  it('goes to each municipality as what concerns it alone, to whoever speaks for it and has an address (N2)', async () => {
    await fixture.tell('m1', ...written, {
      type: 'ClauseRecorded',
      data: { itemId: 'i2', clauseId: 'c2', text: 'uppdra åt Bjuv att ta fram underlag' },
    });
    await fixture.tell('m1', agreed(1));
    await mails();
    await fixture.tell('m1', dispatched({ lists: [], extracts: ['Bjuv', 'Örkelljunga'] }));
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual([{ name: 'Anna Ek', email: 'anna@bjuv.example' }]);
    expect(mail?.subject).toMatch(/^Utdrag för Bjuv: /);
    expect(mail?.attachments?.map(({ name }) => name)).toEqual([
      '2018-04-20 Protokollsutdrag Bjuv 3-2018.pdf',
    ]);
    expect(mail?.text).not.toContain(SECRET);
  });

  it('is linked alone when it would no longer be made the same as what lies in the archive', async () => {
    await fixture.tell('m1', ...written, agreed(1), {
      type: 'ProtocolArchived',
      data: { revision: 1, files: [{ name: 'Protokoll.html', sha256: '0'.repeat(64), size: 1 }] },
    });
    await fixture.tell('m1', dispatched());
    const [mail] = await mails();
    expect(mail?.attachments).toEqual([]);
    expect(mail?.text).toContain('Protokollet finns i fliken Rådslag i Teams.');
  });
});
