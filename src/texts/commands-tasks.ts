import { defineTexts } from './catalogue.ts';

/** Typed commands about tasks. */
export const taskCommandTexts = defineTexts({
  helpList: {
    sv: 'mina uppdrag · uppdrag Ängelholm · alla uppdrag',
    en: 'my tasks · tasks Ängelholm · all tasks',
  },
  helpListDoes: {
    sv: 'visar uppdragen med nummer och knappar',
    en: 'shows the tasks with numbers and buttons',
  },
  helpTell: {
    sv: 'klart 2 · pågår 2: underlaget är beställt · mer tid 2 till 1 juni',
    en: 'done 2 · ongoing 2: the data is ordered · more time 2 until 1 June',
  },
  helpTellDoes: {
    sv: 'säger hur ditt uppdrag går; sekretariatet skriver ”klart 2 för Ängelholm”',
    en: 'says how your task goes; the secretariat types “done 2 for Ängelholm”',
  },
  helpGive: {
    sv: 'uppdrag Ängelholm: spela in en presentation senast 12 maj · uppdrag 3 nätverket Näringsliv: ta fram underlag till nästa möte',
    en: 'task Ängelholm: record a presentation by 12 May · task 3 network Näringsliv: gather data by the next meeting',
  },
  helpGiveDoes: {
    sv: 'ger ett uppdrag, till en person, en kommun, ett nätverk eller alla kommundirektörer; med ärendets nummer hör det till ärendet (sekretariatet)',
    en: 'gives a task, to a person, a municipality, a network or all directors; with an item’s number it belongs to the item (secretariat)',
  },
  helpTime: {
    sv: 'bevilja 2 för Ängelholm till 1 juni · neka 2 för Ängelholm: skäl',
    en: 'grant 2 for Ängelholm until 1 June · deny 2 for Ängelholm: reason',
  },
  helpTimeDoes: {
    sv: 'svarar den som har bett om mer tid (sekretariatet)',
    en: 'answers whoever has asked for more time (secretariat)',
  },
  told: { sv: '{status}: {text}', en: '{status}: {text}' },
  noNumber: {
    sv: 'Det finns inget uppdrag med nummer {number}. Ingenting har ändrats. Skriv ”{list}” för att se numren.',
    en: 'There is no task with the number {number}. Nothing has changed. Type “{list}” to see the numbers.',
  },
  listMine: { sv: 'mina uppdrag', en: 'my tasks' },
  listOf: { sv: 'uppdrag {name}', en: 'tasks {name}' },
  whichPerson: {
    sv: 'Flera heter så: {names}. Ingenting har ändrats. Skriv hela namnet.',
    en: 'Several people match: {names}. Nothing has changed. Type the whole name.',
  },
  noPerson: {
    sv: 'Ingen i gruppen heter {name}. Ingenting har ändrats. Skriv en person, en kommun, ”nätverket …” eller ”alla kommundirektörer”; för någon annan lägger du till uppdraget i fliken.',
    en: 'Nobody in the group is called {name}. Nothing has changed. Type a person, a municipality, “network …” or “all directors”; for anybody else add the task in the tab.',
  },
});
