// The source says these of two actors in the same words. Each is one unit; when the county revises one of the two, give
// that one a `msg()` of its own.
const organisationSupport = 'Viestimme järjestöjen tarjoamista palveluista asukkaille ja ammattilaisille, tuemme järjestöjen toimintaedellytyksiä ja teemme tiivistä yhteistyötä järjestöjen kanssa.';
const knowledgeManagement = 'Luotettavan hyte-tiedon käsitteleminen, tuottaminen ja hyödyntäminen kehittämisen ja päätöksenteon tukena.';
const communication = 'Hyvinvointialueen, kunnan ja järjestöjen toiminnasta tiedottaminen asukkaille, asukkaiden ohjaus ja neuvonta, asukkaiden tietoisuuden lisääminen hyte-teemoista.';
/**
 * The words of the county's brochure, to the letter: the source's own, its slips included (`docs/content.md`).
 * A key is the id of what the text belongs to.
 */
export const texts = {
    title: 'Hyvinvoinnin ja terveyden edistäminen (HYTE) Länsi-Uudellamaalla',
    'purpose-1': 'Hyte-määrittely antaa selkeän kuvan eri toimijoiden rooleista monialaisessa hyvinvoinnin ja terveyden edistämisessä.',
    'purpose-2': 'Konkretisoi sitä, mitä hyte on sosiaali- ja terveydenhuollossa, kunnissa ja järjestöissä.',
    'purpose-3': 'Jäsentää ja kuvaa hyte-yhteistyötä eri toimijoiden välillä ja varmistaa yhdessä tekemisen hyödyt.',
    'purpose-4': 'Auttaa kohdentamaan hyte-yhteistyötä vaikuttavaan toimintaan.',
    'legal-basis': 'Sote-järjestämislain 6-7§ määrittävät hyvinvointialueen ja kuntien tehtävät ja yhteistyön hyvinvoinnin ja terveyden edistämisessä.',
    'county.title': 'Hyvinvoinnin ja terveyden edistäminen hyvinvointialueella',
    'municipalities.title': 'Hyvinvoinnin ja terveyden edistäminen kunnissa',
    'organisations.title': 'Hyvinvoinnin ja terveyden edistäminen järjestöissä',
    'prevention.heading': 'Ennaltaehkäisy',
    'organisation-support.heading': 'Järjestöjen tukeminen',
    'communication.heading': 'Hyte-viestintä',
    'knowledge-management.heading': 'Tiedolla johtaminen',
    'self-care.heading': 'Itsehoitoon kannustaminen',
    'cooperation.heading': 'Hyte-yhteistyö',
    'basic-services.heading': 'Kunnan peruspalvelut',
    'county-prevention': 'Terveysriskien tunnistaminen, puheeksiotto ja varhainen tuki ennen kuin riskit ja terveyspulmat kehittyvät vakavammiksi ongelmiksi.',
    'county-organisation-support': organisationSupport,
    'county-communication': 'Hyvinvointialueen, kuntien ja järjestöjen toiminnasta tiedottaminen asukkaille, asukkaiden ohjaus ja neuvonta, asukkaiden tietoisuuden lisääminen hyte-teemoista.',
    'county-knowledge-management': knowledgeManagement,
    'county-self-care': 'Kannustetaan alueen asukkaita vahvistamaan omaa ja läheistensä hyvinvointia ja terveyttä tutkittuun tietoon perustuen.',
    'county-cooperation': 'Hyvinvointialueen, kuntien, järjestöjen ja muiden tahojen välinen asiakasohjaus ja tavoitteellinen yhteistyö on sujuvaa ja yhteistyö hyödyttää alueen asukkaita.',
    'municipalities-basic-services': 'Kuntalaisille hyvinvointia ja terveyttä tuottavat kunnan infrastruktuuri, kaavoitus, liikenneratkaisut, varhaiskasvatus, opetus ja koulutus, luonto-, liikunta, -kulttuuri ja nuorisopalvelut sekä työllisyyspalvelut.',
    'municipalities-organisation-support': organisationSupport,
    'municipalities-cooperation': 'Hyvinvointialueen, kuntien, järjestöjen ja muiden tahojen välinen asiakasohjaus ja tavoitteellinen yhteistyö on sujuvaa ja yhteistyö hyödyttää kuntalaisia.',
    'municipalities-knowledge-management': knowledgeManagement,
    'municipalities-prevention': 'Asukkaiden kannustaminen oman ja heidän läheistensä hyvinvoinnin vahvistamiseen ja kuntalaisten osallisuuden vahvistaminen kunnan päätöksentekoon',
    'municipalities-communication': communication,
    'organisations-volunteering': 'Järjestöt tarjoavat monipuolisia mahdollisuuksia vapaaehtoistyöhön sekä tarjoavat mahdollisuuksia koulutukseen ja työllistymiseen.',
    'organisations-targeted-support': 'Järjestöt tarjoavat sekä yleistä että kohdennettua tukea eri ikä- ja kohderyhmille.',
    'organisations-participation': 'Järjestöt tarjoavat kohtaamisen paikkoja, monipuolisia harrastusmahdollisuuksia, liittymisen, osallisuuden ja osallistumisen kokemuksia, vertaistukea, neuvonta-, ohjaus- ja auttamistoimintaa sekä yhteisöllisyyttä, hyvinvointia ja terveitä elämäntapoja edistävää toimintaa ja tapahtumia.',
    'organisations-cooperation': 'Järjestöt toimivat kuntien ja hyvinvointialueen tärkeinä yhteistyötahoina hyvinvoinnin ja terveyden edistämisessä. Järjestöjen tarjoamat palvelut täydentävät kuntien ja hyvinvointialueen järjestämisvastuulla olevia lakisääteisiä palveluita.',
    'organisations-knowledge-management': 'Järjestöt tuottavat, käsittelevät ja hyödyntävät hyte-tietoa omassa toiminnassaan ja toiminnan kehittämisessä. Järjestöt voivat toimia kohderyhmiensä edunvalvojina.',
    'organisations-communication': communication,
};
/** What the brochure does not say: our short names and labels (editorial), and what source and law are called. */
export const names = {
    'county.name': 'Hyvinvointialue',
    'municipalities.name': 'Kunnat',
    'organisations.name': 'Järjestöt',
    'organisation-activities.heading': 'Järjestöjen toiminta',
    'source.name': 'Länsi-Uudenmaan hyvinvointialue',
    'law.name': 'laki sosiaali- ja terveydenhuollon järjestämisestä',
};
/** The words of the interface. They are ours. */
export const words = {
    source: 'Lähde',
    version: 'versio',
    matrix: 'Roolimatriisi',
    actor: 'Toimija',
    'all-actors': 'Kaikki toimijat',
    theme: 'Teema',
    'all-themes': 'Kaikki teemat',
    'open-all': 'Avaa kaikki',
    'close-all': 'Sulje kaikki',
    'as-table': 'Näytä taulukkona',
    'as-list': 'Näytä luettelona',
    'not-described': 'Ei kuvattu määrittelyssä',
    'not-applicable': 'Ei koske tätä toimijaa',
    'empty-note': 'Tyhjä kohta ei tarkoita, ettei toimijalla ole lakisääteistä tehtävää.',
    editorial: 'Toimituksellinen ryhmittely',
    'short-names': 'toimijoiden lyhyet nimet',
    'not-original': 'Ei osa alkuperäistä määrittelyä',
    search: 'Hae määrittelystä',
    'clear-search': 'Tyhjennä haku',
    'no-hits': 'Ei hakutuloksia',
    failed: 'Sisältöä ei voitu näyttää',
    law: 'laki',
    unknown: 'Tuntematon arvo',
    allowed: 'Sallitut arvot',
    one: 'osuma',
    other: 'osumaa',
    legislation: 'Lainsäädäntö',
    contents: 'Sisältö',
    language: 'Kieli',
    'copy-link': 'Kopioi linkki',
    copied: 'Linkki kopioitu',
    'not-copied': 'Kopiointi ei onnistunut',
};
