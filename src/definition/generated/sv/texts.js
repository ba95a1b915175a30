// The source says these of two actors in the same words. Each is one unit; when the county revises one of the two, give
// that one a `msg()` of its own.
const organisationSupport = `Vi informerar inv\u00E5narna och yrkespersonerna om de tj\u00E4nster som organisationerna erbjuder, st\u00F6der organisationernas verksamhetsf\u00F6ruts\u00E4ttningar och samarbetar intensivt med organisationerna.`;
const knowledgeManagement = `Behandling, produktion och utnyttjande av tillf\u00F6rlitlig information om fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd som st\u00F6d f\u00F6r utveckling och beslutsfattande.`;
const communication = `Information till inv\u00E5narna om v\u00E4lf\u00E4rdsomr\u00E5dets, kommunernas och organisationernas verksamhet, handledning och r\u00E5dgivning till inv\u00E5narna, \u00F6kad medvetenhet om temana f\u00F6r fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd.`;
/**
 * The words of the county's brochure, to the letter: the source's own, its slips included (`docs/content.md`).
 * A key is the id of what the text belongs to.
 */
export const texts = {
    title: `Fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd (HYTE) i V\u00E4stra Nyland`,
    'purpose-1': `Definitionen av fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd ger en tydlig bild av olika akt\u00F6rers roller i det sektors\u00F6vergripande fr\u00E4mjandet av v\u00E4lf\u00E4rd och h\u00E4lsa.`,
    'purpose-2': `Konkretiserar vad v\u00E4lf\u00E4rd och h\u00E4lsa \u00E4r inom social- och h\u00E4lsov\u00E5rden, kommunerna och organisationerna.`,
    'purpose-3': `Strukturerar och beskriver samarbetet f\u00F6r fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd mellan olika akt\u00F6rer och s\u00E4kerst\u00E4ller f\u00F6rdelarna med att samarbeta.`,
    'purpose-4': `Hj\u00E4lper till att rikta samarbetet f\u00F6r fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd till effektiv verksamhet.`,
    'legal-basis': `I 6\u20137 \u00A7 i lagen om ordnande av social- och h\u00E4lsov\u00E5rd fastst\u00E4lls v\u00E4lf\u00E4rdsomr\u00E5dets och kommunernas uppgifter och samarbetet f\u00F6r att fr\u00E4mja v\u00E4lf\u00E4rd och h\u00E4lsa.`,
    'county.title': `Fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd i v\u00E4lf\u00E4rdsomr\u00E5det`,
    'municipalities.title': `Fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd i kommunerna`,
    'organisations.title': `Fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd i organisationer`,
    'prevention.heading': `F\u00F6rebyggande`,
    'organisation-support.heading': `St\u00F6d till organisationer`,
    'communication.heading': `Kommunikation om fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd`,
    'knowledge-management.heading': `Kunskapsbaserad ledning`,
    'self-care.heading': `Uppmuntran till egenv\u00E5rd`,
    'cooperation.heading': `Samarbete f\u00F6r fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd`,
    'basic-services.heading': `Kommunal basservice`,
    'county-prevention': `Identifiering av h\u00E4lsorisker, att f\u00F6ra dem p\u00E5 tal och tidigt st\u00F6d innan riskerna och h\u00E4lsoproblemen utvecklas till allvarligare problem.`,
    'county-organisation-support': organisationSupport,
    'county-communication': `Information till inv\u00E5narna om v\u00E4lf\u00E4rdsomr\u00E5dets, kommunernas och organisationernas verksamhet, handledning och r\u00E5dgivning till inv\u00E5narna, \u00F6kad medvetenhet om temana f\u00F6r fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd.`,
    'county-knowledge-management': knowledgeManagement,
    'county-self-care': `Inv\u00E5narna i omr\u00E5det uppmuntras att st\u00E4rka sitt eget och sina n\u00E4rst\u00E5endes v\u00E4lbefinnande och h\u00E4lsa utifr\u00E5n forskningsr\u00F6n.`,
    'county-cooperation': `Klienthandledningen och det m\u00E5linriktade samarbetet mellan v\u00E4lf\u00E4rdsomr\u00E5det, kommunerna, organisationerna och andra akt\u00F6rer \u00E4r smidiga och gynnar inv\u00E5narna i omr\u00E5det.`,
    'municipalities-basic-services': `Kommuninv\u00E5narnas v\u00E4lf\u00E4rd och h\u00E4lsa produceras av kommunens infrastruktur, planl\u00E4ggning, trafikl\u00F6sningar, sm\u00E5barnspedagogik, undervisning och utbildning, natur-, motions- och idrottsverksamhet, \u2013 kultur och ungdomstj\u00E4nster samt syssels\u00E4ttningstj\u00E4nster.`,
    'municipalities-organisation-support': organisationSupport,
    'municipalities-cooperation': `Klienthandledningen och det m\u00E5linriktade samarbetet mellan v\u00E4lf\u00E4rdsomr\u00E5det, kommunerna, organisationerna och andra akt\u00F6rer \u00E4r smidigt och gagnar kommuninv\u00E5narna.`,
    'municipalities-knowledge-management': knowledgeManagement,
    'municipalities-prevention': `Uppmuntra inv\u00E5narna att st\u00E4rka sitt eget och deras n\u00E4rst\u00E5endes v\u00E4lbefinnande och st\u00E4rka kommuninv\u00E5narnas delaktighet i kommunens beslutsfattande.`,
    'municipalities-communication': communication,
    'organisations-volunteering': `Organisationerna erbjuder m\u00E5ngsidiga m\u00F6jligheter till frivilligarbete samt m\u00F6jligheter till utbildning och syssels\u00E4ttning.`,
    'organisations-targeted-support': `Organisationerna erbjuder b\u00E5de allm\u00E4nt och riktat st\u00F6d f\u00F6r olika \u00E5lders- och m\u00E5lgrupper.`,
    'organisations-participation': `Organisationerna och f\u00F6reningarna erbjuder m\u00F6tesplatser, m\u00E5ngsidiga fritidsm\u00F6jligheter, upplevelser av anslutning, delaktighet och deltagande, kamratst\u00F6d, r\u00E5dgivnings-, handlednings- och hj\u00E4lpverksamhet samt verksamhet och evenemang som fr\u00E4mjar gemenskap, v\u00E4lbefinnande och sunda levnadsvanor.`,
    'organisations-cooperation': `Organisationerna \u00E4r viktiga samarbetspartner i fr\u00E4mjandet av h\u00E4lsa och v\u00E4lf\u00E4rd f\u00F6r kommunerna och v\u00E4lf\u00E4rdsomr\u00E5det. De tj\u00E4nster som organisationerna erbjuder kompletterar de lagstadgade tj\u00E4nster som kommunerna och v\u00E4lf\u00E4rdsomr\u00E5det ansvarar f\u00F6r att ordna.`,
    'organisations-knowledge-management': `Organisationerna producerar, behandlar och utnyttjar information om fr\u00E4mjande av h\u00E4lsa och v\u00E4lf\u00E4rd i sin egen verksamhet och i utvecklingen av verksamheten. Organisationerna kan fungera som intressebevakare f\u00F6r sina m\u00E5lgrupper.`,
    'organisations-communication': communication,
};
/** What the brochure does not say: our short names and labels (editorial), and what source and law are called. */
export const names = {
    'county.name': `V\u00E4lf\u00E4rdsomr\u00E5det`,
    'municipalities.name': `Kommunerna`,
    'organisations.name': `Organisationerna`,
    'organisation-activities.heading': `Organisationernas verksamhet`,
    'source.name': `V\u00E4stra Nylands v\u00E4lf\u00E4rdsomr\u00E5de`,
    'law.name': `lag om ordnande av social- och h\u00E4lsov\u00E5rd`,
};
/** The words of the interface. They are ours. */
export const words = {
    source: `K\u00E4lla`,
    version: `version`,
    matrix: `Rollmatris`,
    actor: `Akt\u00F6r`,
    'all-actors': `Alla akt\u00F6rer`,
    theme: `Tema`,
    'all-themes': `Alla teman`,
    'open-all': `\u00D6ppna alla`,
    'close-all': `St\u00E4ng alla`,
    'as-table': `Visa som tabell`,
    'as-list': `Visa som lista`,
    'not-described': `Beskrivs inte i definitionen`,
    'not-applicable': `G\u00E4ller inte denna akt\u00F6r`,
    'empty-note': `En tom ruta betyder inte att akt\u00F6ren saknar lagstadgade uppgifter.`,
    editorial: `Redaktionell gruppering`,
    'short-names': `akt\u00F6rernas korta namn`,
    'not-original': `Ing\u00E5r inte i den ursprungliga definitionen`,
    search: `S\u00F6k i definitionen`,
    'clear-search': `Rensa s\u00F6kningen`,
    'no-hits': `Inga s\u00F6kresultat`,
    failed: `Inneh\u00E5llet kunde inte visas`,
    law: `lag`,
    unknown: `Ok\u00E4nt v\u00E4rde`,
    allowed: `Till\u00E5tna v\u00E4rden`,
    one: `tr\u00E4ff`,
    other: `tr\u00E4ffar`,
    legislation: `Lagstiftning`,
    contents: `Inneh\u00E5ll`,
    language: `Spr\u00E5k`,
    'copy-link': `Kopiera l\u00E4nken`,
    copied: `L\u00E4nken har kopierats`,
    'not-copied': `Kopieringen misslyckades`,
};
