import { defineTexts } from './catalogue.ts';

/** How the meeting goes along: its pace, who keeps the protocol, the last steps, times told afterwards. */
export const liveTexts = defineTexts({
  behind: {
    sv: 'Mötet ligger cirka {minutes} minuter efter.',
    en: 'The meeting is about {minutes} minutes behind.',
  },
  ahead: {
    sv: 'Mötet ligger cirka {minutes} minuter före.',
    en: 'The meeting is about {minutes} minutes ahead.',
  },
  withdrawn: {
    sv: 'Inga tider beräknas just nu. Har ”Nästa ärende” glömts?',
    en: 'No times are predicted right now. Was “Next item” forgotten?',
  },
  keeps: { sv: '{name} för protokollet', en: '{name} keeps the protocol' },
  youKeep: { sv: 'Du för protokollet', en: 'You keep the protocol' },
  nobodyKeeps: { sv: 'Ingen för protokollet än', en: 'Nobody keeps the protocol yet' },
  takeOver: { sv: 'Ta över', en: 'Take over' },
  takeOverLabel: { sv: 'Ta över protokollet', en: 'Take over the protocol' },
  tookOver: {
    sv: '{name} tar över protokollet. Du kan fortsätta skriva.',
    en: '{name} takes over the protocol. You can keep writing.',
  },
  undo: { sv: 'Ångra', en: 'Undo' },
  undoOf: { sv: 'Ångra: {step}', en: 'Undo: {step}' },
  undone: { sv: 'Ångrat: {step}.', en: 'Undone: {step}.' },
  undoKeys: { sv: 'Ctrl+Alt+Z', en: 'Ctrl+Alt+Z' },
  ownStep: { sv: 'Senast {time}: {step}', en: 'Last {time}: {step}' },
  ownUndoKeys: { sv: 'Ctrl+Z', en: 'Ctrl+Z' },
  stepAt: { sv: '{time} {step}', en: '{time} {step}' },
  stepBy: { sv: 'av {name}', en: 'by {name}' },
  steps: { sv: 'Senaste steg', en: 'Last steps' },
  stepsText: {
    sv: 'Det du ångrar tas inte bort ur loggen: mötet blir som det var innan. Det som någon har gått vidare från rättas för hand.',
    en: 'What you undo stays in the log: the meeting becomes as it was before. What somebody has gone on from is put right by hand.',
  },
  noSteps: { sv: 'Det finns inget att ångra.', en: 'There is nothing to undo.' },
  times: { sv: 'Tider', en: 'Times' },
  timesTitle: { sv: 'Tider för ärenden och pauser', en: 'Times of items and breaks' },
  timesText: {
    sv: 'Tiderna avgör vilka som deltog i vilket beslut. Lämna tomt det som inte är känt.',
    en: 'The times tell who took part in which decision. Leave empty what is not known.',
  },
  meeting: { sv: 'Mötet', en: 'The meeting' },
  breakNumber: { sv: 'Paus {number}', en: 'Break {number}' },
  startOf: { sv: 'Start: {title}', en: 'Start: {title}' },
  endOf: { sv: 'Slut: {title}', en: 'End: {title}' },
  start: { sv: 'Start', en: 'Start' },
  end: { sv: 'Slut', en: 'End' },
  addBreak: { sv: 'Lägg till en paus', en: 'Add a break' },
  removeBreak: { sv: 'Ta bort paus {number}', en: 'Remove break {number}' },
  timesSaved: { sv: 'Tiderna är sparade.', en: 'The times are saved.' },
  goingOn: { sv: 'pågår', en: 'going on' },
});
