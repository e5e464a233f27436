import type { Refusal, RefusalCode } from '../domain/basics/result.ts';
import type { Locale, Text } from './catalogue.ts';
import { defineTexts, speakLoosely } from './catalogue.ts';
import { betweenRefusals } from './refusals-between.ts';
import { groupRefusals } from './refusals-group.ts';
import { importRefusals } from './refusals-import.ts';
import { protocolRefusals } from './refusals-protocol.ts';
import { wordRefusals } from './refusals-word.ts';

/** What each refusal says: what happened, that nothing has changed, and what to do next. */
export const refusalTexts = defineTexts({
  'not-in-roster': {
    sv: 'Du finns inte i gruppens deltagarlista. Ingenting har ändrats. Kontakta sekretariatet.',
    en: 'You are not on the group’s list of members. Nothing has changed. Contact the secretariat.',
  },
  'not-allowed': {
    sv: 'Endast sekretariatet eller ordföranden kan göra detta. Ingenting har ändrats. Kontakta sekretariatet om det ska göras.',
    en: 'Only the secretariat or the chair can do this. Nothing has changed. Contact the secretariat if it is to be done.',
  },
  'meeting-not-found': {
    sv: 'Mötet finns inte. Ingenting har ändrats. Öppna fliken Rådslag för att se gruppens möten.',
    en: 'There is no such meeting. Nothing has changed. Open the Rådslag tab to see the group’s meetings.',
  },
  'group-not-found': {
    sv: 'Gruppen finns inte. Ingenting har ändrats. Kontakta den som förvaltar Rådslag.',
    en: 'There is no such group. Nothing has changed. Contact whoever runs Rådslag.',
  },
  'meeting-already-exists': {
    sv: 'Mötet är redan upprättat. Ingenting har ändrats. Öppna det i fliken Rådslag.',
    en: 'The meeting has already been drafted. Nothing has changed. Open it in the Rådslag tab.',
  },
  'wrong-phase': {
    sv: 'Det går inte i det läge som mötet är i nu. Ingenting har ändrats. Uppdatera sidan för att se vad du kan göra.',
    en: 'The meeting is not at the stage where this can be done. Nothing has changed. Refresh to see what you can do.',
  },
  'meeting-ended': {
    sv: 'Mötet är avslutat och svaret kan inte längre ändras. Ingenting har ändrats. Kontakta sekretariatet om något är fel.',
    en: 'The meeting has ended and the reply can no longer be changed. Nothing has changed. Contact the secretariat if something is wrong.',
  },
  'meeting-cancelled': {
    sv: 'Mötet är inställt. Ingenting har ändrats. Upprätta ett nytt möte om ärendena ska tas upp.',
    en: 'The meeting has been cancelled. Nothing has changed. Draft a new meeting if its items are to be dealt with.',
  },
  'not-turned-on': {
    sv: 'Gruppen tillämpar inte den regeln. Ingenting har ändrats. Sekretariatet kan slå på den i gruppens inställningar.',
    en: 'The group does not apply that rule. Nothing has changed. The secretariat can turn it on in the group’s settings.',
  },
  'inquiry-of-rehearsal': {
    sv: 'Det här är en repetition: ingen fråga lämnar den. Ingenting har ändrats. Ställ frågan vid mötet, eller under Frågor i fliken.',
    en: 'This is a rehearsal: no question leaves it. Nothing has changed. Ask at the meeting, or under Inquiries in the tab.',
  },
  'not-a-rehearsal': {
    sv: 'Det här är ingen repetition utan ett riktigt möte. Ingenting har ändrats. Avsluta mötet när det är klart, eller ställ in det.',
    en: 'This is no rehearsal but a real meeting. Nothing has changed. Close the meeting when it is over, or cancel it.',
  },
  'item-not-found': {
    sv: 'Ärendet finns inte längre på dagordningen. Ingenting har ändrats. Uppdatera sidan och försök igen.',
    en: 'The item is no longer on the agenda. Nothing has changed. Refresh and try again.',
  },
  'item-in-use': {
    sv: 'Ärendet är påbörjat eller har text eller beslut. Ingenting har ändrats. Ta bort det som är skrivet, eller låt ärendet stå kvar.',
    en: 'The item has been started or holds text or decisions. Nothing has changed. Remove what is written, or let the item stay.',
  },
  'item-deferred': {
    sv: 'Ärendet är uppskjutet. Ingenting har ändrats. Välj ”Ta upp ärendet ändå” först om det ska behandlas vid mötet.',
    en: 'The item has been deferred. Nothing has changed. Choose “Take it up after all” first if the meeting is to deal with it.',
  },
  'deferral-unclear': {
    sv: 'Det framgår inte vart ärendet skjuts upp. Ingenting har ändrats. Välj ett kommande möte, mail, eller båda; ange dagen antingen som datum eller i ord.',
    en: 'It is not clear what the item is deferred to. Nothing has changed. Choose a coming meeting, mail, or both; give the day either as a date or in words.',
  },
  'matter-not-waiting': {
    sv: 'Ärendet väntar inte längre: någon har lagt det på en dagordning eller avskrivit det. Ingenting har ändrats. Öppna Väntande ärenden för att se hur det är nu.',
    en: 'The matter is no longer waiting: somebody has placed it on an agenda or dismissed it. Nothing has changed. Open Waiting matters to see how it stands.',
  },
  'matter-on-other-agenda': {
    sv: 'Ärendet står redan på dagordningen för ett annat möte. Ingenting har ändrats. Ta bort det därifrån först.',
    en: 'The matter already stands on the agenda of another meeting. Nothing has changed. Take it off there first.',
  },
  'not-own-proposal': {
    sv: 'Förslaget är någon annans. Ingenting har ändrats. Kontakta sekretariatet om det ska tas bort.',
    en: 'The proposal is somebody else’s. Nothing has changed. Contact the secretariat if it is to be removed.',
  },
  'item-is-on': {
    sv: 'Ärendet pågår och har inget slut än. Ingenting har ändrats. Gå vidare till nästa ärende eller avsluta mötet först.',
    en: 'The item is on and has no end yet. Nothing has changed. Move on to the next item or close the meeting first.',
  },
  'members-only': {
    sv: 'Endast gruppens medlemmar och sekretariatet kan göra detta. Ingenting har ändrats. Kontakta sekretariatet.',
    en: 'Only the group’s members and the secretariat can do this. Nothing has changed. Contact the secretariat.',
  },
  'matter-not-found': {
    sv: 'Det finns inget sådant ärende som du kan läsa om. Ingenting har ändrats. Öppna fliken Rådslag för att se gruppens möten.',
    en: 'There is no such matter that you can read about. Nothing has changed. Open the Rådslag tab to see the group’s meetings.',
  },
  'voter-twice': {
    sv: 'Någon står på mer än ett ställe i omröstningen. Ingenting har ändrats. Låt varje person stå en gång.',
    en: 'Somebody stands in more than one place in the vote. Nothing has changed. Let each person stand once.',
  },
  'voter-recused': {
    sv: 'Den som har anmält jäv i ärendet kan inte delta i omröstningen. Ingenting har ändrats. Ta bort personen ur omröstningen, eller ta tillbaka jävet.',
    en: 'Whoever has declared a conflict of interest in the item cannot take part in the vote. Nothing has changed. Remove the person from the vote, or withdraw the conflict.',
  },
  'step-not-found': {
    sv: 'Det går inte att ångra. Ingenting har ändrats. Rätta det direkt i mötet i stället.',
    en: 'That cannot be undone. Nothing has changed. Put it right in the meeting instead.',
  },
  'step-undone': {
    sv: 'Det är redan ångrat. Ingenting har ändrats. Gör om det om det ska gälla.',
    en: 'That has been undone already. Nothing has changed. Do it again if it is to hold.',
  },
  'step-built-upon': {
    sv: 'Någon har gått vidare sedan dess och det går inte att ångra. Ingenting har ändrats. Ångra det senaste först, eller rätta för hand.',
    en: 'Somebody has gone on from it since, so it cannot be undone. Nothing has changed. Undo the latest step first, or put it right by hand.',
  },
  'no-next-item': {
    sv: 'Det finns inget ärende kvar att gå vidare till. Ingenting har ändrats. Avsluta mötet eller lägg till ett ärende.',
    en: 'There is no item left to move on to. Nothing has changed. Close the meeting or add an item.',
  },
  'clause-not-found': {
    sv: 'Att-satsen finns inte längre. Ingenting har ändrats. Uppdatera sidan och försök igen.',
    en: 'The clause is no longer there. Nothing has changed. Refresh and try again.',
  },
  'person-not-found': {
    sv: 'Personen hör inte till mötet. Ingenting har ändrats. Välj någon i deltagarlistan.',
    en: 'That person does not belong to the meeting. Nothing has changed. Choose somebody on the list.',
  },
  'presenter-not-found': {
    sv: 'Den inbjudna föredraganden finns inte längre, eller länken är återkallad. Ingenting har ändrats. Uppdatera sidan, eller bjud in på nytt.',
    en: 'That invited presenter is no longer there, or the link has been withdrawn. Nothing has changed. Refresh, or invite anew.',
  },
  'presenter-of-rehearsal': {
    sv: 'Det här är en repetition: ingen inbjudan lämnar den. Ingenting har ändrats. Bjud in från mötet i stället.',
    en: 'This is a rehearsal: no invitation leaves it. Nothing has changed. Invite from the meeting instead.',
  },
  'file-kind-refused': {
    sv: 'Filen kan inte tas emot: det går bra med PDF, Word, PowerPoint, Excel, OpenDocument, PNG och JPEG, utan makron. Ingenting har ändrats. Spara den i ett av de formaten och försök igen.',
    en: 'The file cannot be taken: PDF, Word, PowerPoint, Excel, OpenDocument, PNG and JPEG will do, without macros. Nothing has changed. Save it in one of those formats and try again.',
  },
  'too-many-files': {
    sv: 'Fler än {max} filer tas inte emot här. Ingenting har ändrats. Skicka resten till sekretariatet.',
    en: 'No more than {max} files are taken here. Nothing has changed. Send the rest to the secretariat.',
  },
  'paper-not-found': {
    sv: 'Handlingen finns inte längre. Ingenting har ändrats. Uppdatera sidan och försök igen.',
    en: 'The paper is no longer there. Nothing has changed. Refresh and try again.',
  },
  'paper-too-large': {
    sv: 'Filen är för stor för att vara en handling: högst {max} MB. Ingenting har ändrats. Lägg in en länk till den i stället.',
    en: 'The file is too large to be a paper: at most {max} MB. Nothing has changed. Add a link to it instead.',
  },
  'file-not-in-channel': {
    sv: 'Filen eller mappen finns inte längre bland kanalens filer. Ingenting har ändrats. Öppna listan på nytt, eller fråga sekretariatet.',
    en: 'The file or folder is no longer among the channel’s files. Nothing has changed. Open the list anew, or ask the secretariat.',
  },
  'channel-files-unreadable': {
    sv: 'Kanalens filer går inte att läsa just nu. Ingenting har ändrats. Försök igen om en stund, eller lägg till handlingen som fil eller länk.',
    en: 'The channel’s files cannot be read just now. Nothing has changed. Try again in a while, or add the paper as a file or a link.',
  },
  'nothing-to-post': {
    sv: 'Ärendet har inget beslut att publicera. Skriv en att-sats eller ett utfall först.',
    en: 'The item has no decision to post. Write a clause or an outcome first.',
  },
  'text-changed-meanwhile': {
    sv: 'Texten ändrades av någon annan medan du skrev. Din text finns kvar som utkast. Jämför de båda och spara igen.',
    en: 'Somebody else changed the text while you were writing. Yours is kept as a draft. Compare the two and save again.',
  },
  'undecided-items-need-choice': {
    sv: 'Ärenden utan beslut finns kvar ({count}). Mötet är inte avslutat. Välj om de ska flyttas till nästa möte, bordläggas, tas upp via mail eller stå kvar i protokollet.',
    en: 'Items without a decision remain ({count}). The meeting is not closed. Choose whether to carry them over, table them, take them up by mail or keep them in the protocol.',
  },
  'attendance-not-confirmed': {
    sv: 'Närvaron är inte bekräftad. Ingenting har ändrats. Bekräfta vilka som var på plats och försök igen.',
    en: 'Attendance has not been confirmed. Nothing has changed. Confirm who was there and try again.',
  },
  'invalid-time': {
    sv: '”{value}” är inget klockslag. Ingenting har ändrats. Skriv till exempel 10.40.',
    en: '“{value}” is not a time of day. Nothing has changed. Write for example 10:40.',
  },
  'invalid-time-order': {
    sv: 'Tiden {from} kommer inte före {to}. Ingenting har ändrats. Rätta tiderna och försök igen.',
    en: 'The time {from} is not before {to}. Nothing has changed. Mend the times and try again.',
  },
  'invalid-date': {
    sv: '”{value}” är inget datum. Ingenting har ändrats. Skriv till exempel 2027-02-17.',
    en: '“{value}” is not a date. Nothing has changed. Write for example 2027-02-17.',
  },
  'invalid-amount': {
    sv: '”{value}” är inget belopp. Ingenting har ändrats. Skriv hela kronor, till exempel 250 000.',
    en: '“{value}” is not an amount. Nothing has changed. Write whole kronor, for example 250 000.',
  },
  'everybody-answered': {
    sv: 'Alla har redan svarat. Ingen påminnelse har skickats.',
    en: 'Everybody has answered already. No reminder has been sent.',
  },
  'no-address-to-remind': {
    sv: 'Ingen av dem som inte har svarat har en e-postadress i gruppens lista. Ingen påminnelse har skickats. Påminn dem själv, eller lägg till deras adresser.',
    en: 'None of those who have not answered has an e-mail address in the roster. No reminder has been sent. Remind them yourself, or add their addresses.',
  },
  'reminded-recently': {
    sv: 'De som inte har svarat har fått en påminnelse de senaste tolv timmarna. Ingen ny har skickats. Välj Påminn ändå, eller skriv ”påminn igen”, om du vill skicka en till.',
    en: 'Those who have not answered were reminded within the last twelve hours. No new reminder has been sent. Choose Remind anyway, or write “remind again”, to send another one.',
  },
  'text-missing': {
    sv: 'Fältet är tomt. Ingenting har ändrats. Skriv en text och försök igen.',
    en: 'The field is empty. Nothing has changed. Write something and try again.',
  },
  'text-too-long': {
    sv: 'Texten är för lång: högst {max} tecken får plats. Ingenting har sparats i protokollet. Korta texten och försök igen.',
    en: 'The text is too long: at most {max} characters fit. Nothing was saved in the protocol. Shorten it and try again.',
  },
  'agenda-empty': {
    sv: 'Dagordningen saknar ärenden. Kallelsen är inte publicerad. Lägg till minst ett ärende.',
    en: 'The agenda has no items. The notice is not posted. Add at least one item.',
  },
  'agenda-unreadable': {
    sv: 'Vi hittade inga ärenden i texten. Ingenting har ändrats. Skriv ett ärende per rad och försök igen.',
    en: 'We found no items in the text. Nothing has changed. Write one item a line and try again.',
  },
  ...groupRefusals,
  ...betweenRefusals,
  ...protocolRefusals,
  ...wordRefusals,
  ...importRefusals,
  'changed-by-someone-else': {
    sv: 'Någon annan hann ändra före dig. Ingenting har ändrats av dig. Försök igen.',
    en: 'Somebody else changed it before you. You have changed nothing. Try again.',
  },
  'request-reused': {
    sv: 'Samma begäran har redan använts till något annat. Ingenting har ändrats. Ladda om sidan och försök igen.',
    en: 'The same request was already used for something else. Nothing has changed. Reload and try again.',
  },
  'not-understood': {
    sv: 'Vi förstod inte ”{command}”. Ingenting har ändrats. Skriv ”hjälp” för att se vad du kan göra.',
    en: 'We did not understand “{command}”. Nothing has changed. Write “help” to see what you can do.',
  },
} satisfies Readonly<Record<RefusalCode, Text>>);

/** What a person is told of a refusal. The text holds people's words unescaped. */
export function refusalMessage(locale: Locale, refusal: Refusal): string {
  return speakLoosely(locale, refusalTexts[refusal.code], refusal.params);
}
