import { defineTexts } from './catalogue.ts';

/** Refusals about a group: its people, settings, series and occasions. */
export const groupRefusals = defineTexts({
  'member-not-found': {
    sv: 'Personen finns inte bland gruppens medlemmar. Ingenting har ändrats. Välj någon i listan, eller lägg till personen först.',
    en: 'That person is not among the group’s members. Nothing has changed. Choose somebody on the list, or add the person first.',
  },
  'newcomer-not-found': {
    sv: 'Personen väntar inte längre på besked. Ingenting har ändrats. Öppna Gruppen i fliken Rådslag och se vad som gäller nu.',
    en: 'That person no longer waits for a word. Nothing has changed. Open The group in the Rådslag tab to see what holds now.',
  },
  'identity-taken': {
    sv: 'Kontot hör redan till {name}. Ingenting har ändrats. Är det samma person, slå ihop de två; annars ta bort kontot där först.',
    en: 'The account already belongs to {name}. Nothing has changed. If they are one person, merge the two; otherwise remove the account there first.',
  },
  'chair-taken': {
    sv: '{name} är ordförande under den tiden. Ingenting har ändrats. Ändra först {name}, och välj sedan den nya ordföranden.',
    en: '{name} holds the chair at that time. Nothing has changed. Change {name} first, then choose the new chair.',
  },
  'last-manager': {
    sv: 'Då skulle ingen kunna sköta gruppen. Ingenting har ändrats. Ge först någon annan som har ett konto rollen sekretariat.',
    en: 'Then nobody could manage the group. Nothing has changed. First give somebody else who has an account the role of secretariat.',
  },
  'roles-missing': {
    sv: 'Personen har ingen roll. Ingenting har ändrats. Välj minst en roll.',
    en: 'The person has no role. Nothing has changed. Choose at least one role.',
  },
  'roles-contradict': {
    sv: 'En adjungerad företräder ingen kommun. Ingenting har ändrats. Välj antingen adjungerad eller en roll för kommunen.',
    en: 'Somebody co-opted speaks for no municipality. Nothing has changed. Choose either co-opted or a role for the municipality.',
  },
  'not-a-municipality': {
    sv: '”{value}” är ingen av gruppens kommuner. Ingenting har ändrats. Välj en av dem, eller lägg till kommunen under Inställningar.',
    en: '“{value}” is not one of the group’s municipalities. Nothing has changed. Choose one of them, or add the municipality under Settings.',
  },
  'municipality-in-use': {
    sv: '{value} har en företrädare eller ansvarar för ett tema. Ingenting har ändrats. Ändra det först, och ta sedan bort kommunen.',
    en: '{value} is spoken for by a member or answers for a theme. Nothing has changed. Change that first, then remove the municipality.',
  },
  'delegate-for-nobody': {
    sv: 'Ett svarsombud svarar för någon. Ingenting har ändrats. Ange vem eller vilka.',
    en: 'A delegate answers for somebody. Nothing has changed. State whom the delegate answers for.',
  },
  'invalid-address': {
    sv: '”{value}” är ingen e-postadress. Ingenting har ändrats. Skriv till exempel namn@kommun.se.',
    en: '“{value}” is not an e-mail address. Nothing has changed. Write for example name@municipality.se.',
  },
  'invalid-number': {
    sv: '”{value}” går inte här. Ingenting har ändrats. Skriv ett heltal från {min} till {max}.',
    en: '“{value}” does not fit here. Nothing has changed. Write a whole number from {min} to {max}.',
  },
  'unknown-time-zone': {
    sv: '”{value}” är ingen tidszon. Ingenting har ändrats. Skriv till exempel Europe/Stockholm.',
    en: '“{value}” is not a time zone. Nothing has changed. Write for example Europe/Stockholm.',
  },
  'mail-list-twice': {
    sv: 'Det finns redan en sändlista som heter {name}. Ingenting har ändrats. Ge listan ett annat namn.',
    en: 'There is already a mailing list called {name}. Nothing has changed. Give the list another name.',
  },
  'invalid-colour': {
    sv: '”{value}” är ingen färg. Ingenting har ändrats. Skriv den som #0b4f5c.',
    en: '“{value}” is not a colour. Nothing has changed. Write it like #0b4f5c.',
  },
  'colour-too-weak': {
    sv: 'Text i färgen {value} går inte att läsa: kontrasten är {contrast} och behöver vara 4,5. Ingenting har ändrats. Välj en mörkare färg.',
    en: 'Text in the colour {value} cannot be read: its contrast is {contrast} and needs to be 4.5. Nothing has changed. Choose a darker colour.',
  },
  'logo-unusable': {
    sv: 'Bilden går inte att använda. Ingenting har ändrats. Spara den på nytt som PNG, utan animering och sammanflätning, och välj den igen.',
    en: 'The picture cannot be used. Nothing has changed. Save it anew as PNG, without animation or interlacing, and choose it again.',
  },
  'logo-too-large': {
    sv: 'Bilden är för stor. Ingenting har ändrats. Välj en på högst {width} × {height} bildpunkter och 150 kB.',
    en: 'The picture is too large. Nothing has changed. Choose one of at most {width} × {height} pixels and 150 kB.',
  },
  'vocabulary-twice': {
    sv: '{name} står redan i ordlistan. Ingenting har ändrats. Låt namnet stå på ett ställe.',
    en: '{name} is in the vocabulary already. Nothing has changed. Leave the name in one place.',
  },
  'template-unusable': {
    sv: 'Mallen går inte att använda. Ingenting har ändrats. {faults}',
    en: 'The template cannot be used. Nothing has changed. {faults}',
  },
  'template-not-found': {
    sv: 'Mallen finns inte här. Ingenting har ändrats. Välj filen igen under Inställningar.',
    en: 'The template is not here. Nothing has changed. Choose the file again under Settings.',
  },
  'series-not-found': {
    sv: 'Mötesserien finns inte längre. Ingenting har ändrats. Ladda om sidan och välj en annan.',
    en: 'The series of meetings is no longer there. Nothing has changed. Reload and choose another.',
  },
  'occasion-not-found': {
    sv: 'Mötesplanen har inget möte den dagen. Ingenting har ändrats. Välj ett datum i planen, eller lägg till det där.',
    en: 'The meeting plan has no meeting that day. Nothing has changed. Choose a date in the plan, or add it there.',
  },
  'occasion-twice': {
    sv: 'Mötesplanen har två möten den {date}. Ingenting har ändrats. Ta bort det ena.',
    en: 'The meeting plan has two meetings on {date}. Nothing has changed. Remove one of them.',
  },
  'occasion-drafted': {
    sv: 'Mötet i planen är redan upprättat. Ingenting har ändrats. Öppna det i mötesplanen under Gruppen.',
    en: 'The meeting of the plan has already been drafted. Nothing has changed. Open it in the meeting plan under The group.',
  },
});
