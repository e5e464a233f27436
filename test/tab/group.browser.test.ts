import { aWordTemplate } from '../support/word-template.ts';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GroupView, MemberView } from '../../src/contract/group-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { GroupCommand } from '../../src/domain/group/commands.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { GROUP_COMMAND_EXAMPLES } from '../support/server-group-commands.ts';
import { DIRECTOR, SECRETARY } from '../support/server-people.ts';
import type { OpenPage, ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

describe('the page of the group, over the real server', () => {
  let browser: Browser;
  let tab: ServedTab;
  let open: OpenPage;
  let sent = 0;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    tab = await serveTab(browser);
  });
  afterEach(async () => {
    if (open.faults.length > 0) throw new Error(open.faults.join('\n'));
    await open.close();
    await tab.stop();
  });

  async function tell(command: GroupCommand): Promise<void> {
    const headers = { 'idempotency-key': `told-${(sent += 1)}` };
    const answer = await tab.server.ask('/api/v1/group/commands', { as: SECRETARY, body: command, headers });
    if (!answer.ok) throw new Error(`${command.type}: ${await answer.text()}`);
  }
  async function group(): Promise<GroupView> {
    return (await (await tab.server.ask('/api/v1/group', { as: SECRETARY })).json()) as GroupView;
  }
  async function member(name: string): Promise<MemberView | undefined> {
    return (await group()).members.find((one) => one.name === name);
  }
  async function page(path: string, as = SECRETARY): Promise<Frame> {
    open = await tab.open(as, path);
    await open.frame.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    return open.frame;
  }
  const button = (frame: Frame, name: string | RegExp) => frame.getByRole('button', { name });
  const saved = (frame: Frame) => frame.getByRole('dialog').waitFor({ state: 'detached' });

  it('adds a person, who is then at their municipality', async () => {
    const frame = await page('group');
    await button(frame, 'Lägg till person').click();
    const dialog = frame.getByRole('dialog', { name: 'Lägg till person' });
    await dialog.getByRole('button', { name: 'Lägg till person' }).click();
    await dialog.getByText('Fyll i fältet.').waitFor();
    expect(await axe(frame)).toEqual([]);
    await dialog.getByLabel('Namn').fill('Nina Nyström');
    await dialog.getByLabel('E-post').fill('nina@kommun3.example');
    await dialog.getByLabel('Kommun eller organisation').fill('Malmö');
    await dialog.getByLabel('Tillförordnad (tf)').check();
    await dialog.getByRole('button', { name: 'Lägg till person' }).click();
    await dialog.getByText('Den som företräder en kommun måste ha en av gruppens kommuner här.').waitFor();
    await dialog.getByLabel('Kommun eller organisation').fill('Kommun 3');
    await dialog.getByRole('button', { name: 'Lägg till person' }).click();
    await saved(frame);
    const row = frame.getByRole('listitem').filter({ hasText: 'Kommun 3' });
    await row.getByText('Nina Nyström').waitFor();
    await row.getByText('tf kommundirektör').waitFor();
    expect(await member('Nina Nyström')).toMatchObject({
      now: { organisation: 'Kommun 3', office: 'kommundirektör', acting: true, roles: ['director'] },
      managed: { email: 'nina@kommun3.example' },
    });
  });

  it('moves a person from a day, corrects it, and lets them leave; the focus comes back each time', async () => {
    const frame = await page('group');
    await button(frame, 'Mer om Tove Lindqvist').click();
    await button(frame, 'Nytt uppdrag').click();
    const moving = frame.getByRole('dialog', { name: 'Tove Lindqvist: Nytt uppdrag' });
    await moving.getByLabel('Från och med').fill('2027-03-01');
    await moving.getByLabel('Kommun eller organisation').fill('Kommun 3');
    await moving.getByRole('button', { name: 'Spara' }).click();
    await saved(frame);
    await frame.getByText('Från 1 mars 2027: Kommun 3').waitFor();
    await expectFocus(frame, 'Nytt uppdrag');
    await button(frame, 'Rätta uppdraget från 1 mars 2027').click();
    const correcting = frame.getByRole('dialog');
    await correcting.getByLabel('Titel').fill('kommunchef');
    await correcting.getByRole('button', { name: 'Spara' }).click();
    await saved(frame);
    await frame.getByText('Från 1 mars 2027: Kommun 3, kommunchef').waitFor();
    await button(frame, 'Lämnar gruppen').click();
    const leaving = frame.getByRole('dialog', { name: 'Tove Lindqvist lämnar gruppen' });
    expect(await axe(frame)).toEqual([]);
    await leaving.getByLabel('Sista dag').fill('2027-06-30');
    await leaving.getByRole('button', { name: 'Lämnar gruppen' }).click();
    await saved(frame);
    await frame.getByText('1 mars 2027 till 30 juni 2027').waitFor();
    expect((await member('Tove Lindqvist'))?.tenures).toEqual([
      { until: '2027-02-28', organisation: 'Kommun 4', roles: ['director'] },
      {
        from: '2027-03-01',
        until: '2027-06-30',
        organisation: 'Kommun 3',
        office: 'kommunchef',
        roles: ['director'],
      },
    ]);
  });

  it('makes a reader answer for a director, and says for whom', async () => {
    const frame = await page('group');
    await button(frame, 'Mer om Ruben Lindqvist').click();
    await button(frame, 'Nytt uppdrag').click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /^Läsare/ }).uncheck();
    await dialog.getByRole('checkbox', { name: /^Svarsombud/ }).check();
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByText('Välj minst en person.').waitFor();
    await dialog.getByRole('group', { name: 'Svarar för' }).getByLabel('Arvid Lindqvist, Kommun 3').check();
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await saved(frame);
    await frame.getByText('Svarar för Arvid Lindqvist').waitFor();
    expect((await member('Ruben Lindqvist'))?.now).toMatchObject({
      roles: ['delegate'],
      delegateFor: ['arvid'],
    });
  });

  it('says why the last secretary cannot leave, and keeps what was written', async () => {
    const frame = await page('group');
    await button(frame, 'Mer om Sara Lindqvist').click();
    await button(frame, 'Lämnar gruppen').click();
    await frame.getByRole('dialog').getByRole('button', { name: 'Lämnar gruppen' }).click();
    await open.frame.getByText('Då skulle ingen kunna sköta gruppen.').waitFor();
    expect(await frame.getByRole('dialog').getByLabel('Sista dag').inputValue()).toBe('2027-02-10');
  });

  it('takes accounts, and merges two entries of one person (D20)', async () => {
    await tell({
      type: 'AddMember',
      data: {
        personId: 'arvid-2',
        name: 'Arvid L',
        from: '2027-01-01',
        position: { organisation: 'Kommun 3', roles: ['director'] },
      },
    });
    const frame = await page('group');
    await button(frame, 'Mer om Arvid L').first().click();
    await button(frame, 'Konton').click();
    const accounts = frame.getByRole('dialog', { name: 'Konton för Arvid L' });
    await accounts.getByLabel('Klientorganisationens id').fill('44444444-0000-4000-8000-000000000004');
    await accounts.getByLabel('Kontots objekt-id').fill('fel');
    await accounts.getByRole('button', { name: 'Lägg till konto' }).click();
    await accounts.getByText('Ett id ser ut så här').waitFor();
    expect(await axe(frame)).toEqual([]);
    await accounts.getByLabel('Kontots objekt-id').fill('55555555-0000-4000-8000-000000000005');
    await accounts.getByRole('button', { name: 'Lägg till konto' }).click();
    await saved(frame);
    await button(frame, 'Slå ihop').click();
    const merging = frame.getByRole('dialog');
    await merging.getByLabel('Är samma person som').selectOption({ label: 'Arvid Lindqvist, Kommun 3' });
    await merging.getByRole('button', { name: 'Slå ihop' }).click();
    await saved(frame);
    await frame.getByText('Arvid Lindqvist').waitFor({ state: 'detached' });
    expect((await member('Arvid L'))?.managed?.identities).toHaveLength(2);
  });

  it('merges two who seem to be one where that is told, and gives back the page that the form stood on', async () => {
    await tell({
      type: 'AddMember',
      data: {
        personId: 'arvid-2',
        name: 'Arvid Lindqvist',
        from: '2027-01-01',
        position: { organisation: 'Kommun 3', roles: ['director'] },
      },
    });
    const frame = await page('group');
    await button(frame, 'Slå ihop').click();
    await frame.locator('#root[aria-hidden="true"]').waitFor({ state: 'attached' });
    await frame.getByRole('dialog').getByRole('button', { name: 'Slå ihop' }).click();
    await saved(frame);
    await frame.locator('#root[aria-hidden="true"]').waitFor({ state: 'detached' });
    await frame.locator('#page-title:focus').waitFor();
    expect((await group()).managed?.twins).toEqual([]);
  });

  it('plans a series by a pattern, and drafts a meeting from it', async () => {
    const frame = await page('group/series');
    await button(frame, 'Ny mötesserie').click();
    await frame.getByLabel('Seriens namn').fill('Ordinarie möten');
    await frame.getByLabel('Plats').first().fill('Rådhuset');
    await frame.getByLabel('Från månad').fill('2027-03');
    await frame.getByLabel('Till månad').fill('2027-04');
    await button(frame, 'Föreslå datum').click();
    await frame.getByText('2 datum är tillagda.').waitFor();
    await button(frame, 'Lägg till stående ärende').click();
    await frame.getByLabel('Rubrik').fill('Tematisk uppföljning');
    await frame.getByLabel('Typ').selectOption('thematic');
    await button(frame, 'Lägg till tema').click();
    await frame.getByLabel('Målområde').fill('Näringsliv');
    expect(await axe(frame)).toEqual([]);
    await button(frame, 'Spara').click();
    await frame.getByRole('heading', { name: 'Ordinarie möten' }).waitFor();
    expect((await group()).series[0]).toMatchObject({
      place: 'Rådhuset',
      replyDaysBefore: 3,
      occasions: [{ date: '2027-03-19' }, { date: '2027-04-16' }],
      themes: [{ goalArea: 'Näringsliv', responsible: 'Sekretariatet' }],
    });
    await frame.getByRole('link', { name: 'Upprätta mötet fredag 19 mars 2027' }).click();
    await frame.getByLabel('Möte i planen').waitFor();
    await expect.poll(() => frame.getByLabel('Plats').inputValue()).toBe('Rådhuset');
    await button(frame, 'Upprätta mötet').click();
    await frame.getByText('Det här är ett utkast.').waitFor();
    await frame.getByText('Tematisk uppföljning').first().waitFor();
    const { meeting } = (await group()).series[0]?.occasions[0] ?? {};
    expect(meeting).toMatchObject({ date: '2027-03-19', place: 'Rådhuset', phase: 'draft' });
    const drafted = await tab.server.ask(`/api/v1/meetings/${meeting?.meetingId}`, { as: SECRETARY });
    expect((await drafted.json()) as MeetingView).toMatchObject({
      items: [{ title: 'Tematisk uppföljning', theme: { goalArea: 'Näringsliv' } }],
    });
  });

  it('does not write over a series that somebody else changed meanwhile, unless asked again', async () => {
    const example = GROUP_COMMAND_EXAMPLES.find((one) => one.type === 'KeepSeries');
    if (example?.type !== 'KeepSeries') throw new Error('there is an example of a series');
    await tell(example);
    const frame = await page('group/series');
    await button(frame, 'Ändra Ordinarie möten').click();
    await frame.getByLabel('Plats').first().fill('Arild');
    await tell({ type: 'KeepSeries', data: { series: { ...example.data.series, end: '15:00' } } });
    await button(frame, 'Spara').click();
    await frame.getByText('Någon annan hann ändra före dig.').waitFor();
    await button(frame, 'Spara').click();
    await frame.getByText('Någon annan har ändrat mötesserien medan du skrev.').waitFor();
    expect((await group()).series[0]).toMatchObject({ place: 'Rådhuset', end: '15:00' });
    await button(frame, 'Spara').click();
    await frame.getByRole('heading', { name: 'Ordinarie möten' }).waitFor();
    expect((await group()).series[0]).toMatchObject({ place: 'Arild', end: '12:30' });
  });

  it('turns formal rules on one by one, and keeps mailing lists', async () => {
    const frame = await page('group/settings');
    await frame.getByRole('switch', { name: 'Jäv' }).check();
    await frame.getByRole('switch', { name: 'Beslutförhet' }).check();
    await frame.getByLabel('Kommuner som måste delta').selectOption('2');
    await frame.getByLabel('Tid för avstämning').selectOption('5');
    await button(frame, 'Ny sändlista').click();
    await frame.getByLabel('Listans namn').fill('Registratorer');
    await frame.getByLabel('Adresser').fill('Bjuvs kommun <kommun@bjuv.example>\nfel');
    await frame.getByRole('form', { name: 'Ny sändlista' }).getByRole('button', { name: 'Spara' }).click();
    await frame.getByText('”fel” är ingen e-postadress.').waitFor();
    await frame.getByLabel('Adresser').fill('Bjuvs kommun <kommun@bjuv.example>\nkommun@astorp.example');
    await frame.getByRole('form', { name: 'Ny sändlista' }).getByRole('button', { name: 'Spara' }).click();
    await frame.getByText('2 mottagare').waitFor();
    await frame.getByLabel('Gruppens namn').fill('Direktörerna');
    await frame.getByLabel('Senaste nummer 2027 utanför Rådslag').fill('4');
    await button(frame, 'Spara').first().click();
    await frame.getByText('Nästa protokoll får nummer 5/2027.').waitFor();
    const { name, managed } = await group();
    expect([name, managed?.settings]).toMatchObject([
      'Direktörerna',
      {
        formal: { recusal: true, quorum: 2 },
        reviewDays: 5,
        lastNumberOf: { '2027': 4 },
        mailLists: [
          {
            name: 'Registratorer',
            addresses: [
              { name: 'Bjuvs kommun', email: 'kommun@bjuv.example' },
              { email: 'kommun@astorp.example' },
            ],
          },
        ],
      },
    ]);
    await frame.getByRole('switch', { name: 'Jäv' }).uncheck();
    await expect.poll(async () => (await group()).managed?.settings.formal).toEqual({ quorum: 2 });
  });

  it('gives the papers a face: a drawing made a picture, a colour that can be read, an address', async () => {
    const frame = await page('group/settings');
    const form = frame.locator('form', { has: frame.getByLabel('Adressrader') });
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><script>alert(1)</script><rect width="40" height="10" fill="#7a1f3d"/></svg>';
    const file = { name: 'logotyp.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) };
    await form.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('GIF8 eller inte') });
    await frame.getByText('Filen går inte att läsa som bild.').waitFor();
    await form.locator('input[type=file]').setInputFiles(file);
    await form.locator('figure img').waitFor();
    await form.getByLabel('Färg', { exact: true }).fill('#ffcc00');
    await form.getByText('Text i den färgen går inte att läsa: kontrasten är').waitFor();
    await form.getByLabel('Färg', { exact: true }).fill('#7A1F3D');
    await form.getByLabel('Adressrader').fill('Kommungatan 1\n\n111 11 Storby');
    await form.getByRole('button', { name: 'Spara' }).click();
    await frame.getByText('Brevhuvudet är sparat.').waitFor();
    const letterhead = (await group()).managed?.letterhead;
    expect(letterhead).toMatchObject({
      logo: { width: 900, height: 225 },
      accent: '#7a1f3d',
      lines: ['Kommungatan 1', '111 11 Storby'],
    });
    expect(Buffer.from(letterhead?.logo?.png ?? '', 'base64').toString('latin1')).not.toContain('script');
    await form.getByRole('button', { name: 'Återgå till Rådslags utseende' }).click();
    await expect.poll(async () => (await group()).managed?.letterhead).toBeUndefined();
  });

  it('keeps the group’s own words, which clauses are then read with, and says of one that stands twice (N3)', async () => {
    const frame = await page('group/settings');
    const form = frame.getByRole('region', { name: 'Ordlista' });
    await form.getByLabel('Nätverk').fill('Socialchefsnätverket = socialcheferna; Socialchefs nätverket');
    await form.getByLabel('Förkortningar som alla känner till').fill('IFO, VO');
    await form.getByRole('button', { name: 'Spara' }).click();
    await frame.getByText('Inställningarna är sparade.').waitFor();
    expect(await form.getByLabel('Nätverk').inputValue()).toBe('Socialchefsnätverket = socialcheferna');
    expect((await group()).managed?.settings.vocabulary).toEqual({
      networks: [{ name: 'Socialchefsnätverket', variants: ['socialcheferna'] }],
      abbreviations: ['IFO', 'VO'],
    });
    await form.getByLabel('Styrelser och andra organ').fill('Socialcheferna');
    await form.getByRole('button', { name: 'Spara' }).click();
    await frame.getByText('Socialcheferna står redan i ordlistan.').waitFor();
    expect(await form.getByLabel('Styrelser och andra organ').inputValue()).toBe('Socialcheferna');
  });

  it('takes a Word template of one’s own, and tells everything that is wrong with one where it is chosen', async () => {
    const frame = await page('group/settings');
    const part = frame.getByRole('region', { name: 'Egen Word-mall' });
    const choose = async (lines: readonly string[]) =>
      part.locator('input[type=file]').setInputFiles({
        name: 'Vår mall.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: Buffer.from(await aWordTemplate(lines)),
      });
    await choose(['{rubrikk}', '{/ärenden}']);
    await part.getByText('{rubrikk} finns inte. Menade du {rubrik}?').waitFor();
    await part.getByText('{/ärenden} avslutar något som inte har börjat där.').waitFor();
    await choose(['{rubrik}']);
    await part.getByText('Vald mall: Vår mall.docx').waitFor();
    expect(await part.getByText('finns inte').count()).toBe(0);
    const [sample] = await Promise.all([
      frame.page().waitForEvent('download'),
      part.getByRole('button', { name: 'Hämta en exempelmall' }).click(),
    ]);
    expect(sample.suggestedFilename()).toBe('Exempelmall protokoll.docx');
    await part.getByRole('button', { name: 'Ta bort mallen' }).click();
    await part.getByText('Ingen mall är vald.').waitFor();
  });

  it('lets a director read who is who and the plan, and nothing more', async () => {
    const frame = await page('group', DIRECTOR);
    await button(frame, 'Mer om Tove Lindqvist').click();
    await frame.getByText('Uppdrag över tid').waitFor();
    expect(await frame.getByRole('button', { name: /Lägg till|Nytt|Lämnar|Konton|Rätta/ }).count()).toBe(0);
    expect(await frame.getByRole('link', { name: 'Inställningar' }).count()).toBe(0);
    expect(await frame.content()).not.toContain('@example');
  });

  it('lets a delegate reply for their director in the meeting (D4)', async () => {
    await tab.server.meeting('delegated-1');
    await tell({
      type: 'ChangeMember',
      data: {
        personId: 'ruben',
        from: '2027-02-01',
        position: { organisation: 'Kommun 3', roles: ['delegate'], delegateFor: ['arvid'] },
      },
    });
    const frame = await page('meetings/delegated-1/attendance', 5);
    const row = frame.getByRole('listitem').filter({ hasText: 'Arvid Lindqvist' });
    await row.getByRole('button').first().click();
    await frame.getByRole('button', { name: 'Deltar', exact: true }).click();
    await row.getByText('Deltar').first().waitFor();
    const answer = await tab.server.ask('/api/v1/meetings/delegated-1', { as: SECRETARY });
    const { people } = (await answer.json()) as MeetingView;
    expect(people.find(({ personId }) => personId === 'arvid')?.reply).toMatchObject({
      registeredBy: 'Ruben Lindqvist',
    });
  });
});

/** The focus is where a person goes on; it comes back a moment after the dialog is gone. */
async function expectFocus(frame: Frame, name: string): Promise<void> {
  await expect.poll(() => frame.evaluate(() => document.activeElement?.textContent)).toBe(name);
}
