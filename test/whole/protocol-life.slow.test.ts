import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { auditArchive } from '../../src/cli/audit/audit-archive.ts';
import { auditStore } from '../../src/cli/audit/audit-store.ts';
import type { ReviewView } from '../../src/contract/protocol-life-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import { createFolderChannelFiles } from '../../src/graph/folder-channel-files.ts';
import { nodeDisk } from '../../src/graph/disk.ts';
import type { PressOutcome } from '../../src/simulator/wire.ts';
import { DEMO_HOST_TENANT_ID } from '../../src/simulator/demo-identities.ts';
import { parsed, partsOf } from '../support/read-mime.ts';
import { groupFileOf, INVENTED_FACTS } from '../support/meeting-facts.ts';
import type { ProductUnderTest, TabApi } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';
import { readPdf } from '../support/read-pdf.ts';

const MEETING = 'motet-2018-04-20';
const [SECRETARY, CHAIR, DIRECTOR, READER] = ['maja-lind', 'disa-modellqvist', 'borje-exempelgren', 'runa'];
const DRAFTED = 'bevilja 100 tkr ur potten';
const TEXT = 'Frågan föredrogs av Freja Provström.';

describe('a protocol from its draft to a corrected version in the archive', () => {
  let product: ProductUnderTest;
  let secretary: TabApi;
  /** How many cards stood there before the meeting. */
  let welcome: number;

  beforeAll(async () => {
    product = await productUnderTest({ groupFile: groupFile() });
    secretary = product.as(SECRETARY);
    await clockAt('2018-04-05', '09:00');
    await draftMeeting();
    welcome = posts().length;
  });
  afterAll(() => product.end());

  const clockAt = (date: string, time: string) =>
    product.simulator.clock.moveTo(
      Temporal.PlainDateTime.from(`${date}T${time}`)
        .toZonedDateTime('Europe/Stockholm')
        .toInstant()
        .toString(),
    );
  const view = (who = SECRETARY) => product.as(who).get<MeetingView>(`/meetings/${MEETING}`);
  const ask = async (command: Parameters<TabApi['command']>[1], who = SECRETARY): Promise<MeetingView> => {
    const after = await product.as(who).command(MEETING, command);
    await product.settle();
    return after;
  };
  const refusalOf = async (command: Parameters<TabApi['command']>[1], who = SECRETARY) => {
    const answer = await product.as(who).request('POST', `/meetings/${MEETING}/commands`, command);
    return ((await answer.json()) as { code: string }).code;
  };
  const page = async (who: string) =>
    (await product.as(who).request('GET', `/meetings/${MEETING}/protocol.html`)).text();
  const posts = () => product.simulator.channel.botPosts();
  const cardWith = (words: string) => {
    const found = posts().find((post) => JSON.stringify(post).includes(words));
    if (!found) throw new Error(`no card says ${words}`);
    return found.id;
  };
  const review = async (who: string): Promise<ReviewView> => {
    const { review: found } = await view(who);
    if (!found) throw new Error(`${who} sees no review`);
    return found;
  };
  const seen = async (who: string, id: string) =>
    JSON.stringify(await product.simulator.client.viewOf(who, id));
  const mails = (kind: string) => {
    const folder = join(product.dataDir, 'mail');
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names
      .filter((name) => name.startsWith(`${kind}-`))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  };
  const archived = () => {
    const folder = join(product.dataDir, 'archive');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /Protokoll[^/]*\.pdf$/.test(name))
      .toSorted();
  };
  const bytesOf = (name: string) => readFileSync(join(product.dataDir, 'archive', name));
  const dispatch = (dispatchId: string, data: object = {}) =>
    ({
      type: 'DispatchProtocol',
      data: { dispatchId, lists: ['registrar'], ...data },
    }) as const;

  async function draftMeeting(): Promise<void> {
    const answer = await secretary.request('POST', '/meetings', {
      meetingId: MEETING,
      details: {
        title: 'Kommundirektörsmöte',
        date: '2018-04-20',
        start: '08:30',
        end: '12:05',
        place: 'Villa Påhittet, Helsingborg',
      },
      source: { kind: 'text', text: '1. Medel till kartläggning\n2. Verksamhetsplan' },
    });
    expect(answer.status).toBe(201);
  }
  const items = async () => (await view()).items.map(({ itemId }) => itemId) as [string, string];

  it('is written at a meeting whose channel was shown what was decided', async () => {
    const [first] = await items();
    await ask({
      type: 'ChangeItem',
      data: {
        itemId: first,
        plan: {
          kind: 'matter',
          title: 'Medel till kartläggning',
          presenters: [],
          papers: [{ paperId: 'bilaga', title: 'Kalkyl' }],
        },
      },
    });
    await ask({ type: 'PostNotice', data: {} });
    for (const personId of [CHAIR, DIRECTOR, SECRETARY])
      await ask({ type: 'Reply', data: { personId, reply: { kind: 'attending' } } });
    await clockAt('2018-04-20', '08:30');
    await ask({ type: 'StartMeeting', data: {} });
    await ask({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } });
    await ask({ type: 'StartItem', data: { itemId: first } });
    await ask({
      type: 'WriteText',
      data: { place: first, basedOn: 0, text: [{ type: 'paragraph', spans: [{ text: TEXT }] }] },
    });
    await ask({ type: 'RecordClause', data: { itemId: first, clauseId: 'c1', text: 'godkänna planen' } });
    await ask({ type: 'PostDecisions', data: { itemId: first } });
    await clockAt('2018-04-20', '12:05');
    await ask({ type: 'CloseMeeting', data: { leftovers: 'keep' } });
    await ask({ type: 'RewordClause', data: { clauseId: 'c1', text: DRAFTED } });
    expect(archived()).toEqual([]);
  });

  it('is sent for review by one card without a word of the draft, and by mails with a link alone', async () => {
    const before = posts().length;
    await ask({
      type: 'SendForReview',
      data: {
        reviewers: [{ personId: CHAIR }, { personId: READER }, { name: 'Ada Ny' }],
        deadline: '2018-04-27',
      },
    });
    expect(posts()).toHaveLength(before + 1);
    const card = cardWith('Sprid inte utkastet.');
    const base = JSON.stringify(posts().find(({ id }) => id === card));
    expect(base).toContain('Lämna synpunkter senast fredag 27 april');
    expect(base).toContain('Disa Modellqvist, Runa Läsberg och Ada Ny');
    for (const draft of [DRAFTED, TEXT, 'Medel till kartläggning']) expect(base).not.toContain(draft);
    expect(mails('review-request')).toHaveLength(2);
    for (const mail of mails('review-request'))
      for (const { text } of partsOf(mail)) {
        expect(text).toContain(`/tab/meetings/${MEETING}/review`);
        expect(text).not.toContain(DRAFTED);
      }
    // Whoever is not asked sees what the channel sees, and no way to answer.
    expect(await seen(DIRECTOR, card)).not.toContain('no-comment');
    expect(await seen(READER, card)).toContain('no-comment');
  });

  it('lets a mere reader who is named read it, and nobody else of theirs', async () => {
    expect((await view(READER)).items[0]?.clauses).toMatchObject([{ text: DRAFTED }]);
    expect((await view(READER)).review?.mine).toBe(true);
    expect((await view(DIRECTOR)).review).toBeUndefined();
    expect(await refusalOf({ type: 'GiveWord', data: { verdict: 'no-comment' } }, DIRECTOR)).toBe(
      'not-allowed',
    );
  });

  it('is spoken of from the card, reworded by proposal, and asks again for what became another', async () => {
    const { client } = product.simulator;
    const card = cardWith('Sprid inte utkastet.');
    await client.press(READER, card, 'Inga synpunkter');
    expect((await review(READER)).reviewers.find(({ isMe }) => isMe)?.missing).toEqual([]);

    const [first] = await items();
    await seen(CHAIR, card);
    const opened = dialogOf(await client.press(CHAIR, card, 'Föreslå ändring'));
    const fields = dialogOf(await client.submitDialog(CHAIR, opened, 'Nästa', { place: first }));
    await client.submitDialog(CHAIR, fields, 'Skicka förslaget', {
      clauses: 'att bevilja högst 100 tkr ur potten',
      comment: 'Det var ett tak.',
    });
    await product.settle();
    const [proposal] = (await review(SECRETARY)).proposals;
    expect(proposal).toMatchObject({ by: 'Disa Modellqvist', comment: 'Det var ett tak.' });
    expect(await refusalOf({ type: 'AgreeProtocol', data: {} })).toBe('proposals-unanswered');

    await ask({
      type: 'AnswerProposal',
      data: { proposalId: proposal?.proposalId ?? '', answer: 'accepted' },
    });
    expect((await view()).items[0]?.clauses[0]?.text).toBe('bevilja högst 100 tkr ur potten');
    // The chair's own wording is the chair's word; the reader is asked again about that item alone.
    const { reviewers } = await review(SECRETARY);
    expect(reviewers.find(({ name }) => name === 'Runa Läsberg')?.missing).toEqual([first]);
    expect(await seen(READER, card)).toContain('1. Medel till kartläggning');
    expect(await refusalOf({ type: 'AgreeProtocol', data: {} })).toBe('review-not-finished');

    await client.press(READER, card, 'no-comment');
    await seen(CHAIR, card);
    await client.press(CHAIR, card, 'no-comment');
    await ask({ type: 'GiveWord', data: { verdict: 'no-comment', reviewerId: 'name:Ada Ny' } });
    expect((await review(SECRETARY)).reviewers.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('is agreed, filed, told by the fourth card, and says with whom it was checked', async () => {
    await ask({ type: 'AgreeProtocol', data: {} });
    await product.settle();
    expect((await view()).agreed).toMatchObject({ revision: 1, number: '3/2018' });
    expect(archived()).toHaveLength(1);
    expect(posts()).toHaveLength(welcome + 4);
    const html = await page(DIRECTOR);
    expect(html).toContain('Avstämt med Runa Läsberg och Disa Modellqvist.');
    expect(html).toContain('Avstämt med Ada Ny (registrerat av Maja Lind).');
    expect(await seen(DIRECTOR, cardWith('Avstämningen är avslutad'))).not.toContain('no-comment');
  });

  it('is sent out once it is signed and its papers have come, with the bytes of the archive', async () => {
    expect(await refusalOf(dispatch('utskick-1'))).toBe('signature-missing');
    for (const name of ['Disa Modellqvist', 'Maja Lind'])
      await ask({ type: 'MarkSigned', data: { name, how: 'paper', date: '2018-04-20' } });
    expect(await refusalOf(dispatch('utskick-1'))).toBe('papers-missing');
    const [first] = await items();
    await ask({
      type: 'AttachPaper',
      data: { itemId: first, paperId: 'bilaga', url: 'https://files.example/kalkyl' },
    });
    expect(mails('protocol-dispatch')).toEqual([]);
    await ask(dispatch('utskick-1', { except: ['Bo Undantag'] }));
    const [mail, ...others] = mails('protocol-dispatch');
    expect(others).toEqual([]);
    expect(parsed(mail ?? '').headers.get('to')).toContain('registrator@astorp.example');
    expect(mail).not.toContain('bo@astorp.example');
    expect(attachmentOf(mail ?? '')).toEqual(bytesOf(archived()[0] ?? ''));
  });

  it('is corrected behind what stands, and comes back to the letter when that is abandoned', async () => {
    const before = await page(DIRECTOR);
    const stands = (await view()).items;
    await ask({ type: 'OpenCorrection', data: { reason: 'Fel belopp i ärende 1.' } });
    await ask({ type: 'RewordClause', data: { clauseId: 'c1', text: 'bevilja högst 150 tkr ur potten' } });
    expect(await page(DIRECTOR)).toBe(before);
    expect((await view(READER)).items[0]?.clauses[0]?.text).toBe('bevilja högst 100 tkr ur potten');
    expect(JSON.stringify(posts())).not.toContain('150 tkr');
    await ask({ type: 'AbandonCorrection', data: {} });
    expect((await view()).items).toEqual(stands);
    expect(await page(DIRECTOR)).toBe(before);
    expect(archived()).toHaveLength(1);
  });

  it('is agreed anew under the same number, filed beside the first, and the card says what was corrected', async () => {
    const cards = posts().length;
    const [first = ''] = archived();
    const original = bytesOf(first);
    await clockAt('2018-05-04', '09:00');
    await ask({ type: 'OpenCorrection', data: { reason: 'Fel belopp i ärende 1.' } });
    expect(await refusalOf({ type: 'AgreeProtocol', data: {} })).toBe('nothing-corrected');
    await ask({ type: 'RewordClause', data: { clauseId: 'c1', text: 'bevilja högst 150 tkr ur potten' } });
    await ask({
      type: 'MarkChecked',
      data: { name: 'Disa Modellqvist', personId: CHAIR, how: 'checked' },
    });
    await ask({ type: 'AgreeProtocol', data: {} });
    await product.settle();
    const after = await view();
    expect(after.agreed).toMatchObject({ revision: 2, number: '3/2018', date: '2018-05-04' });
    expect(after.revisions?.map(({ revision, reason }) => [revision, reason])).toEqual([
      [1, undefined],
      [2, 'Fel belopp i ärende 1.'],
    ]);
    expect(archived()).toHaveLength(2);
    expect(archived().filter((name) => bytesOf(name).equals(original))).toHaveLength(1);
    expect(await page(READER)).toContain('Rättad version 2');

    expect(posts()).toHaveLength(cards);
    const card = await seen(DIRECTOR, cardWith('Rättat beslut'));
    for (const words of ['Tidigare lydelse: ', 'Ny lydelse: ', 'högst 150 tkr', 'Fel belopp i ärende 1'])
      expect(card).toContain(words);
  });

  it('is signed and sent out anew, as a correction', async () => {
    expect(await refusalOf(dispatch('utskick-2'))).toBe('signature-missing');
    await ask({ type: 'WaiveSigning', data: {} });
    await ask(dispatch('utskick-2', { lists: [], alsoTo: [{ email: 'ny@example.org' }] }));
    const mail = mails('protocol-dispatch').find((one) => one.includes('ny@example.org')) ?? '';
    expect(partsOf(mail)[0]?.text).toContain('rättad version 2');
    const read = (await readPdf(attachmentOf(mail))).drawn.join(' ').replaceAll('\u00a0', ' ');
    expect(read).toContain('150 tkr');
    expect((await view()).dispatch?.sent.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('leaves a log and an archive that an audit finds sound', async () => {
    const { events } = product.workplace.store;
    const store = await auditStore(events, () => {});
    expect(store.faults).toEqual([]);
    const root = join(product.dataDir, 'archive');
    const channelFiles = createFolderChannelFiles(root);
    const archive = await auditArchive(nodeDisk, root, events, store.archived, channelFiles);
    // Two revisions, each as PDF, Word file and web page, with the notice.
    expect(archive).toEqual({ manifests: 2, files: 8, faults: [] });
  });
});

/** The invented group that signs its protocols, with a registrar's list and a mere reader. */
function groupFile(): string {
  const file = parse(groupFileOf(INVENTED_FACTS)) as {
    settings: object;
    members: { id: string; email?: string }[];
  };
  return stringify({
    ...file,
    settings: {
      ...file.settings,
      signing: 'wanted',
      mailLists: [
        {
          id: 'registrar',
          name: 'Registratorer',
          addresses: [
            { email: 'registrator@astorp.example' },
            { name: 'Bo Undantag', email: 'bo@astorp.example' },
          ],
        },
      ],
    },
    members: [
      ...file.members.map((member) => ({ ...member, email: `${member.id}@example.org` })),
      {
        id: READER,
        name: 'Runa Läsberg',
        organisation: 'Helsingborg',
        roles: ['reader'],
        email: 'runa@example.org',
        identities: [
          { tenant: DEMO_HOST_TENANT_ID, object: '00000000-0000-4000-8000-0000000000aa' },
          { teams: '29:1runalasberg' },
        ],
      },
    ],
  });
}

function dialogOf(outcome: PressOutcome): Extract<PressOutcome, { kind: 'dialog' }>['dialog'] {
  if (outcome.kind !== 'dialog') throw new Error(`no dialog: ${JSON.stringify(outcome)}`);
  return outcome.dialog;
}

function attachmentOf(mail: string): Buffer {
  const [part] = partsOf(mail).filter(({ headers }) =>
    (headers.get('content-disposition') ?? '').startsWith('attachment'),
  );
  if (!part) throw new Error('nothing is attached');
  return Buffer.from(part.bytes);
}
