import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingFacts } from '../support/meeting-facts.ts';
import { factsOf2018, groupFileOf, INVENTED_FACTS, personIdOf } from '../support/meeting-facts.ts';
import type { ProductUnderTest, TabApi } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';

const shared = sharedFolderOr('the real meeting of 20 April 2018, lived through');
const cases: readonly (readonly [string, MeetingFacts])[] = [
  ['an invented meeting', INVENTED_FACTS],
  ...(shared ? ([['the real meeting of 20 April 2018', factsOf2018(shared)]] as const) : []),
];
const MEETING = 'motet-2018-04-20';

describe.each(cases)('%s, from notice to agreed protocol', (_name, facts) => {
  let product: ProductUnderTest;
  let secretary: TabApi;
  const secretaryId = personIdOf(
    facts.attendees.find((one) => one.organisation.startsWith('sekretariatet'))?.name ?? '',
  );
  const chairId = personIdOf(facts.attendees.find((one) => one.role === 'ordförande')?.name ?? '');

  const view = () => secretary.get<MeetingView>(`/meetings/${MEETING}`);
  const at = (date: string, time: string) =>
    product.simulator.clock.moveTo(
      Temporal.PlainDateTime.from(`${date}T${time}`)
        .toZonedDateTime('Europe/Stockholm')
        .toInstant()
        .toString(),
    );
  const posts = () =>
    product.simulator.client.glance(chairId).filter((message) => message.card !== undefined);
  const itemNamed = async (title: string) => {
    const item = (await view()).items.find((one) => one.title === title);
    if (!item) throw new Error(`no item ${title}`);
    return item;
  };
  const archived = () => {
    const folder = join(product.dataDir, 'archive');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  };

  beforeAll(async () => {
    product = await productUnderTest({ groupFile: groupFileOf(facts) });
    secretary = product.as(secretaryId);
  });
  afterAll(() => product.end());

  it('is drafted from a pasted agenda, seen by nobody but those who prepare it', async () => {
    await at('2018-04-05', '09:00');
    const agenda = facts.items
      .map((item) => (item.number ? `${item.number}. ${item.title}` : item.title))
      .join('\n');
    const answer = await secretary.request('POST', '/meetings', {
      meetingId: MEETING,
      details: {
        title: 'Kommundirektörsmöte',
        date: facts.date,
        start: facts.start,
        end: facts.end,
        place: facts.place,
        replyBy: '2018-04-18',
      },
      source: { kind: 'text', text: agenda },
    });
    expect(answer.status).toBe(201);
    expect((await view()).items.map((item) => item.title)).toEqual(facts.items.map((item) => item.title));
    for (const [index, guest] of facts.guests.entries())
      await secretary.command(MEETING, {
        type: 'InviteGuest',
        data: { guest: { guestId: `guest-${index}`, ...pick(guest) } },
      });
    expect((await product.as(chairId).request('GET', `/meetings/${MEETING}`)).status).toBe(404);
  });

  it('is called by one card in the channel', async () => {
    const before = posts().length;
    await secretary.command(MEETING, { type: 'PostNotice', data: {} });
    await product.settle();
    expect(posts()).toHaveLength(before + 1);
    const card = JSON.stringify(posts().at(-1)?.card);
    expect(card).toContain('fredag 20 april 2018');
  });

  it('is answered by every director from the same card, each with one tap', async () => {
    const notice = posts().at(-1)?.id ?? '';
    for (const person of facts.attendees) {
      const id = personIdOf(person.name);
      if (id === secretaryId) continue;
      const button =
        person.presence === 'absent'
          ? 'Anmäl förhinder'
          : person.presence === 'partial'
            ? 'Deltar del av mötet'
            : 'Deltar';
      const outcome = await product.simulator.client.press(id, notice, button);
      expect(JSON.stringify(outcome)).toContain('Ditt svar är registrerat');
    }
    await secretary.command(MEETING, {
      type: 'Reply',
      data: { personId: secretaryId, reply: { kind: 'attending' } },
    });
    await product.settle();
    const { counts, people } = await view();
    // The secretariat takes part without speaking for a municipality, and is not counted (S6).
    const directors = facts.attendees.filter((one) => personIdOf(one.name) !== secretaryId);
    expect(counts).toEqual({
      attending: directors.filter((one) => one.presence !== 'absent').length,
      declined: directors.filter((one) => one.presence === 'absent').length,
      unanswered: 0,
    });
    expect(people.filter((person) => person.reply?.registeredBy)).toEqual([]);
  });

  it('starts, and confirms in one tap who is there', async () => {
    await at(facts.date, facts.start);
    await secretary.command(MEETING, { type: 'StartMeeting', data: {} });
    const late = facts.attendees
      .filter((one) => one.presence === 'partial')
      .map((one) => personIdOf(one.name));
    await secretary.command(MEETING, { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } });
    await product.settle();
    const { people } = await view();
    for (const person of people.filter((one) => late.includes(one.personId)))
      expect(person.attendance?.presence).not.toBe('absent');
    expect(people.find((one) => one.personId === chairId)?.attendance?.presence).toBe('present');
  });

  it('takes its clauses item by item, arrivals in between, and shows decisions only when they are posted', async () => {
    for (const planned of facts.items) {
      const item = await itemNamed(planned.title);
      await secretary.command(MEETING, { type: 'StartItem', data: { itemId: item.itemId } });
      await secretary.command(MEETING, {
        type: 'WriteText',
        data: {
          place: item.itemId,
          basedOn: 0,
          text: [{ type: 'paragraph', spans: [{ text: `Ärendet <b>${planned.title}</b> & *föredrogs*.` }] }],
        },
      });
      for (const [index, text] of planned.decisions.entries())
        await secretary.command(MEETING, {
          type: 'RecordClause',
          data: { itemId: item.itemId, clauseId: `${item.itemId}-${index}`, text },
        });
    }
    for (const person of facts.attendees.filter((one) => one.presence === 'partial'))
      await secretary.command(MEETING, {
        type: 'RegisterArrival',
        data: { personId: personIdOf(person.name), ...(person.from ? { time: person.from } : {}) },
      });
    await product.settle();
    const first = facts.items[0]?.decisions[0] ?? '';
    expect(JSON.stringify(posts())).not.toContain(wordsOnly(first));
    for (const item of facts.items.filter((one) => one.decisions.length > 0))
      await secretary.command(MEETING, {
        type: 'PostDecisions',
        data: { itemId: (await itemNamed(item.title)).itemId },
      });
    await product.settle();
    expect(JSON.stringify(posts())).toContain(wordsOnly(first));
    expect(JSON.stringify(posts())).toContain('Preliminärt');
  });

  it('archives nothing before it is agreed', async () => {
    await at(facts.date, facts.end);
    await secretary.command(MEETING, { type: 'CloseMeeting', data: { leftovers: 'keep' } });
    await product.settle();
    expect(archived()).toEqual([]);
    const early = await product.as(chairId).request('GET', `/meetings/${MEETING}/protocol.html`);
    expect(early.status).toBe(403);
  });

  it('is agreed with the number that is next, filed once with its sums, and linked from the channel', async () => {
    const chair = facts.attendees.find((one) => one.role === 'ordförande');
    await secretary.command(MEETING, {
      type: 'MarkChecked',
      data: { name: chair?.name ?? '', personId: chairId, how: 'checked' },
    });
    await secretary.command(MEETING, { type: 'AgreeProtocol', data: {} });
    await product.settle();
    await product.settle();
    const after = await view();
    expect(after.agreed?.number).toBe(facts.number);
    const files = archived();
    const manifestFile = files.find((file) => file.endsWith('manifest.json')) ?? '';
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
      files: { name: string; sha256: string }[];
    };
    expect(manifest.files).toHaveLength(files.length - 1);
    for (const file of manifest.files) {
      const path = files.find((one) => one.endsWith(file.name)) ?? '';
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(file.sha256);
    }
    const sums = (of: readonly { readonly sha256: string }[] = []) =>
      of.map(({ sha256 }) => sha256).toSorted();
    expect(sums(after.archived?.files)).toEqual(sums(manifest.files));
    const formats = manifest.files.map(({ name }) => name.slice(name.lastIndexOf('.')));
    expect(formats.toSorted()).toEqual(['.docx', '.html', '.pdf', '.pdf']);
    expect(JSON.stringify(posts())).toContain(facts.number);
  });

  it('prints everybody as they attended, every clause as it was typed, and the signatories', async () => {
    const html = await (
      await product.as(chairId).request('GET', `/meetings/${MEETING}/protocol.html`)
    ).text();
    const text = textOf(html);
    expect(text).toContain(`${facts.title} ${facts.number}`);
    expect(text).toContain(facts.place);
    for (const person of facts.attendees) expect(text).toContain(person.name);
    for (const person of facts.attendees.filter((one) => one.from))
      expect(text).toContain(
        `${person.name}, ${person.organisation} (från kl ${person.from?.replace(':', '.')})`,
      );
    const apologies = text.slice(text.indexOf('Anmält förhinder'), text.indexOf('Inbjudna gäster'));
    for (const person of facts.attendees.filter((one) => one.presence === 'absent'))
      expect(apologies).toContain(person.name);
    for (const guest of facts.guests) expect(text).toContain(guest.name);
    for (const item of facts.items) {
      expect(text).toContain(item.number ? `${item.number}. ${item.title}` : item.title);
      for (const clause of item.decisions) expect(text).toContain(clause);
      expect(text).toContain(`Ärendet <b>${item.title}</b> & *föredrogs*.`);
    }
    for (const { name, role } of facts.signatories)
      expect(text).toMatch(new RegExp(`${escaped(name)}\\s*${escaped(role)}`));
  });

  it('has cost the channel at most four posts', () => {
    expect(posts().length).toBeLessThanOrEqual(4);
    expect(posts().length).toBeGreaterThanOrEqual(2);
  });

  it('leaves a log whose chain holds', async () => {
    const { events } = product.workplace.store;
    for (const kind of ['meeting', 'roster', 'numbering'])
      for (const stream of await events.streams('provgrupp', kind))
        expect((await events.verify(stream)).faults).toEqual([]);
  });
});

function pick(guest: MeetingFacts['guests'][number]): { name: string; organisation?: string } {
  return guest.organisation === undefined
    ? { name: guest.name }
    : { name: guest.name, organisation: guest.organisation };
}

/** The longest run of a text that no escaping changes. */
function wordsOnly(text: string): string {
  return (text.match(/[\p{L} ]+/gu) ?? []).toSorted((a, b) => b.length - a.length)[0]?.trim() ?? '';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What a reader of the page sees: tags out, entities in, white space as one blank. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body')).replace(/<(style|script)[\s\S]*?<\/\1>/g, '');
  const entities: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    '#39': "'",
    nbsp: ' ',
  };
  return body
    .replace(/<\/?(strong|em|b|span|s|a|abbr|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ');
}
