import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelCard } from '../../bot/cards/channel-card.ts';
import { clausesAsTyped, proposedWording } from '../../bot/commands/proposed-wording.ts';
import { readDispatch, readReview, readSignature } from '../../bot/commands/read-protocol.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { cardIn, dialogIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { someGroup } from '../support/group-builders.ts';
import { closedEvents, meetingOf, momentAt, rich } from '../support/meeting-builders.ts';

const DRAFTED = 'anta den hemliga budgeten';
const written: readonly MeetingEvent[] = [
  ...closedEvents(),
  { type: 'TextWritten', data: { place: 'i1', text: rich('Bo berättade.\n\nGruppen samtalade.') } },
  { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: DRAFTED } },
];
const opened: MeetingEvent = {
  type: 'ReviewOpened',
  data: {
    reviewers: [{ name: 'Siv Holm', personId: 'siv' }, { name: 'Ada *Ny*' }],
    deadline: '2018-04-27',
    how: 'checked',
    asked: ['siv'],
  },
};

describe('the review card', () => {
  const drawn = (events: readonly MeetingEvent[]) =>
    JSON.stringify(
      channelCard(
        { kind: 'meeting', card: 'review', meeting: meetingOf(events) },
        {
          group: someGroup(),
          locale: 'sv',
          publicUrl: 'https://radslag.example',
          moment: momentAt('09:00'),
        },
      ),
    );

  it('says when, by whom and where, and nothing of the draft (D5, wording 20)', () => {
    const base = drawn([...written, opened]);
    expect(base).toContain('Utkast till protokoll för avstämning');
    expect(base).toContain('Lämna synpunkter senast fredag 27 april.');
    expect(base).toContain('Siv Holm och Ada \\\\*Ny\\\\*');
    expect(base).toContain('Sprid inte utkastet.');
    expect(base).toContain('https://radslag.example/tab/meetings/m1/review');
    for (const word of ['hemliga', 'Budget', 'Bredband', 'berättade', 'no-comment'])
      expect(base).not.toContain(word);
  });

  it('says that it is over once it is, also when a correction is abandoned', () => {
    const over = [...written, opened, { type: 'ReviewEnded', data: {} } as const];
    expect(drawn(over)).toContain('Avstämningen är avslutad.');
    expect(drawn(over)).not.toContain('Lämna synpunkter');
  });
});

describe('a reviewer in the channel', () => {
  let fixture: BotFixture;
  const [siv, bo, sekr, anna] = ['siv', 'bo', 'sekr', 'anna'].map((key) => sender(key)) as [
    ReturnType<typeof sender>,
    ReturnType<typeof sender>,
    ReturnType<typeof sender>,
    ReturnType<typeof sender>,
  ];
  const refresh = (who: typeof siv) => fixture.press(who, 'refresh', { meetingId: 'm1', card: 'review' });
  const seenIn = (card: string) => /"seen":"([^"]+)"/.exec(card)?.[1] ?? '';
  const task = (who: typeof siv, step: 'fetch' | 'submit', data: object) =>
    fixture.send(who, {
      type: 'invoke',
      name: `task/${step}`,
      value: { data: { meetingId: 'm1', dialog: 'propose-wording', ...data } },
    });
  const words = async () => (await fixture.meeting('m1')).review.words;

  beforeEach(async () => {
    fixture = await startBot();
    await fixture.tell('m1', [...written, opened]);
  });
  afterEach(() => fixture.close());

  it('gets buttons of their own, which others do not', async () => {
    const own = cardIn(await refresh(siv));
    expect(own).toContain('Inga synpunkter');
    expect(own).toContain('Föreslå ändring');
    for (const other of [bo, sekr]) {
      const seen = cardIn(await refresh(other));
      expect(seen).not.toContain('Inga synpunkter');
      expect(seen).not.toContain('hemliga');
    }
  });

  it('says no comment to all of it with one press, once however often it arrives', async () => {
    const seen = seenIn(cardIn(await refresh(siv)));
    const press = () => fixture.press(siv, 'no-comment', { meetingId: 'm1', seen });
    expect(cardIn(await press())).toContain('Tack. Du har inga synpunkter.');
    await press();
    expect(await words()).toHaveLength(5);
    expect((await words()).every(({ by }) => by === 'siv')).toBe(true);
  });

  it('is not taken to have read what was changed after the card was drawn', async () => {
    const seen = seenIn(cardIn(await refresh(siv)));
    await fixture.tell('m1', [{ type: 'ClauseReworded', data: { clauseId: 'c1', text: 'avslå' } }]);
    const anew = cardIn(await fixture.press(siv, 'no-comment', { meetingId: 'm1', seen }));
    expect(anew).toContain('Utkastet har ändrats sedan du läste det.');
    expect(await words()).toEqual([]);
    await fixture.press(siv, 'no-comment', { meetingId: 'm1', seen: seenIn(anew) });
    await fixture.tell('m1', [{ type: 'ClauseReworded', data: { clauseId: 'c1', text: 'anta' } }]);
    expect(cardIn(await refresh(siv))).toContain('Ändrat sedan ditt besked: 1. Budget.');
  });

  it('cannot speak unless asked', async () => {
    const seen = seenIn(cardIn(await refresh(siv)));
    const said = messageIn(await fixture.press(bo, 'no-comment', { meetingId: 'm1', seen }));
    expect(said).toContain('Ingenting har ändrats.');
    expect(await words()).toEqual([]);
  });

  it('proposes a wording in a dialog, item by item', async () => {
    expect(dialogIn(await task(bo, 'fetch', {})).message).toContain('inte en av dem som stämmer av');
    expect(dialogIn(await task(siv, 'fetch', {})).card).toContain('1. Budget');
    const fields = dialogIn(await task(siv, 'submit', { step: 'place', place: 'i1' })).card ?? '';
    expect(fields).toContain(`att ${DRAFTED}`);
    const dialogId = /"dialogId":"([^"]+)"/.exec(fields)?.[1] ?? '';
    const sent = {
      step: 'wording',
      place: 'i1',
      dialogId,
      seen: seenIn(fields),
      text: 'Bo berättade.\n\nGruppen samtalade länge.',
      clauses: 'att anta budgeten\natt följa upp',
      comment: 'Så sades det.',
    };
    await Promise.all([task(siv, 'submit', sent), task(siv, 'submit', sent)]);
    const [proposal, ...more] = (await fixture.meeting('m1')).review.proposals;
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({
      place: 'i1',
      comment: 'Så sades det.',
      wording: {
        text: rich('Bo berättade.\n\nGruppen samtalade länge.'),
        clauses: [
          { clauseId: 'c1', text: 'anta budgeten' },
          { clauseId: `${dialogId}-2`, text: 'följa upp' },
        ],
      },
    });
    const again = dialogIn(await task(siv, 'submit', { step: 'place', place: 'i2' })).card ?? '';
    const nothing = {
      ...sent,
      place: 'i2',
      dialogId: /"dialogId":"([^"]+)"/.exec(again)?.[1],
      seen: seenIn(again),
    };
    const refused = dialogIn(
      await task(siv, 'submit', { ...nothing, text: '', clauses: '', comment: '' }),
    ).card;
    expect(refused).toContain('Förslaget är likadant som utkastet.');
  });

  it('types that they have no comment', async () => {
    expect(await fixture.write(siv, 'inga synpunkter på ärende 2')).toContain(
      'inga synpunkter på 2. Bredband',
    );
    expect(await fixture.write(siv, 'Inga synpunkter!')).toBe('Ditt besked är registrerat: inga synpunkter.');
    expect(await words()).toHaveLength(5);
    expect(await fixture.write(bo, 'inga synpunkter')).toContain('Ingenting har ändrats.');
  });

  it('is asked, ended and agreed by typing', async () => {
    expect(await fixture.write(sekr, 'skicka för avstämning till Siv, Ada Ny senast 30 april')).toBe(
      'Utkastet är skickat för avstämning till Siv Holm och Ada Ny. Synpunkter lämnas senast måndag 30 april.',
    );
    expect(await fixture.write(sekr, 'skicka för avstämning senast ibland')).toContain('är inget datum');
    expect(await fixture.write(bo, 'avsluta avstämningen')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(sekr, 'fastställ protokollet')).toContain(
      'Besked saknas från Siv Holm, Ada Ny.',
    );
    expect(await fixture.write(sekr, 'avstämt med Ada Ny')).toBe('Registrerat: avstämt med Ada Ny.');
    await fixture.write(siv, 'inga synpunkter');
    expect(await fixture.write(anna, 'avsluta avstämningen')).toContain('Avstämningen är avslutad.');
    expect(await fixture.write(anna, 'fastställ')).toContain('Protokollet är fastställt.');
    expect((await fixture.meeting('m1')).agreed?.revision).toBe(1);
  });

  it('reads nothing of a draft in any thread', async () => {
    for (const typed of ['skicka för avstämning till Siv', 'inga synpunkter', 'protokoll', 'fastställ'])
      expect(await fixture.write(sekr, typed)).not.toMatch(/hemliga|berättade/);
  });
});

describe('what was agreed, in the channel', () => {
  let fixture: BotFixture;
  const [sekr, bo, siv] = ['sekr', 'bo', 'siv'].map((key) => sender(key)) as [
    ReturnType<typeof sender>,
    ReturnType<typeof sender>,
    ReturnType<typeof sender>,
  ];
  const agreed: readonly MeetingEvent[] = [
    ...written,
    { type: 'ProtocolChecked', data: { name: 'Anna Ek', personId: 'anna', how: 'checked' } },
    {
      type: 'ProtocolAgreed',
      data: {
        revision: 1,
        number: '3/2018',
        date: '2018-04-25',
        signatories: [{ name: 'Anna Ek', role: 'ordförande' }],
      },
    },
  ];
  beforeEach(async () => {
    fixture = await startBot();
    await fixture.tell('m1', agreed);
  });
  afterEach(() => fixture.close());

  const cardOf = (which: 'protocol' | 'meeting', events: readonly MeetingEvent[]) =>
    JSON.stringify(
      channelCard(
        { kind: 'meeting', card: which, meeting: meetingOf(events) },
        { group: someGroup(), locale: 'sv', publicUrl: 'https://radslag.example', moment: momentAt('09:00') },
      ),
    );

  it('is corrected by typing, with a reason, and abandoned', async () => {
    expect(await fixture.write(sekr, 'rätta')).toContain('Skriv varför protokollet rättas');
    expect(await fixture.write(bo, 'rätta Fel belopp')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(sekr, 'rätta Fel belopp')).toContain('öppet för rättelse');
    expect((await fixture.meeting('m1')).correction?.reason).toBe('Fel belopp');
    await fixture.tell('m1', [{ type: 'ClauseReworded', data: { clauseId: 'c1', text: 'smyga' } }]);
    for (const who of [siv, bo, sekr]) {
      const card = cardIn(await fixture.press(who, 'refresh', { meetingId: 'm1', card: 'meeting' }));
      expect(card).toContain(DRAFTED);
      expect(card).not.toContain('smyga');
    }
    expect(await fixture.write(sekr, 'avbryt rättelsen')).toContain('Rättelsen är avbruten.');
    expect((await fixture.meeting('m1')).agreed?.revision).toBe(1);
  });

  it('shows both wordings and the reason once a correction is agreed (wording 18)', () => {
    const corrected = cardOf('protocol', [
      ...agreed,
      { type: 'CorrectionOpened', data: { reason: 'Fel *år*.' } },
      { type: 'ClauseReworded', data: { clauseId: 'c1', text: 'anta budgeten för 2019' } },
      {
        type: 'ProtocolAgreed',
        data: { revision: 2, number: '3/2018', date: '2018-05-03', signatories: [], reason: 'Fel *år*.' },
      },
    ]);
    expect(corrected).toContain('Rättad version 2');
    expect(corrected).toContain('Rättat beslut – 1. Budget');
    expect(corrected).toContain(`Tidigare lydelse: att ${DRAFTED}`);
    expect(corrected).toContain('Ny lydelse: att anta budgeten för 2019');
    expect(corrected).toContain('Skäl: Fel \\\\*år\\\\*.');
    expect(cardOf('protocol', agreed)).not.toContain('Rättat');
  });

  it('is signed and sent out by typing', async () => {
    expect(await fixture.write(sekr, 'underskrivet av Bo Al')).toContain('står inte under protokollet');
    expect(await fixture.write(sekr, 'underskrivet av Anna Ek elektroniskt 19 april')).toBe(
      'Registrerat: underskrivet av Anna Ek.',
    );
    expect((await fixture.meeting('m1')).signing.signatures).toMatchObject([
      { name: 'Anna Ek', how: 'electronic', date: '2018-04-19' },
    ]);
    expect(await fixture.write(sekr, 'expediera')).toContain('Gruppen har inga sändlistor.');
  });
});

describe('what is typed of a protocol', () => {
  it('names whom a draft goes to, and until when', () => {
    const today = '2018-04-20';
    expect(readReview('för avstämning', today)).toEqual({ names: [] });
    expect(readReview('for review to Anna Ek and Bo by 27 April', today)).toMatchObject({
      names: ['Anna Ek', 'Bo'],
    });
    expect(readReview('utkastet för justering till Anna senast 27 april', today)).toEqual({
      names: ['Anna'],
      deadline: '2018-04-27',
    });
    expect(readReview('en blomma', today)).toBeUndefined();
  });

  it('names who signed, how and when', () => {
    expect(readSignature('av Anna Ek', '2018-04-25')).toEqual({
      name: 'Anna Ek',
      how: 'paper',
      date: '2018-04-25',
    });
    expect(readSignature('Anna Ek på papper den 24 april', '2018-04-25')).toEqual({
      name: 'Anna Ek',
      how: 'paper',
      date: '2018-04-24',
    });
    expect(readSignature('av ', '2018-04-25')).toBeUndefined();
  });

  it('names lists, and papers that are not waited for', () => {
    expect(readDispatch('')).toEqual({ lists: [], waive: false });
    expect(readDispatch('protokollet till Registratorer och Presidiet utan bilagor.')).toEqual({
      lists: ['Registratorer', 'Presidiet'],
      waive: true,
    });
  });

  it('keeps the ids of clauses that were let be, and bold words of paragraphs that were', () => {
    const standing = {
      text: [
        { type: 'paragraph', spans: [{ text: 'Bo ' }, { text: 'lovade', bold: true }] },
        { type: 'paragraph', spans: [{ text: 'Slut.' }] },
      ],
      clauses: [
        { clauseId: 'a', text: 'ett' },
        { clauseId: 'b', text: 'två' },
        { clauseId: 'c', text: 'tre' },
      ],
      outcome: '',
    } as const;
    expect(clausesAsTyped(standing.clauses)).toBe('att ett\natt två\natt tre');
    const wording = proposedWording(
      standing,
      { text: 'Bo lovade\n\nSlut för i dag.', clauses: 'att två\natt tre och en halv\natt fyra' },
      (part) => `ny-${part}`,
    );
    expect(wording.text?.[0]).toBe(standing.text[0]);
    expect(wording.clauses).toEqual([
      { clauseId: 'b', text: 'två' },
      { clauseId: 'a', text: 'tre och en halv' },
      { clauseId: 'c', text: 'fyra' },
    ]);
  });
});
