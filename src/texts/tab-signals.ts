import { defineTexts } from './catalogue.ts';

/** What Teams told of the call, as suggestions to whoever runs the meeting (D12). */
export const signalTexts = defineTexts({
  label: { sv: 'Förslag från Teams', en: 'Suggestions from Teams' },
  'call-started': {
    sv: 'Teams säger att samtalet började {time}.',
    en: 'Teams says that the call began {time}.',
  },
  'call-ended': {
    sv: 'Teams säger att samtalet slutade {time}. Mötet är inte avslutat.',
    en: 'Teams says that the call ended {time}. The meeting is not closed.',
  },
  joined: { sv: '{name} kom in i samtalet {time}.', en: '{name} joined the call {time}.' },
  left: { sv: '{name} lämnade samtalet {time}.', en: '{name} left the call {time}.' },
  start: { sv: 'Starta mötet {time}', en: 'Start the meeting {time}' },
  arrival: { sv: 'Registrera ankomst', en: 'Register arrival' },
  departure: { sv: 'Registrera avgång', en: 'Register departure' },
  arrivalOf: { sv: 'Registrera ankomst, {name}', en: 'Register arrival, {name}' },
  departureOf: { sv: 'Registrera avgång, {name}', en: 'Register departure, {name}' },
  notNow: { sv: 'Inte nu', en: 'Not now' },
  notNowAbout: { sv: 'Inte nu: {what}', en: 'Not now: {what}' },
});
