import { defineTexts } from './catalogue.ts';

/** The way in: signing in outside Teams, and everything that can stand in the way of the first page. */
export const doorTexts = defineTexts({
  title: { sv: 'Logga in i Rådslag', en: 'Sign in to Rådslag' },
  text: {
    sv: 'Här svarar du på kallelser, läser dagordningen och följer besluten. Logga in med samma konto som i Teams, så kommer du direkt till den sida du öppnade.',
    en: 'This is where you answer notices, read the agenda and follow the decisions. Sign in with the same account as in Teams, and you come straight to the page you opened.',
  },
  signIn: { sv: 'Logga in', en: 'Sign in' },
  openInTeams: { sv: 'Öppna i Teams', en: 'Open in Teams' },
  howText: {
    sv: 'Du loggar in hos din organisation. Rådslag får veta vem du är, men aldrig ditt lösenord.',
    en: 'You sign in with your organisation. Rådslag learns who you are, but never your password.',
  },
  rosterText: {
    sv: 'Rådslag är öppet för dem som finns i gruppens deltagarlista. Saknas du där? Kontakta gruppens sekretariat.',
    en: 'Rådslag is open to those on the group’s list of members. Are you missing? Contact the group’s secretariat.',
  },
  signingIn: { sv: 'Loggar in …', en: 'Signing in …' },
  signedOut: { sv: 'Du är utloggad.', en: 'You are signed out.' },
  notFinished: {
    sv: 'Inloggningen blev inte klar. Ingenting har ändrats. Försök igen.',
    en: 'Signing in was not finished. Nothing has changed. Try again.',
  },
  signedInAs: { sv: 'Inloggad som {name}', en: 'Signed in as {name}' },
  signOut: { sv: 'Logga ut', en: 'Sign out' },
  endedTitle: { sv: 'Din inloggning har gått ut', en: 'Your sign-in has expired' },
  endedText: {
    sv: 'Det du har skrivit finns kvar i den här webbläsaren och skickas när du har loggat in igen.',
    en: 'What you have written is kept in this browser and sent once you have signed in again.',
  },
  signInAgain: { sv: 'Logga in igen', en: 'Sign in again' },
  otherAccount: { sv: 'Logga in med ett annat konto', en: 'Sign in with another account' },
  account: { sv: 'Du är inloggad som {account}.', en: 'You are signed in as {account}.' },
  foreignTitle: { sv: 'Gruppen finns i {tenant}', en: 'The group is in {tenant}' },
  foreignText: {
    sv: 'Du är inloggad i en annan organisation. Ingenting är fel med ditt konto, och ingenting har ändrats.',
    en: 'You are signed in to another organisation. Nothing is wrong with your account, and nothing has changed.',
  },
  foreignStep1: {
    sv: 'Välj din profilbild uppe till höger i Teams.',
    en: 'Choose your profile picture at the top right of Teams.',
  },
  foreignStep2: {
    sv: 'Välj {tenant} bland dina konton och organisationer.',
    en: 'Choose {tenant} among your accounts and organisations.',
  },
  foreignStep3: {
    sv: 'Öppna gruppens kanal och fliken Rådslag igen.',
    en: 'Open the group’s channel and the Rådslag tab again.',
  },
  foreignOutside: {
    sv: 'Logga in med det konto som du är med i gruppen med. Är du gäst i {tenant}, välj det konto som inbjudan gick till.',
    en: 'Sign in with the account by which you take part in the group. If you are a guest in {tenant}, choose the account that was invited.',
  },
  foreignHelp: {
    sv: 'Ser du inte {tenant} i listan? Kontakta gruppens sekretariat, så bjuder de in dig.',
    en: 'Is {tenant} not in the list? Contact the group’s secretariat, and they will invite you.',
  },
  rosterTitle: {
    sv: 'Du finns inte i gruppens deltagarlista',
    en: 'You are not on the group’s list of members',
  },
  rosterHelp: {
    sv: 'Ska du vara med? Be gruppens sekretariat lägga till dig med det konto du är inloggad med, och försök igen.',
    en: 'Should you be? Ask the group’s secretariat to add you with the account you are signed in with, and try again.',
  },
  noTokenTitle: { sv: 'Det gick inte att logga in', en: 'Signing in did not work' },
  noTokenText: {
    sv: 'Teams gav inget besked om vem du är. Ingenting har ändrats. Försök igen; hjälper det inte, stäng fliken och öppna den på nytt eller kontakta sekretariatet.',
    en: 'Teams did not tell who you are. Nothing has changed. Try again; if that does not help, close the tab and open it anew or contact the secretariat.',
  },
  refusedTokenText: {
    sv: 'Inloggningen godkändes inte. Ingenting har ändrats. Försök igen; hjälper det inte, stäng sidan, öppna den på nytt eller kontakta sekretariatet.',
    en: 'The sign-in was not accepted. Nothing has changed. Try again; if that does not help, close the page, open it anew or contact the secretariat.',
  },
});
