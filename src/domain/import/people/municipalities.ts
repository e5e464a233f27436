/** The municipalities of Sweden, whose names tell an organisation from a person. */
const NAMES =
  `Ale|Alingsås|Alvesta|Aneby|Arboga|Arjeplog|Arvidsjaur|Arvika|Askersund|Avesta|Bengtsfors|Berg|Bjurholm|Bjuv|Boden|
Bollebygd|Bollnäs|Borgholm|Borlänge|Borås|Botkyrka|Boxholm|Bromölla|Bräcke|Burlöv|Båstad|Dals-Ed|Danderyd|Degerfors|Dorotea|Eda|Ekerö|
Eksjö|Emmaboda|Enköping|Eskilstuna|Eslöv|Essunga|Fagersta|Falkenberg|Falköping|Falun|Filipstad|Finspång|Flen|Forshaga|Färgelanda|
Gagnef|Gislaved|Gnesta|Gnosjö|Gotland|Grums|Grästorp|Gullspång|Gällivare|Gävle|Göteborg|Götene|Habo|Hagfors|Hallsberg|Hallstahammar|
Halmstad|Hammarö|Haninge|Haparanda|Heby|Hedemora|Helsingborg|Herrljunga|Hjo|Hofors|Huddinge|Hudiksvall|Hultsfred|Hylte|Håbo|Hällefors|
Härjedalen|Härnösand|Härryda|Hässleholm|Höganäs|Högsby|Hörby|Höör|Jokkmokk|Järfälla|Jönköping|Kalix|Kalmar|Karlsborg|Karlshamn|
Karlskoga|Karlskrona|Karlstad|Katrineholm|Kil|Kinda|Kiruna|Klippan|Knivsta|Kramfors|Kristianstad|Kristinehamn|Krokom|Kumla|Kungsbacka|
Kungsör|Kungälv|Kävlinge|Köping|Laholm|Landskrona|Laxå|Lekeberg|Leksand|Lerum|Lessebo|Lidingö|Lidköping|Lilla Edet|Lindesberg|
Linköping|Ljungby|Ljusdal|Ljusnarsberg|Lomma|Ludvika|Luleå|Lund|Lycksele|Lysekil|Malmö|Malung-Sälen|Malå|Mariestad|Mark|
Markaryd|Mellerud|Mjölby|Mora|Motala|Mullsjö|Munkedal|Munkfors|Mölndal|Mönsterås|Mörbylånga|Nacka|Nora|Norberg|Nordanstig|Nordmaling|
Norrköping|Norrtälje|Norsjö|Nybro|Nykvarn|Nyköping|Nynäshamn|Nässjö|Ockelbo|Olofström|Orsa|Orust|Osby|Oskarshamn|Ovanåker|Oxelösund|
Pajala|Partille|Perstorp|Piteå|Ragunda|Robertsfors|Ronneby|Rättvik|Sala|Salem|Sandviken|Sigtuna|Simrishamn|Sjöbo|Skara|Skellefteå|
Skinnskatteberg|Skurup|Skövde|Smedjebacken|Sollefteå|Sollentuna|Solna|Sorsele|Sotenäs|Staffanstorp|Stenungsund|Stockholm|Storfors|
Storuman|Strängnäs|Strömstad|Strömsund|Sundbyberg|Sundsvall|Sunne|Surahammar|Svalöv|Svedala|Svenljunga|Säffle|Säter|Sävsjö|Söderhamn|
Söderköping|Södertälje|Sölvesborg|Tanum|Tibro|Tidaholm|Tierp|Timrå|Tingsryd|Tjörn|Tomelilla|Torsby|Torsås|Tranemo|Tranås|Trelleborg|
Trollhättan|Trosa|Tyresö|Täby|Töreboda|Uddevalla|Ulricehamn|Umeå|Upplands-Bro|Upplands Väsby|Uppsala|Uppvidinge|Vadstena|Vaggeryd|
Valdemarsvik|Vallentuna|Vansbro|Vara|Varberg|Vaxholm|Vellinge|Vetlanda|Vilhelmina|Vimmerby|Vindeln|Vingåker|Vårgårda|Vänersborg|Vännäs|
Värmdö|Värnamo|Västervik|Västerås|Växjö|Ydre|Ystad|Åmål|Ånge|Åre|Årjäng|Åsele|Åstorp|Åtvidaberg|Älmhult|Älvdalen|Älvkarleby|Älvsbyn|
Ängelholm|Öckerö|Ödeshög|Örebro|Örkelljunga|Örnsköldsvik|Östersund|Österåker|Östhammar|Östra Göinge|Överkalix|Övertorneå`
    .replaceAll('\n', '')
    .split('|');

/** Those that are surnames too, so that a last word tells nothing. */
const SURNAMES = new Set([
  'Berg',
  'Lund',
  'Mark',
  'Nora',
  'Mora',
  'Sala',
  'Ale',
  'Kil',
  'Salem',
  'Hjo',
  'Eda',
  'Vara',
  'Åre',
  'Tanum',
  'Norberg',
  'Lindesberg',
  'Sunne',
  'Habo',
]);
const ALL = new Set(NAMES);
const WITH = /^(?:kommuns?|stads?)$/u;

/** Whether words name a municipality: `Bjuv`, `Bjuvs kommun`, `Helsingborgs stad`. */
export function isMunicipality(words: string): boolean {
  const parts = words.trim().split(' ');
  const tail = parts.length > 1 && WITH.test((parts.at(-1) ?? '').toLowerCase()) ? parts.pop() : undefined;
  const name = parts.join(' ');
  return ALL.has(name) || (tail !== undefined && ALL.has(name.replace(/s$/u, '')));
}

/** The municipality that words begin with, and what is left. */
export function municipalityBefore(words: string): readonly [municipality: string, rest: string] | undefined {
  const parts = words.split(' ');
  for (const length of [4, 3, 2, 1]) {
    if (length >= parts.length) continue;
    const name = parts.slice(0, length).join(' ');
    if (isMunicipality(name)) return [name, parts.slice(length).join(' ')];
  }
  return undefined;
}

/** The municipality that words end with, and what stands before it; not where the last word may be a surname. */
export function municipalityAfter(words: string): readonly [rest: string, municipality: string] | undefined {
  const parts = words.split(' ');
  for (const length of [3, 2, 1]) {
    if (length >= parts.length) continue;
    const name = parts.slice(-length).join(' ');
    if (isMunicipality(name) && !SURNAMES.has(name)) return [parts.slice(0, -length).join(' '), name];
  }
  return undefined;
}
