import { defineTexts } from './catalogue.ts';

/** What the group's papers look like: logo, colour and address. */
export const letterheadTexts = defineTexts({
  title: { sv: 'Brevhuvud', en: 'Letterhead' },
  intro: {
    sv: 'Syns på kallelser, protokoll, listor och utdrag i alla format. Fastställda protokoll behåller det brevhuvud de fick.',
    en: 'Shown on notices, protocols, lists and extracts in every format. Agreed protocols keep the letterhead that they got.',
  },
  logo: { sv: 'Logotyp', en: 'Logo' },
  logoHint: {
    sv: 'En bild på vit botten: PNG, JPEG, WebP eller SVG. Den görs om till PNG, och allt utom bilden tas bort.',
    en: 'A picture on white: PNG, JPEG, WebP or SVG. It is made into a PNG, and all but the picture is removed.',
  },
  choose: { sv: 'Välj bild', en: 'Choose picture' },
  chooseOther: { sv: 'Välj en annan bild', en: 'Choose another picture' },
  remove: { sv: 'Ta bort logotypen', en: 'Remove the logo' },
  chosen: { sv: 'Bilden visas i förhandsvisningen.', en: 'The picture is shown in the preview.' },
  unreadable: {
    sv: 'Filen går inte att läsa som bild. Ingenting har ändrats. Välj en PNG-, JPEG-, WebP- eller SVG-fil.',
    en: 'The file cannot be read as a picture. Nothing has changed. Choose a PNG, JPEG, WebP or SVG file.',
  },
  accent: { sv: 'Färg', en: 'Colour' },
  accentHint: {
    sv: 'På linjer, nummer och beslutsrubriker. Skriv den som #0b4f5c, eller välj.',
    en: 'Of rules, numbers and headings of decisions. Write it like #0b4f5c, or pick one.',
  },
  accentPick: { sv: 'Välj färg', en: 'Pick a colour' },
  accentWrong: { sv: 'Skriv färgen som #0b4f5c.', en: 'Write the colour like #0b4f5c.' },
  accentWeak: {
    sv: 'Text i den färgen går inte att läsa: kontrasten är {contrast} och behöver vara 4,5. Välj en mörkare.',
    en: 'Text in that colour cannot be read: its contrast is {contrast} and needs to be 4.5. Choose a darker one.',
  },
  accentGood: { sv: 'Kontrasten är god ({contrast}).', en: 'The contrast is good ({contrast}).' },
  lines: { sv: 'Adressrader', en: 'Address lines' },
  linesHint: {
    sv: 'Nederst på första sidan: högst {most} rader.',
    en: 'At the foot of the first page: at most {most} lines.',
  },
  linesMany: { sv: 'Högst {most} rader får plats.', en: 'At most {most} lines fit.' },
  preview: { sv: 'Så blir första sidan', en: 'What the first page becomes' },
  house: { sv: 'Återgå till Rådslags utseende', en: 'Go back to the look of Rådslag' },
  saved: { sv: 'Brevhuvudet är sparat.', en: 'The letterhead has been saved.' },
  sampleHeading: { sv: '{title} 3/{year}', en: '{title} 3/{year}' },
  sampleWhen: { sv: 'Tid och plats', en: 'Time and place' },
  sampleItem: { sv: 'Gemensam plan för laddplatser', en: 'A common plan for charging' },
  sampleDecision: { sv: 'Beslut:', en: 'Decision:' },
  sampleClause: { sv: 'anta planen.', en: 'to adopt the plan.' },
});
