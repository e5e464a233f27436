/**
 * One meeting, written down in many manners: each part of a protocol as different secretaries write it, to be combined with
 * every other. What is expected is the same whatever the manner.
 */
export interface Manner {
  readonly name: string;
  readonly text: string;
}

const manner = (name: string, text: string): Manner => ({ name, text: text.replace(/^\n/u, '') });

/** 19 March 2021, 09.00–11.30 in "Stadshuset, Granbo"; `expected` says what of it the manner prints. */
export const HEADS: readonly (Manner & { readonly title: string; readonly number?: string })[] = [
  {
    ...manner(
      'label and colon',
      'Chefsgruppens protokoll 3/2021\n\nTid/Plats: 210319 kl. 09.00-11.30, Stadshuset, Granbo.',
    ),
    title: 'Chefsgruppens protokoll',
    number: '3/2021',
  },
  {
    ...manner(
      'a label each',
      'Protokoll nr 3/2021\n\nChefsgruppen i Norrbygden\n\nDatum: 2021-03-19\nTid: 09:00–11:30\nPlats: Stadshuset, Granbo',
    ),
    title: 'Protokoll',
    number: '3/2021',
  },
  {
    ...manner(
      'markdown labels',
      '# Minnesanteckningar chefsgruppen\n\n**Datum:** fredag 19 mars 2021\n**Tid:** kl. 9–11.30\n**Plats:** Stadshuset, Granbo',
    ),
    title: 'Minnesanteckningar chefsgruppen',
  },
  {
    ...manner(
      'a sentence',
      'Chefsmöte i Norrbygden\n\nGranbo 210319\n\nPlats och tid: Mötet genomfördes den 19 mars kl 09.00-11.30 i Stadshuset, Granbo.',
    ),
    title: 'Chefsmöte i Norrbygden',
  },
  {
    ...manner(
      'columns of a form',
      'NORRBYGDENS SAMVERKANSRÅD     PROTOKOLL     Sammanträdesdatum 2021-03-19\n\nPlats och tid     Stadshuset, Granbo, kl. 09.00–11.30',
    ),
    title: 'PROTOKOLL',
  },
  {
    ...manner(
      'labels over values',
      'Protokoll från chefsmöte\n\nDatum\n2021-03-19\n\nTid\n09.00–11.30\n\nPlats\nStadshuset, Granbo',
    ),
    title: 'Protokoll från chefsmöte',
  },
  {
    ...manner(
      'a table',
      '# Protokoll chefsgruppen\n\n| Datum | 2021-03-19 |\n|---|---|\n| Tid | 09.00–11.30 |\n| Plats | Stadshuset, Granbo |',
    ),
    title: 'Protokoll chefsgruppen',
  },
  {
    ...manner(
      'one line without labels',
      'Anteckningar från chefsgruppens möte\nFredagen den 19 mars 2021 kl 09.00-11.30, Stadshuset, Granbo',
    ),
    title: 'Anteckningar från chefsgruppens möte',
  },
  {
    ...manner(
      'the date in the title',
      'Protokoll från möte med chefsgruppen 2021-03-19\n\nTid: kl 9.00 - 11.30\nPlats: Stadshuset, Granbo',
    ),
    title: 'Protokoll från möte med chefsgruppen',
  },
  {
    ...manner(
      'day, clock and room',
      'MÖTESPROTOKOLL\n\nMötesdatum: 19 mars 2021\nKlockslag: 09.00 till 11.30\nLokal: Stadshuset, Granbo',
    ),
    title: 'MÖTESPROTOKOLL',
  },
  {
    ...manner(
      'when and where in the title',
      'Anteckningar från chefsgruppens möte 2021-03-19 kl. 09.00–11.30, Stadshuset, Granbo',
    ),
    title: 'Anteckningar från chefsgruppens möte',
  },
  {
    ...manner(
      'a form without its columns',
      'SAMMANTRÄDESPROTOKOLL 1(4)\nSammanträdesdatum 2021-03-19\n\nPlats och tid Stadshuset, Granbo, kl. 09.00–11.30',
    ),
    title: 'SAMMANTRÄDESPROTOKOLL',
  },
  {
    ...manner(
      'a sentence of its own',
      'Anteckningar chefsgruppen\n\nVi sågs den 19 mars 2021 i Stadshuset, Granbo mellan 09.00 och 11.30.',
    ),
    title: 'Anteckningar chefsgruppen',
  },
  {
    ...manner(
      'year after a stroke',
      'Chefsgruppen\nMinnesanteckningar\n\nDatum: 19/3 2021\nTid: 09:00 - 11:30\nPlats: Stadshuset, Granbo',
    ),
    title: 'Minnesanteckningar',
  },
  {
    ...manner(
      'everything on a line',
      '**Protokoll chefsgruppen 3/2021**\n\n**Tid:** 2021-03-19 kl. 09:00–11:30 **Plats:** Stadshuset, Granbo',
    ),
    title: 'Protokoll chefsgruppen',
    number: '3/2021',
  },
];

/** Two present, one from 09.30, one to 11.00, one away; two guests. */
export const PEOPLE: readonly Manner[] = [
  manner(
    'a run',
    'Närvarande: Anna Ekdahl, Granbo, Bo Lindh, Vikby, Cecilia Asp, Nordby från kl. 09.30, Dag Hedin, Källstad (till kl. 11.00).\n\nAnmält förhinder: Eva Roth, Sandhamra.\n\nInbjudna gäster: Hans Moberg, Räddningstjänsten Mitt och Ida Palm, Vattenrådet.',
  ),
  manner(
    'lines',
    'Närvarande:\nAnna Ekdahl, Granbo\nBo Lindh, Vikby\nCecilia Asp, Nordby (från kl 9.30)\nDag Hedin, Källstad (t.o.m. kl 11)\n\nFrånvarande:\nEva Roth, Sandhamra\n\nGäster:\nHans Moberg, Räddningstjänsten Mitt\nIda Palm, Vattenrådet',
  ),
  manner(
    'bullets with brackets',
    '**Deltagare**\n\n- Anna Ekdahl (Granbo)\n- Bo Lindh (Vikby)\n- Cecilia Asp (Nordby), anslöt kl. 09.30\n- Dag Hedin (Källstad), lämnade kl. 11.00\n\n**Ej närvarande**\n\n- Eva Roth (Sandhamra)\n\n**Inbjudna**\n\n- Hans Moberg (Räddningstjänsten Mitt)\n- Ida Palm (Vattenrådet)',
  ),
  manner(
    'a table of presence',
    '| Namn | Kommun | Närvaro |\n|---|---|---|\n| Anna Ekdahl | Granbo | ja |\n| Bo Lindh | Vikby | ja |\n| Cecilia Asp | Nordby | från 09.30 |\n| Dag Hedin | Källstad | till 11.00 |\n| Eva Roth | Sandhamra | nej |\n\nÖvriga närvarande: Hans Moberg, Räddningstjänsten Mitt och Ida Palm, Vattenrådet',
  ),
  manner(
    'municipality first',
    'Närvarande:\nGranbo: Anna Ekdahl\nVikby: Bo Lindh\nNordby: Cecilia Asp, kl. 09.30-11.30\nKällstad: Dag Hedin, kl. 09.00-11.00\n\nFörhinder:\nSandhamra: Eva Roth\n\nÖvriga deltagare: Hans Moberg, Räddningstjänsten Mitt, Ida Palm, Vattenrådet',
  ),
  manner(
    'columns',
    'Närvarande      Anna Ekdahl       Granbo\n                Bo Lindh          Vikby\n                Cecilia Asp       Nordby      fr.o.m. kl. 09.30\n                Dag Hedin         Källstad    t.o.m. kl. 11.00\n\nFrånvarande     Eva Roth          Sandhamra\n\nInbjudna        Hans Moberg       Räddningstjänsten Mitt\n                Ida Palm          Vattenrådet',
  ),
  manner(
    'struck',
    'Närvarande tjänstepersoner:\n\nAnna Ekdahl, Granbo\n\nBo Lindh, Vikby\n\nCecilia Asp, Nordby från kl 09.30\n\nDag Hedin, Källstad till kl 11ca\n\n~~Eva Roth, Sandhamra~~\n\nGäster:\n\nHans Moberg, Räddningstjänsten Mitt\n\nIda Palm, Vattenrådet',
  ),
  manner(
    'semicolons',
    'Deltog: Anna Ekdahl, Granbo; Bo Lindh, Vikby; Cecilia Asp, Nordby (fr.o.m. 09.30); Dag Hedin, Källstad (t.o.m. 11.00)\nDeltog ej: Eva Roth, Sandhamra\nMedverkande: Hans Moberg, Räddningstjänsten Mitt; Ida Palm, Vattenrådet',
  ),
  manner(
    'dashes',
    'Med på mötet\n– Anna Ekdahl, Granbo\n– Bo Lindh, Vikby\n– Cecilia Asp, Nordby, kom kl. 09.30\n– Dag Hedin, Källstad, gick kl. 11.00\n\nÅterbud\n– Eva Roth, Sandhamra\n\nInbjudna gäster\n– Hans Moberg, Räddningstjänsten Mitt\n– Ida Palm, Vattenrådet',
  ),
  manner(
    'numbered list',
    'Närvarande\n\n1. Anna Ekdahl, Granbo\n2. Bo Lindh, Vikby\n3. Cecilia Asp, Nordby, från kl. 09.30\n4. Dag Hedin, Källstad, till kl. 11.00\n\nFörhindrade\n\n1. Eva Roth, Sandhamra\n\nÖvriga\n\n1. Hans Moberg, Räddningstjänsten Mitt\n2. Ida Palm, Vattenrådet',
  ),
  manner(
    'titles before names',
    'Närvarande: kommundirektör Anna Ekdahl, Granbo, kommundirektör Bo Lindh, Vikby, kommundirektör Cecilia Asp, Nordby (kl. 09.30–11.30) samt kommundirektör Dag Hedin, Källstad (kl. 09.00–11.00)\n\nFrånvarande: kommundirektör Eva Roth, Sandhamra\n\nInbjudna: räddningschef Hans Moberg, Räddningstjänsten Mitt, samt Ida Palm från Vattenrådet',
  ),
  manner(
    'a form without its columns',
    'Närvarande Anna Ekdahl, Granbo\nBo Lindh, Vikby\nCecilia Asp, Nordby, anlände kl. 09.30\nDag Hedin, Källstad, avvek kl. 11.00\n\nFrånvarande Eva Roth, Sandhamra\n\nÖvriga närvarande Hans Moberg, Räddningstjänsten Mitt\nIda Palm, Vattenrådet',
  ),
  manner(
    'what they are, and where',
    'Deltagare (4 st):\nAnna Ekdahl, kommundirektör i Granbo\nBo Lindh, tf kommundirektör i Vikby\nCecilia Asp, kommunchef, Nordby (kl 09.30-11.30)\nDag Hedin, kommunchef i Källstad, fram till kl. 11.00\n\nMeddelat förhinder: Eva Roth, kommundirektör i Sandhamra\n\nGäster (del av mötet): Hans Moberg från Räddningstjänsten Mitt, Ida Palm från Vattenrådet',
  ),
  manner(
    'all on one line',
    'Närvarande: Anna Ekdahl, Granbo, Bo Lindh, Vikby, Cecilia Asp, Nordby (anslöt kl. 09.30), Dag Hedin, Källstad (till 11.00). Frånvarande: Eva Roth, Sandhamra. Gäster: Hans Moberg, Räddningstjänsten Mitt, Ida Palm, Vattenrådet.',
  ),
  manner(
    'two columns of presence',
    '| Namn | Organisation | Närvarande | Frånvarande |\n|---|---|---|---|\n| Anna Ekdahl | Granbo | x | |\n| Bo Lindh | Vikby | x | |\n| Cecilia Asp | Nordby | från kl. 09.30 | |\n| Dag Hedin | Källstad | till kl. 11.00 | |\n| Eva Roth | Sandhamra | | x |\n\nGäster: Hans Moberg, Räddningstjänsten Mitt; Ida Palm, Vattenrådet',
  ),
  manner(
    'a run over lines',
    'Närvarande: Anna Ekdahl, Granbo, Bo Lindh, Vikby, Cecilia\nAsp, Nordby (från kl. 09.30) och Dag Hedin, Källstad (till kl.\n11.00).\n\nAnmält förhinder: Eva Roth, Sandhamra.\n\nInbjudna gäster: Hans Moberg, Räddningstjänsten Mitt samt\nIda Palm, Vattenrådet.',
  ),
];

/** Three items; `at` marks each. */
export const MARKS: readonly {
  readonly name: string;
  readonly mark: (number: number) => string;
  readonly number?: (n: number) => string;
  readonly time?: (n: number) => string;
}[] = [
  { name: '1.', mark: (n) => `${n}. `, number: String },
  { name: '1)', mark: (n) => `${n}) `, number: String },
  { name: '§ 12', mark: (n) => `§ ${n + 11} `, number: (n) => String(n + 11) },
  { name: '§12/2021', mark: (n) => `§${n + 11}/2021 `, number: (n) => String(n + 11) },
  { name: '09.15', mark: (n) => `09.${n}0 `, time: (n) => `09:${n}0` },
  { name: 'kl. 09.15', mark: (n) => `Kl. 09.${n}0 `, time: (n) => `09:${n}0` },
  { name: '09.10–09.20', mark: (n) => `09.${n}0–09.${n + 1}0 `, time: (n) => `09:${n}0` },
  { name: '## 1.', mark: (n) => `## ${n}. `, number: String },
  { name: '##', mark: () => '## ' },
  { name: 'Punkt 1', mark: (n) => `Punkt ${n}. `, number: String },
  { name: 'Ärende 1:', mark: (n) => `Ärende ${n}: `, number: String },
  { name: '### § 12.', mark: (n) => `### § ${n + 11}. `, number: (n) => String(n + 11) },
  { name: '1:', mark: (n) => `${n}: `, number: String },
  { name: '1 –', mark: (n) => `${n} – `, number: String },
  { name: '(1)', mark: (n) => `(${n}) `, number: String },
  { name: 'DP 1.', mark: (n) => `DP ${n}. `, number: String },
  { name: 'Ärende 1 over the title', mark: (n) => `Ärende ${n}\n`, number: String },
  { name: 'bare', mark: () => '' },
];

/** "att tacka för rapporten", "att Bo Lindh bjuder in" decided in the second item. */
export const DECISIONS: readonly Manner[] = [
  manner(
    'label and clauses',
    'Beslut:\n\natt tacka för rapporten\n\nsamt att Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner(
    'bold',
    '### **Beslut**\n\n**att** tacka för rapporten\n\n**att** Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner('close lines', 'Beslut\natt tacka för rapporten\natt Bo Lindh bjuder in till ett nytt möte i maj.'),
  manner(
    'bullets',
    'Beslut\n\n- att tacka för rapporten\n- att Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner(
    'the group decides',
    'Chefsgruppen beslutar\n\natt tacka för rapporten\n\natt Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner(
    'the group decided, colon',
    'Chefsgruppen beslutade:\n\natt tacka för rapporten\n\natt Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner('capitals', 'BESLUT\n\nAtt tacka för rapporten\n\nAtt Bo Lindh bjuder in till ett nytt möte i maj.'),
  manner(
    'numbered clauses',
    'Beslut\n\n1. att tacka för rapporten\n2. att Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner(
    'decided as follows',
    'Beslutades följande:\n\natt tacka för rapporten\n\nsamt\n\natt Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner(
    'it was decided',
    'Det beslutades\n\natt tacka för rapporten\n\natt Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner(
    'a proposal first',
    'Förslag till beslut\n\natt avslå förslaget\n\nBeslut\n\natt tacka för rapporten\n\natt Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner(
    'agreed',
    'Chefsgruppen enades om\n\natt tacka för rapporten\n\natt Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner(
    'unanimous',
    'Beslut (enhälligt):\n\natt tacka för rapporten\n\natt Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner(
    'att before bullets',
    'Chefsgruppen beslutade att\n- tacka för rapporten\n- Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
  manner('semicolons', 'Beslut: att tacka för rapporten; att Bo Lindh bjuder in till ett nytt möte i maj.'),
  manner(
    'the group’s decision',
    'Chefsgruppens beslut\n\natt tacka för rapporten\n\natt Bo Lindh bjuder in till ett nytt möte i maj.',
  ),
];

/** Signed by Anna Ekdahl, who chaired, and Filip Norén, who wrote. */
export const ENDS: readonly (Manner & { readonly roles: readonly [string, string] })[] = [
  {
    ...manner('names over roles', 'Anna Ekdahl\nordförande\n\n\nFilip Norén\nsekreterare'),
    roles: ['ordförande', 'sekreterare'],
  },
  {
    ...manner(
      'columns',
      'Anna Ekdahl                    Filip Norén\nordförande                     sekreterare',
    ),
    roles: ['ordförande', 'sekreterare'],
  },
  {
    ...manner('commas', 'Anna Ekdahl, ordförande\n\nFilip Norén, sekretariatschef'),
    roles: ['ordförande', 'sekretariatschef'],
  },
  {
    ...manner('labels', 'Ordförande: Anna Ekdahl\nSekreterare: Filip Norén'),
    roles: ['ordförande', 'sekreterare'],
  },
  {
    ...manner(
      'lines to write on',
      'Ordförande     ______________________\n               Anna Ekdahl\n\nSekreterare    ______________________\n               Filip Norén',
    ),
    roles: ['ordförande', 'sekreterare'],
  },
  {
    ...manner(
      'below the line',
      '______________________\nAnna Ekdahl\nOrdförande\n\n______________________\nFilip Norén\nSekreterare',
    ),
    roles: ['ordförande', 'sekreterare'],
  },
  {
    ...manner('at the protocol', 'Vid protokollet\n\nFilip Norén\n\nOrdförande\n\nAnna Ekdahl'),
    roles: ['ordförande', 'sekreterare'],
  },
  {
    ...manner('bold and breaks', '**Anna Ekdahl**  \nordförande\n\n**Filip Norén**  \nsekretariatschef'),
    roles: ['ordförande', 'sekretariatschef'],
  },
  {
    ...manner(
      'checked with',
      'Anna Ekdahl\nOrdförande\n\nFilip Norén\nSekreterare\n\nProtokollet har stämts av med Bo och Cecilia.',
    ),
    roles: ['ordförande', 'sekreterare'],
  },
  {
    ...manner('role before name', 'Ordförande Anna Ekdahl\n\nSekreterare Filip Norén'),
    roles: ['ordförande', 'sekreterare'],
  },
  {
    ...manner(
      'appendices below',
      'Anna Ekdahl\nordförande, Granbo kommun\n\nFilip Norén\nsekreterare\n\nBilagor:\n1. Rapporten\n2. Kartan',
    ),
    roles: ['ordförande', 'sekreterare'],
  },
  {
    ...manner('brackets', 'Underskrifter\n\nAnna Ekdahl (ordförande)\nFilip Norén (sekreterare)'),
    roles: ['ordförande', 'sekreterare'],
  },
];
