import { words } from './small-words.ts';

/** Whom clauses name, by their words or by how these end: Swedish compounds end in what they are. */

/** The group that decides: what it does is the decision, and nobody is given anything. */
export const SELVES = words(
  'kommundirektörsgruppen kommundirektörgruppen kommunchefsgruppen direktörsgruppen gruppen mötet',
);

export const SECRETARIAT = words('sekretariatet kansliet samverkanskansliet sekretariat');

/** Bodies above the group: they are proposed to, asked and told, not given work by the form of a sentence. */
export const BODIES = endings(
  'styrelsen presidiet presidium fullmäktige nämnden nämnderna utskottet kommunstyrelse',
);

/** Others outside it. */
export const OUTSIDE = endings(
  'verket förbundet regionen myndigheten högskolan universitetet rådet departementet regeringen',
);

/** People by their office, one or all who hold it. */
export const ROLES = endings(
  'chefen direktören ledaren samordnaren strategen utredaren sekreteraren ordföranden ordförande handläggaren controllern juristen ' +
    'koordinatorn rådgivaren adjunkten cheferna direktörerna ledarna samordnarna strategerna sekreterarna handläggarna ' +
    'koordinatorerna controllrarna',
);

/** Offices after whose they are: "Storbys ekonomichef". */
export const OFFICES = endings('chef direktör ledare samordnare strateg sekreterare ordförande controller');

export const EACH = words('respektive samtliga alla varje övriga de berörda deltagande');
export const MUNICIPALITIES = words(
  'kommun kommuner kommunerna medlemskommun medlemskommuner medlemskommunerna',
);
export const DIRECTORS = endings(
  'kommundirektör kommundirektörer kommundirektörerna kommunchef kommunchefer kommuncheferna direktörer',
);
/** Before these "samtliga" is all members. */
export const AFTER_ALL = words('att ombeds uppmanas ska skall bör rekommenderas uppmuntras');
/** All members in one word. */
export const ALL = words('kommunerna medlemskommunerna kommundirektörerna kommuncheferna');

/** The nouns that a network or working group is called by. */
export const NETWORKS = endings('nätverket nätverk gruppen chefsgrupp nätverken teamet kommittén');
/** Those of them that need to be told which. */
export const NETWORKS_TOLD = words(
  'nätverket arbetsgruppen styrgruppen projektgruppen referensgruppen beredningsgruppen kommittén',
);
/** Words that end so and name no group. */
export const NO_NETWORKS = words(
  'nätverk gruppen kommundirektörsgruppen nätverken målgruppen åldersgruppen patientgruppen yrkesgruppen',
);

/** Words that stand first, or last, in the names of organisations, projects and fairs. */
export const ORGANISATION_STARTS = words(
  'region familjen samverkan föreningen mässan projektet digitalt gröna stiftelsen bolaget kommunförbundet länsstyrelsen skånes ' +
    'sveriges svenska nordiska norra södra västra östra',
);
export const ORGANISATION_ENDS = endings(
  'förbundet verket kommuner forum rådet centrum bolaget föreningen myndigheten styrelsen regionen akademi mässa stiftelsen institutet',
);

/** A common noun in the definite form that a sentence starts with is nobody's name. */
export const COMMON_ENDS = endings(
  'ningen heten tionen arna erna orna eten medlen etet andet endet porten planen laget slaget staden naden kallet elsen tiden iften',
);

function endings(row: string): readonly string[] {
  return row.split(' ');
}
