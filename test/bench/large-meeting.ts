import type { MeetingView } from '../../src/contract/views.ts';
import { richTextFromPlain } from '../../src/domain/basics/rich-text.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';

const ITEMS = 40;
/** Fifteen pages of 3,000 characters. */
const CHARACTERS = 45_000;

/** A meeting that grows through the tab's own API. */
export interface LargeMeeting {
  readonly meetingId: string;
  readonly items: readonly string[];
  readonly command: (command: MeetingCommand) => Promise<MeetingView>;
  readonly saveDraft: (field: string, text: string, sequence: number) => Promise<void>;
}

/** Holds a meeting of 40 items with fifteen pages of text and eighty clauses as the person of the token. */
export async function holdLargeMeeting(base: string, token: string): Promise<LargeMeeting> {
  const meetingId = 'bench-large-meeting';
  let requests = 0;
  async function send(method: string, path: string, body: unknown): Promise<Response> {
    requests += 1;
    const answer = await fetch(`${base}/api/v1/meetings${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': `bench-large-${requests}`,
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
  const command = async (wish: MeetingCommand): Promise<MeetingView> =>
    (await send('POST', `/${meetingId}/commands`, wish)).json() as Promise<MeetingView>;

  const date = new Date().toISOString().slice(0, 10);
  const agenda = Array.from(
    { length: ITEMS },
    (_, index) => `${index + 1}. ${TITLES[index % TITLES.length]}`,
  );
  await send('POST', '', {
    meetingId,
    details: { title: 'Stort möte', date, start: '08:00', end: '16:30', place: 'Stadshuset' },
    source: { kind: 'text', text: agenda.join('\n') },
  });
  await command({ type: 'PostNotice', data: {} });
  const { items } = await command({ type: 'StartMeeting', data: {} });
  await command({ type: 'NextItem', data: {} });
  for (const [index, { itemId }] of items.entries()) {
    const text = richTextFromPlain(words(index, CHARACTERS / ITEMS));
    await command({ type: 'WriteText', data: { place: itemId, text, basedOn: 0 } });
    for (const number of [1, 2])
      await command({
        type: 'RecordClause',
        data: {
          itemId,
          clauseId: `clause-${index}-${number}`,
          text: SENTENCES[number]?.toLowerCase() ?? '',
        },
      });
  }
  return {
    meetingId,
    items: items.map(({ itemId }) => itemId),
    command,
    async saveDraft(field, text, sequence) {
      const content = richTextFromPlain(text);
      await send('PUT', `/${meetingId}/drafts/${encodeURIComponent(field)}`, {
        content,
        basedOn: 1,
        sequence,
      });
    },
  };
}

/** Paragraphs of about this many characters; each `seed` begins elsewhere. */
function words(seed: number, characters: number): string {
  let text = '';
  for (let at = seed; text.length < characters; at += 1)
    text += `${SENTENCES[at % SENTENCES.length]}${at % 4 === 3 ? '\n\n' : ' '}`;
  return text;
}

const TITLES = [
  'Gemensam upphandling av laddplatser',
  'Yttrande om färdtjänst',
  'Kompetensförsörjning inom äldreomsorgen',
  'Räddningstjänstens samverkansavtal',
  'Digital nämndadministration',
];

const SENTENCES = [
  'Ärendet föredrogs och frågor ställdes om kostnader, tidplan och ansvar.',
  'Sekretariatet återkommer med ett underlag till nästa möte.',
  'Kommunerna redovisade var för sig hur långt de har kommit och vad som hindrar dem.',
  'Gruppen diskuterade hur personalen kan delas mellan kommunerna under sommaren.',
  'Flera framhöll att finansieringen måste vara klar innan avtalet skrivs under.',
  'En arbetsgrupp med en företrädare för varje kommun föreslås.',
  'Frågan om personuppgifter behöver beredas vidare tillsammans med juristerna.',
];
