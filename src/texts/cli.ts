import { defineTexts } from './catalogue.ts';

/** What the command line says. Each error is one line that says what to do. */
export const cliTexts = defineTexts({
  about: {
    sv: 'Rådslag: möten, beslut och protokoll för en grupp kommundirektörer.',
    en: 'Rådslag: meetings, decisions and protocols of a group of municipal chief executives.',
  },
  usage: { sv: 'Användning:', en: 'Usage:' },
  commands: { sv: 'Kommandon:', en: 'Commands:' },
  options: { sv: 'Flaggor:', en: 'Options:' },
  command: { sv: 'KOMMANDO', en: 'COMMAND' },
  flags: { sv: 'FLAGGOR', en: 'OPTIONS' },
  more: {
    sv: 'radslag KOMMANDO --help berättar mer om ett kommando.',
    en: 'radslag COMMAND --help tells more about a command.',
  },
  help: { sv: 'visar den här hjälpen', en: 'shows this help' },
  'no-command': {
    sv: 'radslag: ange ett kommando. Kör ”radslag --help” för att se vilka som finns.',
    en: 'radslag: name a command. Run “radslag --help” to see which there are.',
  },
  'unknown-command': {
    sv: 'radslag: kommandot ”{command}” finns inte. Kör ”radslag --help” för att se vilka som finns.',
    en: 'radslag: there is no command “{command}”. Run “radslag --help” to see which there are.',
  },
  'unknown-option': {
    sv: 'radslag {command}: flaggan {option} finns inte. Kör ”radslag {command} --help” för att se vilka som finns.',
    en: 'radslag {command}: there is no option {option}. Run “radslag {command} --help” to see which there are.',
  },
  'value-missing': {
    sv: 'radslag {command}: ange ett värde efter {option}.',
    en: 'radslag {command}: give a value after {option}.',
  },
  'value-unwanted': {
    sv: 'radslag {command}: {option} tar inget värde. Ta bort det.',
    en: 'radslag {command}: {option} takes no value. Remove it.',
  },
  'given-twice': {
    sv: 'radslag {command}: {option} är angiven två gånger. Ange den en gång.',
    en: 'radslag {command}: {option} is given twice. Give it once.',
  },
  'unwanted-argument': {
    sv: 'radslag {command}: ”{argument}” hör inte hit. Ta bort det.',
    en: 'radslag {command}: “{argument}” does not belong here. Remove it.',
  },
  'no-such-folder': {
    sv: 'radslag {command}: mappen {folder} finns inte. Ange arkivets mapp.',
    en: 'radslag {command}: there is no folder {folder}. Give the folder of the archive.',
  },
  failed: {
    sv: 'radslag {command}: det gick inte ({problem}). Rätta felet och försök igen.',
    en: 'radslag {command}: it failed ({problem}). Mend the fault and try again.',
  },
  'serve-about': { sv: 'startar servern', en: 'starts the server' },
  'audit-about': {
    sv: 'granskar loggens kedja och arkivets summor; slutar med 0 när allt stämmer, annars 1',
    en: 'checks the log’s chain and the archive’s sums; ends with 0 when all is well, else 1',
  },
  'audit-archive': {
    sv: 'arkivets mapp; utan mapp arkivet i SharePoint (förval: SharePoint där Graph är inställt, annars archive i DATA_DIR)',
    en: 'the folder of the archive; without one the archive in SharePoint (default: SharePoint where Graph is set up, else archive in DATA_DIR)',
  },
  'audit-json': { sv: 'skriver resultatet som JSON', en: 'prints the result as JSON' },
  folder: { sv: 'MAPP', en: 'DIR' },
  'clause-about': {
    sv: 'läser att-satser från standard in, en per rad, och skriver vad de säger som JSON',
    en: 'reads att-clauses from standard input, one a line, and prints what they say as JSON',
  },
  'clause-date': {
    sv: 'mötets dag, till exempel 2026-11-30: datum utan år räknas från den',
    en: 'the day of the meeting, 2026-11-30 for example: dates without a year count from it',
  },
  day: { sv: 'DATUM', en: 'DATE' },
  'date-missing': {
    sv: 'radslag {command}: ange mötets dag: --date 2026-11-30.',
    en: 'radslag {command}: say which day the meeting is: --date 2026-11-30.',
  },
  'operand-missing': {
    sv: 'radslag {command}: ange {operand} efter kommandot.',
    en: 'radslag {command}: give {operand} after the command.',
  },
  'no-such-file': {
    sv: 'radslag {command}: filen {file} finns inte. Ange en fil som finns.',
    en: 'radslag {command}: there is no file {file}. Give one that there is.',
  },
  'import-about': {
    sv: 'läser ett gammalt protokoll och skriver dess innehåll som JSON',
    en: 'reads an old protocol and prints its structure as JSON',
  },
  'import-file': {
    sv: 'protokollet: text, Markdown, docx, odt eller pdf med text',
    en: 'the protocol: text, Markdown, docx, odt, or pdf with text',
  },
  'package-about': {
    sv: 'skriver appaketet för Teams, granskat mot Microsofts schema',
    en: 'writes the app package for Teams, checked against Microsoft’s schema',
  },
  'package-out': {
    sv: 'filen som skrivs, till exempel radslag.zip',
    en: 'the file to write, radslag.zip for example',
  },
  file: { sv: 'FIL', en: 'FILE' },
  'out-missing': {
    sv: 'radslag {command}: ange vilken fil som ska skrivas: --out radslag.zip.',
    en: 'radslag {command}: say which file to write: --out radslag.zip.',
  },
  'no-folder-for': {
    sv: 'radslag {command}: mappen {folder} finns inte. Skapa den eller ange en annan efter --out.',
    en: 'radslag {command}: there is no folder {folder}. Create it or give another after --out.',
  },
  'provision-about': {
    sv: 'gör kolumnerna och listan Beslut i SharePoint, en gång, med en administratörs medgivande',
    en: 'makes the columns and the list of decisions in SharePoint, once, with an administrator’s consent',
  },
  'provision-made': {
    sv: 'Kolumnerna och listan Beslut är på plats. Ta nu bort medgivandet Sites.Manage.All: servern behöver det inte.',
    en: 'The columns and the list Beslut are in place. Now take back the consent to Sites.Manage.All: the server does not need it.',
  },
  'provision-nothing': {
    sv: 'Allt var redan på plats; inget ändrades.',
    en: 'Everything was in place already; nothing was changed.',
  },
  'provision-unconfigured': {
    sv: 'radslag provision: ange GRAPH_CLIENT_ID med sin hemlighet eller sitt certifikat (docs/production.md).',
    en: 'radslag provision: set GRAPH_CLIENT_ID with its secret or certificate (docs/production.md).',
  },
  'provision-no-channel': {
    sv: 'radslag provision: gruppens kanal har ingen mapp i SharePoint. Lägg till appen i kanalen och öppna Filer där en gång, eller ange GRAPH_DRIVE_ID och GRAPH_FOLDER_ID.',
    en: 'radslag provision: the group’s channel has no folder in SharePoint. Add the app to the channel and open Files there once, or set GRAPH_DRIVE_ID and GRAPH_FOLDER_ID.',
  },
  'provision-refused': {
    sv: 'radslag provision: Graph säger nej. Ge GRAPH_CLIENT_ID medgivandet Sites.Manage.All så länge kommandot körs (docs/permissions.md).',
    en: 'radslag provision: Graph says no. Give GRAPH_CLIENT_ID the consent to Sites.Manage.All for as long as the command runs (docs/permissions.md).',
  },
  'provision-unreachable': {
    sv: 'radslag provision: Graph svarade inte som det skulle. Ge kommandot en gång till; det som är gjort görs inte om.',
    en: 'radslag provision: Graph did not answer as it should. Give the command once more; what is done is not done again.',
  },
  'package-demo': {
    sv: 'Paketet är demons: det går att läsa och granska, men inte att installera i Teams. Ange BOT_APP_ID, TAB_APP_ID och PUBLIC_URL för att göra ett som går att installera (docs/installation.md).',
    en: 'The package is the demo’s: it can be read and checked, but not installed in Teams. Set BOT_APP_ID, TAB_APP_ID and PUBLIC_URL to make one that can be installed (docs/installation.md).',
  },
});

/** Why a file cannot be read as a protocol, and what to do. */
export const unreadableTexts = defineTexts({
  'unknown-format': {
    sv: 'radslag import: {file} är ingen fil som går att läsa. Spara den som text och försök igen.',
    en: 'radslag import: {file} is no file that can be read. Save it as text and try again.',
  },
  'too-large': {
    sv: 'radslag import: {file} är för stor (högst 60 MB). Ta bort bilder och bilagor, eller dela den.',
    en: 'radslag import: {file} is too large (60 MB at most). Take out pictures and annexes, or divide it.',
  },
  'too-long': {
    sv: 'radslag import: {file} har för mycket text för ett protokoll. Dela den i ett protokoll per fil.',
    en: 'radslag import: {file} holds too much text for a protocol. Divide it into one protocol a file.',
  },
  empty: {
    sv: 'radslag import: {file} är tom. Kontrollera att det är rätt fil.',
    en: 'radslag import: {file} is empty. See that it is the right file.',
  },
  encrypted: {
    sv: 'radslag import: {file} är skyddad med lösenord. Ta bort skyddet, spara och försök igen.',
    en: 'radslag import: {file} is protected by a password. Remove it, save and try again.',
  },
  corrupt: {
    sv: 'radslag import: {file} är skadad. Öppna den i sitt eget program, spara den på nytt och försök igen.',
    en: 'radslag import: {file} is damaged. Open it in its own program, save it anew and try again.',
  },
  'no-text': {
    sv: 'radslag import: {file} har ingen text, bara bilder. Tolka den till text (OCR) och försök igen.',
    en: 'radslag import: {file} holds no text, only pictures. Recognise its text (OCR) and try again.',
  },
  'old-word': {
    sv: 'radslag import: {file} är i Words äldre format. Spara den som .docx och försök igen.',
    en: 'radslag import: {file} is in the older format of Word. Save it as .docx and try again.',
  },
});

/** What `radslag render` says. */
export const renderTexts = defineTexts({
  about: {
    sv: 'skriver protokoll, kallelse, listor och utdrag som PDF, Word och webbsida, ur loggen eller ett äldre protokolls struktur',
    en: 'writes protocol, notice, lists and extracts as PDF, Word file and web page, from the log or an older protocol’s structure',
  },
  from: {
    sv: 'strukturen som ”radslag import” skriver',
    en: 'the structure that “radslag import” prints',
  },
  meeting: { sv: 'ett möte i loggen', en: 'a meeting in the log' },
  id: { sv: 'ID', en: 'ID' },
  paper: {
    sv: 'vad som skrivs (förval: protocol): kallelse, protokoll, beslutslista, närvarolista, utdrag',
    en: 'what is written (default: protocol): notice, protocol, list of decisions, attendance list, extracts',
  },
  template: {
    sv: 'en egen Word-mall som protokollets Word-fil fylls i (docs/word-mall.md)',
    en: 'a Word template of your own that the protocol’s Word file is filled in (docs/word-mall.md)',
  },
  'bad-template': { sv: 'radslag render: {fault}', en: 'radslag render: {fault}' },
  papers: {
    sv: 'notice,protocol,decisions,attendance,extract',
    en: 'notice,protocol,decisions,attendance,extract',
  },
  municipality: {
    sv: 'kommunen som utdraget är för (förval: ett för var och en)',
    en: 'the municipality that the extract is for (default: one for each)',
  },
  name: { sv: 'NAMN', en: 'NAME' },
  format: { sv: 'vilka filer (förval: alla tre)', en: 'which files (default: all three)' },
  formats: { sv: 'pdf,docx,html', en: 'pdf,docx,html' },
  style: {
    sv: 'husets stil (förval: gruppens, eller den som strukturen tyder på)',
    en: 'the house style (default: the group’s, or what the structure suggests)',
  },
  styles: { sv: '2018|2022', en: '2018|2022' },
  out: { sv: 'mappen som filerna skrivs i', en: 'the folder that the files are written to' },
  'one-source': {
    sv: 'radslag render: ange antingen --from STRUKTUR.json eller --meeting ID.',
    en: 'radslag render: give either --from STRUCTURE.json or --meeting ID.',
  },
  'unknown-format': {
    sv: 'radslag render: formatet ”{format}” finns inte. Ange pdf, docx eller html, med komma emellan.',
    en: 'radslag render: there is no format “{format}”. Give pdf, docx or html, with commas between them.',
  },
  'unknown-paper': {
    sv: 'radslag render: det finns inget som heter ”{paper}”. Ange notice, protocol, decisions, attendance eller extract, med komma emellan.',
    en: 'radslag render: there is no paper “{paper}”. Give notice, protocol, decisions, attendance or extract, with commas between them.',
  },
  'no-notice': {
    sv: 'radslag render: ett äldre protokoll har ingen kallelse. Ta bort notice ur --paper, eller ange --meeting ID.',
    en: 'radslag render: an older protocol has no notice. Remove notice from --paper, or give --meeting ID.',
  },
  'unknown-municipality': {
    sv: 'radslag render: ”{municipality}” är ingen av kommunerna. Ange en av {known}.',
    en: 'radslag render: “{municipality}” is none of the municipalities. Give one of {known}.',
  },
  'unknown-style': {
    sv: 'radslag render: stilen ”{style}” finns inte. Ange 2018 eller 2022.',
    en: 'radslag render: there is no style “{style}”. Give 2018 or 2022.',
  },
  'out-missing': {
    sv: 'radslag render: ange vilken mapp filerna ska skrivas i: --out MAPP.',
    en: 'radslag render: say which folder to write the files to: --out DIR.',
  },
  'no-such-file': {
    sv: 'radslag render: filen {file} går inte att läsa. Kontrollera sökvägen.',
    en: 'radslag render: the file {file} cannot be read. Check its path.',
  },
  'no-structure': {
    sv: 'radslag render: {file} är inte ett protokolls struktur ({problem}). Skriv den med ”radslag import”.',
    en: 'radslag render: {file} is not the structure of a protocol ({problem}). Write it with “radslag import”.',
  },
  'no-such-meeting': {
    sv: 'radslag render: mötet ”{meeting}” finns inte i loggen. Kontrollera id och att DATA_DIR eller DATABASE_URL pekar rätt.',
    en: 'radslag render: there is no meeting “{meeting}” in the log. Check the id, and that DATA_DIR or DATABASE_URL points right.',
  },
  draft: {
    sv: 'Protokollet är inte fastställt: filerna är märkta som utkast. Sprid dem inte.',
    en: 'The protocol is not agreed: the files are marked as drafts. Do not pass them on.',
  },
});

/** What an audit says; people's file names stand in them as they are. */
export const auditTexts = defineTexts({
  progress: { sv: 'Granskar logg {done} av {all}', en: 'Checking log {done} of {all}' },
  sound: {
    sv: 'Allt stämmer. Granskat: loggar {streams}, händelser {events}, manifest {manifests}, arkiverade filer {files}.',
    en: 'All is well. Checked: logs {streams}, events {events}, manifests {manifests}, archived files {files}.',
  },
  unsound: {
    sv: 'Fel: {faults}. Granskat: loggar {streams}, händelser {events}, manifest {manifests}, arkiverade filer {files}.',
    en: 'Faults: {faults}. Checked: logs {streams}, events {events}, manifests {manifests}, archived files {files}.',
  },
  empty: {
    sv: 'Loggen är tom: ingenting är granskat. Kontrollera att DATA_DIR eller DATABASE_URL pekar rätt.',
    en: 'The log is empty: nothing was checked. See that DATA_DIR or DATABASE_URL points to the right place.',
  },
  'no-archive': { sv: 'Inget arkiv finns ännu i {folder}.', en: 'There is no archive yet in {folder}.' },
  commitment: {
    sv: '{stream}: innehållet i händelse {version} har ändrats efter att det skrevs.',
    en: '{stream}: the content of event {version} was changed after it was written.',
  },
  chain: {
    sv: '{stream}: kedjan är bruten vid händelse {version}.',
    en: '{stream}: the chain is broken at event {version}.',
  },
  gap: {
    sv: '{stream}: händelse {version} saknas.',
    en: '{stream}: event {version} is missing.',
  },
  'manifest-unreadable': {
    sv: '{path}: manifestet går inte att läsa.',
    en: '{path}: the manifest cannot be read.',
  },
  'manifest-misplaced': {
    sv: '{path}: manifestet hör till gruppen {group} men ligger inte i dess mapp.',
    en: '{path}: the manifest belongs to the group {group} but does not lie in its folder.',
  },
  'file-missing': { sv: '{path}: filen saknas.', en: '{path}: the file is missing.' },
  'file-changed': {
    sv: '{path}: filen har ändrats efter att den arkiverades.',
    en: '{path}: the file was changed after it was archived.',
  },
  'file-moved': {
    sv: '{path}: filen har flyttats eller bytt namn till {to}.',
    en: '{path}: the file was moved or renamed to {to}.',
  },
  'paper-missing': {
    sv: '{path}: handlingen ”{paper}” finns inte längre bland kanalens filer.',
    en: '{path}: the paper “{paper}” is no longer among the channel’s files.',
  },
  'paper-moved-away': {
    sv: '{path}: handlingen ”{paper}” har flyttats från kanalens filer.',
    en: '{path}: the paper “{paper}” was moved away from the channel’s files.',
  },
  'paper-changed': {
    sv: '{path}: handlingen ”{paper}” har ändrats efter att protokollet arkiverades.',
    en: '{path}: the paper “{paper}” was changed after the protocol was archived.',
  },
  'paper-renamed': {
    sv: '{path}: handlingen ”{paper}” heter nu ”{to}”.',
    en: '{path}: the paper “{paper}” is now called “{to}”.',
  },
  'file-extra': {
    sv: '{path}: filen står inte i något manifest.',
    en: '{path}: the file is in no manifest.',
  },
  'filing-unfinished': {
    sv: '{path}: arkiveringen avbröts. Den slutförs när servern körs.',
    en: '{path}: the filing was cut short. It is finished when the server runs.',
  },
  'head-not-on-chain': {
    sv: '{path}: manifestets logghuvud finns inte i loggen {stream} vid händelse {version}.',
    en: '{path}: the manifest’s head is not on the log {stream} at event {version}.',
  },
  'not-in-archive': {
    sv: '{stream}: protokollet (version {revision}) är arkiverat enligt loggen men finns inte i arkivet.',
    en: '{stream}: the log says that the protocol (revision {revision}) is archived, but it is not in the archive.',
  },
  'not-as-recorded': {
    sv: '{path}: filens summa är en annan än den som loggen {stream} har antecknat.',
    en: '{path}: the file’s sum is not the one that the log {stream} has recorded.',
  },
});
