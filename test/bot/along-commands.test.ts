import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { ongoingEvents } from '../support/meeting-builders.ts';

const sekr = sender('sekr');
const bo = sender('bo');
let fixture: BotFixture;

beforeEach(async () => {
  fixture = await startBot();
  await fixture.tell('m1', ongoingEvents());
  await fixture.write(sekr, 'beslut 1 att medfinansiera studien');
});
afterEach(() => fixture.close());

const item = async () => (await fixture.meeting('m1')).items[0];

describe('what goes along with a decision, typed', () => {
  it('notes conditions of the item’s last clause, one a line', async () => {
    expect(await fixture.write(sekr, 'förbehåll 1 Högst tre år.\nFri data.')).toBe('Antecknat i 1. Budget.');
    expect((await item())?.clauses[0]?.conditions).toEqual(['Högst tre år.', 'Fri data.']);
  });

  it('notes the amount, whether it is a ceiling and what pays', async () => {
    await fixture.write(sekr, 'BELOPP 1 hogst 100 tkr fran tidigare års överskott');
    expect((await item())?.clauses[0]?.funding).toEqual({
      amount: 100_000,
      ceiling: true,
      source: 'tidigare års överskott',
    });
    expect(await fixture.write(sekr, 'belopp 1 en slant')).toContain(
      'är inget belopp. Ingenting har ändrats.',
    );
  });

  it('notes guidance of the item, and to whom', async () => {
    await fixture.write(sekr, 'medskick 1 till projektet: Räkna med driften.');
    expect((await item())?.guidance).toMatchObject([
      { text: 'Räkna med driften.', to: 'projektet', inProtocol: true },
    ]);
  });

  it('needs an item, a clause and the right to write', async () => {
    expect(await fixture.write(sekr, 'medskick 9 Räkna.')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(sekr, 'förbehåll 2 Räkna.')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(bo, 'medskick 1 Räkna.')).toContain('Ingenting har ändrats.');
    expect(await item()).toMatchObject({ guidance: [] });
  });
});
