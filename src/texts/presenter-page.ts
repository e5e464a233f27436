import { defineTexts } from './catalogue.ts';

/** The door to a presenter's page: what a link shows to anybody who opens it. */
export const presenterDoorTexts = defineTexts({
  closedTitle: { sv: 'Sidan för dig som föredrar', en: 'The page for you who present' },
  closedText: {
    sv: 'Här ser du när det väntas bli din tur, säger till när du är redo och ansluter till mötet. Du behöver inget konto.',
    en: 'Here you see when your turn is expected, say when you are ready and join the meeting. You need no account.',
  },
  open: { sv: 'Öppna min sida', en: 'Open my page' },
  invalidTitle: { sv: 'Länken gäller inte', en: 'The link is not valid' },
  invalidText: {
    sv: 'Den kan ha ersatts av en nyare, återkallats eller gått ut, eller så kom inte hela adressen med. Öppna länken i det senaste mejlet, eller svara på mejlet: sekretariatet skickar gärna en ny.',
    en: 'It may have been replaced by a newer one, withdrawn or expired, or part of the address is missing. Open the link in the latest mail, or answer that mail: the secretariat will gladly send a new one.',
  },
  busyTitle: { sv: 'Vänta ett ögonblick', en: 'Wait a moment' },
  busyText: {
    sv: 'Det har kommit många försök härifrån. Vänta en halv minut och öppna länken igen.',
    en: 'There have been many tries from here. Wait half a minute and open the link again.',
  },
});
