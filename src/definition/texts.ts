/**
 * Every Finnish text that a reader sees, and the only module that calls `msg()`.
 *
 * `npm run localize` carries the texts to `xliff/sv.xlf`, where the Swedish stands, and writes one plain module for each
 * language to `generated/`. The `desc` of a text is its key: the translator reads it as the note of the unit. A unit's id
 * comes from the Finnish text, so a changed text asks for its Swedish again instead of keeping the old one.
 */
import {msg} from '@lit/localize';

// The source says these of two actors in the same words. Each is one unit; when the county revises one of the two, give
// that one a `msg()` of its own.

const organisationSupport = msg(
  'Viestimme järjestöjen tarjoamista palveluista asukkaille ja ammattilaisille, tuemme järjestöjen toimintaedellytyksiä ja teemme tiivistä yhteistyötä järjestöjen kanssa.',
  {desc: 'county-organisation-support, municipalities-organisation-support'},
);
const knowledgeManagement = msg(
  'Luotettavan hyte-tiedon käsitteleminen, tuottaminen ja hyödyntäminen kehittämisen ja päätöksenteon tukena.',
  {desc: 'county-knowledge-management, municipalities-knowledge-management'},
);
const communication = msg(
  'Hyvinvointialueen, kunnan ja järjestöjen toiminnasta tiedottaminen asukkaille, asukkaiden ohjaus ja neuvonta, asukkaiden tietoisuuden lisääminen hyte-teemoista.',
  {desc: 'municipalities-communication, organisations-communication'},
);

/**
 * The words of the county's brochure, to the letter: the source's own, its slips included (`docs/content.md`).
 * A key is the id of what the text belongs to.
 */
export const texts = {
  title: msg('Hyvinvoinnin ja terveyden edistäminen (HYTE) Länsi-Uudellamaalla', {desc: 'title'}),
  'purpose-1': msg(
    'Hyte-määrittely antaa selkeän kuvan eri toimijoiden rooleista monialaisessa hyvinvoinnin ja terveyden edistämisessä.',
    {desc: 'purpose-1'},
  ),
  'purpose-2': msg('Konkretisoi sitä, mitä hyte on sosiaali- ja terveydenhuollossa, kunnissa ja järjestöissä.', {
    desc: 'purpose-2',
  }),
  'purpose-3': msg(
    'Jäsentää ja kuvaa hyte-yhteistyötä eri toimijoiden välillä ja varmistaa yhdessä tekemisen hyödyt.',
    {desc: 'purpose-3'},
  ),
  'purpose-4': msg('Auttaa kohdentamaan hyte-yhteistyötä vaikuttavaan toimintaan.', {desc: 'purpose-4'}),
  'legal-basis': msg(
    'Sote-järjestämislain 6-7§ määrittävät hyvinvointialueen ja kuntien tehtävät ja yhteistyön hyvinvoinnin ja terveyden edistämisessä.',
    {desc: 'legal-basis'},
  ),
  'county.title': msg('Hyvinvoinnin ja terveyden edistäminen hyvinvointialueella', {desc: 'county.title'}),
  'municipalities.title': msg('Hyvinvoinnin ja terveyden edistäminen kunnissa', {desc: 'municipalities.title'}),
  'organisations.title': msg('Hyvinvoinnin ja terveyden edistäminen järjestöissä', {desc: 'organisations.title'}),
  'prevention.heading': msg('Ennaltaehkäisy', {desc: 'prevention.heading'}),
  'organisation-support.heading': msg('Järjestöjen tukeminen', {desc: 'organisation-support.heading'}),
  'communication.heading': msg('Hyte-viestintä', {desc: 'communication.heading'}),
  'knowledge-management.heading': msg('Tiedolla johtaminen', {desc: 'knowledge-management.heading'}),
  'self-care.heading': msg('Itsehoitoon kannustaminen', {desc: 'self-care.heading'}),
  'cooperation.heading': msg('Hyte-yhteistyö', {desc: 'cooperation.heading'}),
  'basic-services.heading': msg('Kunnan peruspalvelut', {desc: 'basic-services.heading'}),
  'county-prevention': msg(
    'Terveysriskien tunnistaminen, puheeksiotto ja varhainen tuki ennen kuin riskit ja terveyspulmat kehittyvät vakavammiksi ongelmiksi.',
    {desc: 'county-prevention'},
  ),
  'county-organisation-support': organisationSupport,
  'county-communication': msg(
    'Hyvinvointialueen, kuntien ja järjestöjen toiminnasta tiedottaminen asukkaille, asukkaiden ohjaus ja neuvonta, asukkaiden tietoisuuden lisääminen hyte-teemoista.',
    {desc: 'county-communication'},
  ),
  'county-knowledge-management': knowledgeManagement,
  'county-self-care': msg(
    'Kannustetaan alueen asukkaita vahvistamaan omaa ja läheistensä hyvinvointia ja terveyttä tutkittuun tietoon perustuen.',
    {desc: 'county-self-care'},
  ),
  'county-cooperation': msg(
    'Hyvinvointialueen, kuntien, järjestöjen ja muiden tahojen välinen asiakasohjaus ja tavoitteellinen yhteistyö on sujuvaa ja yhteistyö hyödyttää alueen asukkaita.',
    {desc: 'county-cooperation'},
  ),
  'municipalities-basic-services': msg(
    'Kuntalaisille hyvinvointia ja terveyttä tuottavat kunnan infrastruktuuri, kaavoitus, liikenneratkaisut, varhaiskasvatus, opetus ja koulutus, luonto-, liikunta, -kulttuuri ja nuorisopalvelut sekä työllisyyspalvelut.',
    {desc: 'municipalities-basic-services'},
  ),
  'municipalities-organisation-support': organisationSupport,
  'municipalities-cooperation': msg(
    'Hyvinvointialueen, kuntien, järjestöjen ja muiden tahojen välinen asiakasohjaus ja tavoitteellinen yhteistyö on sujuvaa ja yhteistyö hyödyttää kuntalaisia.',
    {desc: 'municipalities-cooperation'},
  ),
  'municipalities-knowledge-management': knowledgeManagement,
  'municipalities-prevention': msg(
    'Asukkaiden kannustaminen oman ja heidän läheistensä hyvinvoinnin vahvistamiseen ja kuntalaisten osallisuuden vahvistaminen kunnan päätöksentekoon',
    {desc: 'municipalities-prevention'},
  ),
  'municipalities-communication': communication,
  'organisations-volunteering': msg(
    'Järjestöt tarjoavat monipuolisia mahdollisuuksia vapaaehtoistyöhön sekä tarjoavat mahdollisuuksia koulutukseen ja työllistymiseen.',
    {desc: 'organisations-volunteering'},
  ),
  'organisations-targeted-support': msg(
    'Järjestöt tarjoavat sekä yleistä että kohdennettua tukea eri ikä- ja kohderyhmille.',
    {desc: 'organisations-targeted-support'},
  ),
  'organisations-participation': msg(
    'Järjestöt tarjoavat kohtaamisen paikkoja, monipuolisia harrastusmahdollisuuksia, liittymisen, osallisuuden ja osallistumisen kokemuksia, vertaistukea, neuvonta-, ohjaus- ja auttamistoimintaa sekä yhteisöllisyyttä, hyvinvointia ja terveitä elämäntapoja edistävää toimintaa ja tapahtumia.',
    {desc: 'organisations-participation'},
  ),
  'organisations-cooperation': msg(
    'Järjestöt toimivat kuntien ja hyvinvointialueen tärkeinä yhteistyötahoina hyvinvoinnin ja terveyden edistämisessä. Järjestöjen tarjoamat palvelut täydentävät kuntien ja hyvinvointialueen järjestämisvastuulla olevia lakisääteisiä palveluita.',
    {desc: 'organisations-cooperation'},
  ),
  'organisations-knowledge-management': msg(
    'Järjestöt tuottavat, käsittelevät ja hyödyntävät hyte-tietoa omassa toiminnassaan ja toiminnan kehittämisessä. Järjestöt voivat toimia kohderyhmiensä edunvalvojina.',
    {desc: 'organisations-knowledge-management'},
  ),
  'organisations-communication': communication,
};

/** What the brochure does not say: our short names and labels (editorial), and what source and law are called. */
export const names = {
  'county.name': msg('Hyvinvointialue', {desc: 'county.name'}),
  'municipalities.name': msg('Kunnat', {desc: 'municipalities.name'}),
  'organisations.name': msg('Järjestöt', {desc: 'organisations.name'}),
  'organisation-activities.heading': msg('Järjestöjen toiminta', {desc: 'organisation-activities.heading'}),
  'source.name': msg('Länsi-Uudenmaan hyvinvointialue', {desc: 'source.name'}),
  'law.name': msg('laki sosiaali- ja terveydenhuollon järjestämisestä', {desc: 'law.name'}),
};

/** The words of the interface. They are ours. */
export const words = {
  source: msg('Lähde', {desc: 'source'}),
  version: msg('versio', {desc: 'version'}),
  matrix: msg('Roolit teemoittain', {desc: 'matrix'}),
  actor: msg('Toimija', {desc: 'actor'}),
  'all-actors': msg('Kaikki toimijat', {desc: 'all-actors'}),
  theme: msg('Teema', {desc: 'theme'}),
  'all-themes': msg('Kaikki teemat', {desc: 'all-themes'}),
  'open-all': msg('Avaa kaikki roolit', {desc: 'open-all'}),
  'close-all': msg('Sulje kaikki roolit', {desc: 'close-all'}),
  'as-table': msg('Näytä taulukkona', {desc: 'as-table'}),
  'as-list': msg('Näytä luettelona', {desc: 'as-list'}),
  'shown-table': msg('Näkymä: taulukko', {desc: 'shown-table, said once a reader has asked for it'}),
  'shown-list': msg('Näkymä: luettelo', {desc: 'shown-list, said once a reader has asked for it'}),
  'not-described': msg('Määrittelyssä ei kuvata tätä', {desc: 'not-described'}),
  'not-applicable': msg('Ei koske tätä toimijaa', {desc: 'not-applicable'}),
  'empty-note': msg('Toimijalla voi olla lakisääteisiä tehtäviä, vaikka määrittelyssä ei kuvata niitä.', {
    desc: 'empty-note',
  }),
  editorial: msg('Ryhmittely ei ole määrittelystä', {desc: 'editorial'}),
  'editorial-note': msg('Ryhmittely ja toimijoiden lyhyet nimet eivät kuulu alkuperäiseen määrittelyyn.', {
    desc: 'editorial-note',
  }),
  'not-original': msg('Ei kuulu alkuperäiseen määrittelyyn', {desc: 'not-original'}),
  search: msg('Hae määrittelystä', {desc: 'search'}),
  'clear-search': msg('Tyhjennä haku', {desc: 'clear-search'}),
  unfiltered: msg('Haku tai rajaus poistettu', {desc: 'unfiltered'}),
  'no-hits': msg('Ei osumia', {desc: 'no-hits'}),
  failed: msg('Sisältöä ei voitu näyttää', {desc: 'failed'}),
  misused: msg('Sivulla on virheellinen asetus', {
    desc: 'misused, to readers, where an attribute is wrong but all else shows',
  }),
  law: msg('laki', {desc: 'law'}),
  unknown: msg('Tuntematon arvo', {desc: 'unknown'}),
  allowed: msg('Sallitut arvot', {desc: 'allowed'}),
  one: msg('osuma', {desc: 'one, as in 1 hit'}),
  other: msg('osumaa', {desc: 'other, as in 2 hits'}),
  'one-theme': msg('teema', {desc: 'one-theme, as in 1 theme'}),
  'other-themes': msg('teemaa', {desc: 'other-themes, as in 2 themes'}),
  legislation: msg('Lainsäädäntö', {desc: 'legislation'}),
  contents: msg('Määrittelyn sisältö', {desc: 'contents'}),
  language: msg('Kieli', {desc: 'language'}),
  'in-language': msg('Suomeksi', {desc: 'in-language, what a language offers itself as'}),
  switched: msg('Sisältö on nyt suomeksi', {desc: 'switched, said once a reader has chosen this language'}),
  'copy-link': msg('Kopioi linkki', {desc: 'copy-link'}),
  copied: msg('Linkki kopioitu', {desc: 'copied'}),
  'not-copied': msg('Kopiointi ei onnistunut', {desc: 'not-copied'}),
};
