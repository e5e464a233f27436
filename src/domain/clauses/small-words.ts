/** The small words of Swedish that hold a sentence together, in lower case. */

/** The words of a row, as a set. */
export function words(row: string): ReadonlySet<string> {
  return new Set(row.split(' '));
}

export const PREPOSITIONS = words(
  'i på av till från för med om åt över under ur vid hos mot mellan inom utan genom kring runt angående gällande rörande beträffande ' +
    'enligt efter före innan sedan utifrån inför via bland per utöver förutom längs bakom trots enl utanför gentemot',
);

/** What can make a sentence finite where no other verb does. */
export const AUXILIARIES = words(
  'ska skall bör kan får måste behöver vill skulle kommer har hade är var blir blev kunde borde önskar avser planerar',
);

/** After these a subordinate clause tells when, if, why or what; what it says is not decided. */
export const SUBORDINATORS = words(
  'som när då eftersom därför innan medan vad vilka vilken vilket hur huruvida varför där ifall tills därest vars emedan',
);

/** What may stand between who does something and the verb: `sekretariatet får också`, `Storby själv tar`. */
export const ADVERBS = words(
  'också även därefter därför sedan gemensamt tillsammans själv själva redan nu dock samtidigt vidare i sin tur löpande ' +
    'snarast omgående först därmed alltså således inledningsvis fortsatt kontinuerligt skyndsamt inte ej',
);

/** Words with a capital letter at the start of a sentence that name nobody. */
export const NO_NAMES = words(
  'det den de dessa detta denna vi ni man alla allt ingen inget några någon varje respektive samtliga övriga en ett att och samt men ' +
    'eller så nu här där om när då för till från i på av med under över efter innan före vid inför enligt tack ansvarig ansvariga ' +
    'beslut medskick kontakt kontaktperson gruppen mötet nästa nästkommande kommande ordinarie pm bilaga undantag undantaget undantagna ' +
    'senast snarast uppdrag hela både antingen dels vidare dessutom därefter sedan därmed arbetet medel underlag ärende frågan sin sitt ' +
    'information avstämning återrapportering presentation workshop protokoll januari februari mars april maj juni juli augusti september ' +
    'oktober november december måndag tisdag onsdag torsdag fredag lördag söndag våren hösten sommaren vintern',
);
