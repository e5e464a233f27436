import { defineTexts } from './catalogue.ts';

/** What can be done at the desk by keys, and the field where comings and goings are written. */
export const keysTexts = defineTexts({
  title: { sv: 'Kortkommandon i protokollet', en: 'Keyboard shortcuts in the protocol' },
  intro: {
    sv: 'Allt går även med Tabb, Enter och Escape.',
    en: 'Everything can also be done with Tab, Enter and Escape.',
  },
  writing: { sv: 'När du skriver', en: 'When you write' },
  running: { sv: 'När mötet pågår', en: 'While the meeting is on' },
  clause: {
    sv: 'För in att-satsen (Skift+Enter bryter raden)',
    en: 'Record the clause (Shift+Enter breaks the line)',
  },
  onward: {
    sv: 'Från texten till beslutet, från beslutet till nästa text',
    en: 'From the text to the decision, from the decision to the next text',
  },
  move: { sv: 'Texten före eller efter', en: 'The text before or after' },
  post: { sv: 'Publicera ärendets beslut i kanalen', en: 'Post the item’s decisions in the channel' },
  bold: { sv: 'Fet stil', en: 'Bold' },
  lists: {
    sv: 'Punktlista eller numrerad lista, först på en rad',
    en: 'Bulleted or numbered list, first on a line',
  },
  undoText: { sv: 'Ångra det du skrev eller klistrade in', en: 'Undo what you typed or pasted' },
  next: {
    sv: 'Vidare: starta mötet, nästa ärende, fortsätt efter pausen, avsluta',
    en: 'Onward: start the meeting, next item, resume after the break, close',
  },
  pause: { sv: 'Paus, eller fortsätt efter pausen', en: 'Break, or resume after it' },
  presence: { sv: 'Någon kom eller gick', en: 'Somebody arrived or left' },
  confirm: { sv: 'Till frågan om alla är på plats', en: 'To the question whether everybody is here' },
  undoStep: { sv: 'Ångra mötets senaste steg', en: 'Undo the meeting’s last step' },
  task: { sv: 'Lägg till det uppdrag som beslutet ger', en: 'Add the task that the decision gives' },
  help: { sv: 'Den här listan', en: 'This list' },
});

/** Comings and goings written in one line. */
export const comingTexts = defineTexts({
  label: { sv: 'Vem kom eller gick?', en: 'Who arrived or left?' },
  hint: {
    sv: 'Några bokstäver av namnet eller kommunen, och tid om det inte är nu: ”anna ek 10.40”, ”klip gick ca 11”, ”bjuv delar”.',
    en: 'A few letters of the name or municipality, and a time if it is not now: “anna ek 10.40”, “klip left about 11”, “bjuv parts”.',
  },
  choices: { sv: 'Träffar', en: 'Matches' },
  none: { sv: 'Ingen på listan heter så.', en: 'Nobody on the roll is called that.' },
  arrived: { sv: '{name} kom {time}', en: '{name} arrived {time}' },
  left: { sv: '{name} gick {time}', en: '{name} left {time}' },
  parts: { sv: '{name} deltog i delar av mötet', en: '{name} took part in parts of the meeting' },
  absent: { sv: '{name} är inte på plats', en: '{name} is not here' },
  now: { sv: 'nu', en: 'now' },
  about: { sv: 'cirka {time}', en: 'about {time}' },
  done: { sv: 'Registrerat: {what}.', en: 'Registered: {what}.' },
});
