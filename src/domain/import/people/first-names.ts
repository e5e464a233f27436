/** Whether the first word is one that people are christened. */
export function hasFirstName(words: string): boolean {
  const first = words.split(/[\s-]/u)[0]?.toLowerCase() ?? '';
  return FIRST_NAMES.has(first);
}

/** Names common in Sweden, of people born here and elsewhere. Of a double name the first half stands here. */
const FIRST_NAMES = new Set(
  `abbas abdi abdul abdullah adam adrian agneta ahmad ahmed aida aina aino aisha aksel albert albin alexander alexandra
alexandre alf alfons alfred algot ali alice alicia alida alma alva alvar alvin alvina amanda amelie amer amina amir
ana anastasia anders andré andrea andreas anette angela angelica anita anja ann anna annacarin annakarin annbritt
anneli annelie annette annie annika annki annkristin annmarie ann-sofie anton antonia ardiana ariana arild armin arne
aron arto arvid arvo asta astrid athena atle august aurora avni axel axelina bahar barbara barbro basil beata beatrice
benedikt bengt benita benjamin benny berit bernt bertha bertil bianca bill birger birgit birgitta birte björg björn bo
bodil boel boris bosse britt britta bruno börje cajsa camilla camille carin carina carl carola carolin caroline
cassandra catarina catharina cathrine cecilia cecilie celina charles charlie charlotta charlotte christa christer
christian christina christine christofer christoffer christopher cia claes clara clemens connie conny corinne cornelia
curt dag dagmar dagny damir dan daniel daniela danijel danuta darko david denis denise dennis desirée diana dilan disa
dominic douglas dragan ebba ebbe eddie edgar edith edvard edvin edwin egon eira eivor ejnar elena eleonor eleonora eli
elias elin elina elisa elisabet elisabeth elise ellen ellinor elmer elof elon elsa elsie elvira elvy emanuel emelie
emil emilia emilie emma emmy engla enok ensio eric erik erika erland erling ernst esbjörn eskil estelle ester eugen
eva evald evelin evelina evelyn evert ewa fabian fadi fanny farid fatemeh fatima felicia felix ferdinand filip finn
flora folke folkert frank frans fransiska freddy fredrik frej frida fritiof fritz fröydis gabriel gabriella gabrielle
georg gerard gerd gerda gerhard germund gert gerty gideon gina gisela gitte gottfrid greger gregor greta gry gudmund
gudrun guido gullan gun gunhild gunilla gunnar gunvor gurli gustaf gustav gusten göran görel görgen gösta göte hamid
hampus hanna hannah hanne hannele hans harald harriet harry hasan hassan hedda hedvig heidi heikki heinz helen helena
helene helga helge hella helmer hemming henning henny henric henrietta henrik herbert herman hilda hillevi hilma
hjalmar hjördis holger hubert hugo hussein håkan ia ian ibrahim ida idun ilona ilse imelda imre ina ines inez inga
inge ingegerd ingela ingemar inger ingert ingmar ingrid ingvar ingvor irene iréne iris irma isabella isabelle isac
isak ishak ismail ivan ivana ivar ivo izabella jaakko jaana jack jacob jakob jalal jamal jan jana janet janis janne
jannike janos jan-erik jari jarl jarmo jasmin jasmine jean jeanette jelena jennica jennie jenny jens jeremias jeremy
jerker jerry jesper jessica jim jimmie jimmy joachim joakim joanna joel johan johanna johanne john johnny jon jonas
jonathan jonna jorge jorma josé josef josefin josefina josefine joseph jouni juan judit juha juhani jukka julia
juliana julien julius justina jytte jöns jörgen jörn kaarina kai kaj kajsa kalle kamilla karen kari karim karin karl
karolin karolina kaspar kasper katarina kate katerina katharina kathrine kati katja katrin kauko kennet kenneth kenny
kent kerstin kevin khaled khalid kicki kim kimmo kirsten kjell kjerstin klara klas knut konrad konstantin krister
kristian kristin kristina kristoffer kurt kåre käthe lage laila lars lars-erik lasse laura lauri layla lea leena leif
leila lena lennart leo leonard leonora levi liam lilian lill lillemor lillian lillvor lilly lina linda linn linnea
linnéa linus lisa lisabeth lisbet lisbeth lise liselott liv liza loa lois lorentz lotta lottie louise lova love lovis
lovisa lucas ludvig ludwig luis lukas luna lydia lykke maarit madeleine magdalena magnus mahmoud mai maiken maj maja
majken malena malin malte malva manfred manne manuel marcel marcus margareta margaretha margit margot mari maria
mariam mariana marianna marianne marie mariette marika marilyn marina marit marita marja markku markus marlene marta
martha martin martina marwan mary mathias mathilda matilda mats matti mattias maud mauritz max maxim maximilian may
mehdi mehmet melina melissa melker merit merja meta mette micael micco michael michaela michelle mika mikael mikaela
mike mikko milan milena milla milo milos mimmi mina mirella miriam mirja mirjam moa mohamad mohamed mohammad mohammed
mona monica monika morgan morten moses muhammed murat mustafa my måns mårten märit märta märtha nabil nadia nadja
naima nanna natalia natalie nathalie nathan nea nellie nelly nichlas nicklas niclas nico nicole nicolina nikita niklas
nikola nikolaj nils nina ninni noah noel noomi noor nora nour noura oda odd oddny ola ole oleg olga oliver olivia olle
olof olov omar orvar oscar oskar osman osvald ottilia otto ove palle pamela pasi patric patricia patrick patrik paul
paula pauliina pauline peder pekka pelle per percy pernilla pernille peter petra petri petronella petter philip pia
pierre pirjo pirkko piroska pontus pål pär rabia rade rafael ragnar rahel raija raimo ralf ralph rana randi rania
raoul rasmus raul rebecca rebecka rebeka regina reidar reijo reine reinhold renata renate renée reza richard rickard
riikka rikard rikke rita ritva robban robert roberto robin rodrigo roger roine roland rolf roman romeo ronja ronnie
ronny rosa rose rosita rosmarie rossana roy rozita ruben rudolf runa rune rut ruth sabina saga said saida sally salma
salomon sam sami samir samira samuel samuli sandor sandra sanna sanny santiago sara sari sasha saskia sebastian selim
selma semir serge sharif sigbritt sigfrid sigge signe sigrid sigurd sigvard silvia simon simone sini siri sirkka sirpa
sissel siv siw sixten smilla sofi sofia sofie sofija sol solbritt solveig sonia sonja soraya staffan stanislav steen
stefan steffen stellan sten stephan stephanie stephen steve steven stig stina stojan sture sune susan susanna susanne
svante svea svein sven svenerik svetlana sylve sylvia synnöve sölve sören tage tanja tapio tara tariq tarja tatiana
tatjana teija teresa terese terhi terje tessa thea theo theodor therese therése theresia thomas thomasine thorbjörn
thore thorsten thure tilda tilde tim timmy timo tina tindra tine tobias tom tomas tomislav tommy toni tonny tony tor
tora torbjörn tord tore torgil torgny torkel torsten torunn tova tove trond troy tuija tuomas ture tuva tyko tyra ulf
ulla ulrica ulrik ulrika uno urban urpo ursula urszula uwe valter vanessa vanja vega veikko vendela vera veronica
veronika vibeke victor victoria vidar viggo viking viktor viktoria viktorija vilgot vilhelm ville vilma vincent viola
vivan viveka vivi vivianna vivianne vladimir volmar volodymyr waldemar walter wanja wenche wendela werner wictor
wilhelm wille william wilma wiveka wolfgang xenia yasin yasmin yasmine ylva ylwa yngvar yngve yngvild yosef yosra
youssef yrsa yusuf yvonne zacharias zahra zainab zaki zandra zara zeinab zelda zelma zlata zlatan zoe zoran ådel åge
åke åsa åslög öivind örjan örn östen`.split(/\s+/u),
);
