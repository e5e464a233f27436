import { defineTexts } from './catalogue.ts';

/** What is added to an agenda: one item, several from text, another meeting or the series. */
export const addTexts = defineTexts({
  pasteSeveral: { sv: 'Klistra in flera', en: 'Paste several' },
  fromMeeting: { sv: 'Hämta från ett annat möte', en: 'Take from another meeting' },
  pasteHere: { sv: 'Klistra in eller skriv ärendena', en: 'Paste or write the items' },
  pasteHereHint: {
    sv: 'Ett ärende per rad, från mejl, Word eller en kolumn i ett kalkylblad: ”10.15–10.45 Färdtjänst (Eva Lund, Bjuv)”.',
    en: 'One item a line, from mail, Word or a column of a spreadsheet: “10.15–10.45 Transport (Eva Lund, Bjuv)”.',
  },
  chooseItems: { sv: 'Ärenden att lägga till', en: 'Items to add' },
  noneFound: { sv: 'Ärendena visas här medan du skriver.', en: 'The items show here while you write.' },
  earlierMeeting: { sv: 'Möte', en: 'Meeting' },
  noneToCopy: { sv: 'Mötet har inga ärenden.', en: 'The meeting has no items.' },
  pickAll: { sv: 'Alla', en: 'All' },
  pickStanding: { sv: 'Återkommande', en: 'Recurring' },
  pickDeferred: { sv: 'Uppskjutna', en: 'Deferred' },
  pickNone: { sv: 'Inga', en: 'None' },
  isDeferred: { sv: 'uppskjutet, väntar på ett möte', en: 'deferred, waits for a meeting' },
  isPlaced: { sv: 'uppskjutet, redan på en annan dagordning', en: 'deferred, already on another agenda' },
  isHere: { sv: 'finns redan på dagordningen', en: 'already on the agenda' },
  place: { sv: 'Placera', en: 'Place' },
  placeByTime: { sv: 'Efter sina tider', en: 'By their times' },
  placeLast: { sv: 'Sist', en: 'Last' },
  placeBefore: { sv: 'Före {title}', en: 'Before {title}' },
  addChosen: { sv: 'Lägg till {count} ärenden', en: 'Add {count} items' },
  addChosenOne: { sv: 'Lägg till 1 ärende', en: 'Add 1 item' },
  addChosenNone: { sv: 'Lägg till', en: 'Add' },
  missingStanding: {
    sv: 'Stående ärenden som saknas: {titles}.',
    en: 'Standing items that are missing: {titles}.',
  },
  addStanding: { sv: 'Lägg till dem', en: 'Add them' },
  keys: {
    sv: 'Tangenter på ett ärende: ↑ ↓ nästa, Alt+↑ ↓ flytta, Enter öppna, Delete ta bort, Ctrl+Z ångra. Klicka på en tid för att ändra den.',
    en: 'Keys on an item: ↑ ↓ next, Alt+↑ ↓ move, Enter open, Delete remove, Ctrl+Z undo. Click a time to change it.',
  },
  added: { sv: '{title} är tillagt.', en: '{title} has been added.' },
  addedSeveral: { sv: '{count} ärenden är tillagda.', en: '{count} items have been added.' },
});
