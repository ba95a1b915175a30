/** The guide of the folder for webmasters without Node: its words, and the page that is made of them. */
import {definition} from 'hyte-elements/definition.js';
import {renderToHtml} from 'hyte-elements/render.js';
import {escape} from './page.mjs';
import {fileOf, recipesOf} from './recipes.mjs';

const date = (language) =>
  new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(definition.date));

/** What the guide says, in each language. `code` gives names, `address` the folder's address. */
const texts = {
  fi: {
    name: 'Suomeksi',
    title: 'Hyte-määrittely omalle sivustollenne',
    lead: 'Tämä kansio sisältää kaiken, mitä tarvitaan. Mitään ei asenneta, eikä kansio ota yhteyttä mihinkään: ei evästeitä, ei seurantaa, eikä evästesuostumusta tarvita.',
    steps: [
      [
        '1. Siirtäkää kansio palvelimelle',
        'Purkakaa paketti ja kopioikaa kansio sellaisenaan verkkopalvelimellenne, esimerkiksi nimellä hyte. Kansio toimii missä tahansa paikassa, myös suoraan levyltä avattuna.',
      ],
      ['2. Liittäkää rivit sivulle', 'Liittäkää nämä rivit sivun HTML-lohkoon:'],
    ],
    here: '‹kansion osoite›',
    frame: ['Jos skriptiä ei saa lisätä', 'Näyttäkää valmis sivu kehyksessä, tai linkittäkää siihen:'],
    wordpress: [
      'WordPress ja hakukoneet',
      'Kun kansio on palvelimella, sen osoite merkitään sivuihin seuraavalla komennolla (Node.js). Sen jälkeen sivun osoite, joka liitetään WordPressissä omalle rivilleen, näyttää sivun.',
    ],
    files: [
      'Kuvat ja tulostettava versio',
      'Jokaisen sivun vieressä on sama näkymä kuvana (.png) ja sen teksti (.txt). Koko määrittely on myös PDF-tiedostona:',
    ],
    recipes: 'Ohjeet järjestelmittäin',
    pages: 'Valmiit sivut',
    update: [
      'Päivittäminen',
      'Kun uusi versio ilmestyy, korvatkaa kansion tiedostot uusilla. hyte.min.js on aina uusin versio. Tiedosto {fixed} ei muutu koskaan: sen voi lukita tiivisteellä, mutta uuden version myötä on vaihdettava sekä nimi että tiiviste.',
    ],
    check: [
      'Tarkistaminen',
      'Jokaisen elementin alareunassa lukee määrittelyn versio. Jos jollakulla on Node.js, seuraava komento kertoo, onko sivu ajan tasalla:',
    ],
    licence: [
      'Käyttöehdot',
      'Koodi: MIT, kuvakkeet: Lucide (ISC); ks. {licence}. Määrittelyn teksti on Länsi-Uudenmaan hyvinvointialueen.',
    ],
    version: (version, date) => `Ohjelmiston versio ${version}, määrittelyn versio ${definition.version} (${date})`,
  },
  sv: {
    name: 'På svenska',
    title: 'HYTE-definitionen på er egen webbplats',
    lead: 'I den här mappen finns allt som behövs. Ingenting installeras och ingen kontaktas: inga kakor, ingen spårning, inget samtycke att be om.',
    steps: [
      [
        '1. Lägg mappen på servern',
        'Packa upp paketet och kopiera mappen som den är till er webbserver, till exempel med namnet hyte. Den fungerar var som helst, också när den öppnas direkt från disken.',
      ],
      ['2. Klistra in raderna på en sida', 'Klistra in de här raderna i ett HTML-block på sidan:'],
    ],
    here: '‹mappens adress›',
    frame: ['Om skript inte är tillåtna', 'Visa en färdig sida i en ram, eller länka till den:'],
    wordpress: [
      'WordPress och sökmotorer',
      'När mappen finns på servern skriver det här kommandot in dess adress på sidorna (Node.js). Därefter visar WordPress en sida vars adress klistras in på en egen rad.',
    ],
    files: [
      'Bilder och utskriftsversion',
      'Bredvid varje sida finns samma vy som bild (.png) och dess text (.txt). Hela definitionen finns också som PDF:',
    ],
    recipes: 'Guider för olika system',
    pages: 'Färdiga sidor',
    update: [
      'Uppdatering',
      'När en ny version kommer ersätter ni filerna i mappen med de nya. hyte.min.js är alltid den senaste versionen. Filen {fixed} ändras aldrig: den kan låsas med en hash, men vid en ny version måste både namnet och hashen bytas.',
    ],
    check: [
      'Kontroll',
      'Nederst i varje element står definitionens version. Om någon hos er har Node.js visar det här kommandot om en sida är uppdaterad:',
    ],
    licence: [
      'Licenser',
      'Koden: MIT, ikonerna: Lucide (ISC); se {licence}. Definitionens text är Västra Nylands välfärdsområdes.',
    ],
    version: (version, date) => `Programversion ${version}, definitionens version ${definition.version} (${date})`,
  },
  en: {
    name: 'In English',
    title: 'The HYTE definition on your own site',
    lead: 'This folder has all that is needed. Nothing is installed, and it contacts no one: no cookies, no tracking, no consent to ask for. The definition itself is in Finnish and Swedish.',
    steps: [
      [
        '1. Put the folder on your server',
        'Unpack the archive and copy the folder to your web server as it is, for example under the name hyte. It works anywhere, also opened straight from the disk.',
      ],
      ['2. Paste the lines into a page', 'Paste these lines into an HTML block of the page:'],
    ],
    here: '‹address of the folder›',
    frame: ['Where scripts are not allowed', 'Show a ready-made page in a frame, or link to it:'],
    wordpress: [
      'WordPress and search engines',
      'Once the folder is on the server, this command writes its address into the pages (Node.js). After that WordPress shows a page whose address is pasted on a line of its own.',
    ],
    files: [
      'Pictures and a version to print',
      'Beside each page lies the same view as a picture (.png) with its text (.txt). The whole definition is there as a PDF as well:',
    ],
    recipes: 'Guides for content systems',
    pages: 'Ready-made pages',
    update: [
      'Updating',
      'When a new version comes out, replace the files in the folder with the new ones. hyte.min.js is always the newest version. The file {fixed} never changes: it can be pinned with a hash, but with a new version both name and hash have to be changed.',
    ],
    check: [
      'Checking',
      'At the foot of each element stands the version of the definition. Where somebody has Node.js, this command says whether a page is up to date:',
    ],
    licence: [
      'Licences',
      'The code: MIT, the icons: Lucide (ISC); see {licence}. The text of the definition is the Western Uusimaa Wellbeing Services County’s.',
    ],
    version: (version, date) => `Package version ${version}, definition version ${definition.version} (${date})`,
  },
};

/**
 * The guide as a page.
 * @param {object} folder The package's `version`; the `pages` in the folder, each with `file`, `title` and `lang`; the names of all `files`; the
 * `integrity` of the file with a fixed name.
 * @returns {string}
 */
export const guideOf = ({version, pages, files, integrity}) => {
  const fixed = `hyte-${version}.min.js`;
  const link = (file) => `<a href="${escape(file)}">${escape(file)}</a>`;
  const everyRecipe = recipesOf();
  const recipes = (lang) =>
    everyRecipe
      .filter((recipe) => recipe.lang === lang)
      .map((recipe) => `<li><a href="${fileOf(recipe)}">${escape(recipe.title)}</a></li>`)
      .join('\n');
  const section = ([lang, t]) => {
    const shown = lang === 'en' ? pages : pages.filter((page) => page.lang === lang);
    const content = lang === 'en' ? 'fi' : lang;
    // The short one, where there is one: it fits into a frame whose height nobody sets.
    const view = shown.find(({file}) => file.startsWith('role-matrix-short')) ?? shown[0];
    const pdfs = shown.map(({file}) => file.replace(/html$/, 'pdf')).filter((file) => files.includes(file));
    const address = `<span data-address>${t.here}/</span>`;
    const lines = (code) => `<pre><code>${code}</code></pre>`;
    const said = ([heading, text]) =>
      `<h3>${heading}</h3>\n<p>${text.replace('{fixed}', link(fixed)).replace('{licence}', link('LICENSE.txt'))}</p>`;
    return `<section id="${lang}" lang="${lang}" class="part" aria-labelledby="title-${lang}">
<div>
<h2 id="title-${lang}">${t.title}</h2>
<p class="lead">${t.lead}</p>
${t.steps.map(said).join('\n')}
${lines(`&lt;script defer src="${address}hyte.min.js"&gt;&lt;/script&gt;\n&lt;hyte-role-matrix lang="${content}"&gt;&lt;/hyte-role-matrix&gt;`)}
${view ? `${said(t.frame)}\n${lines(`&lt;iframe src="${address}${view.file}"\n  title="${escape(escape(view.title))}"\n  width="100%" height="600" style="border: 0; color-scheme: light"&gt;&lt;/iframe&gt;`)}` : ''}
${said(t.wordpress)}
${lines(`node set-base-url.mjs ${address}`)}
${pdfs.length ? `${said(t.files).replace(/<\/p>$/, ` ${pdfs.map(link).join(', ')}</p>`)}` : ''}
${shown.length ? `<h3>${t.pages}</h3>\n<ul>${shown.map(({file, title, lang: of}) => `<li><a href="${escape(file)}" hreflang="${of}" lang="${of}">${escape(title.replace(` – ${definition.source.name[of]}`, ''))}</a></li>`).join('\n')}</ul>` : ''}
${shown.length ? `<h3>${t.recipes}</h3>\n<ul>${recipes(lang)}</ul>` : ''}
${said(t.update)}
${lines(`&lt;script defer src="${address}${fixed}"\n  integrity="${integrity}" crossorigin="anonymous"&gt;&lt;/script&gt;`)}
${said(t.check)}
${lines('npx hyte-elements check https://www.example.fi/hyte')}
${said(t.licence)}
<p>${t.version(version, date(lang))}</p>
</div>
${lang === 'en' ? '' : `<hyte-role-wheel actor="municipalities" heading-level="3">${renderToHtml({element: 'role-wheel', actor: 'municipalities', headingLevel: 3, lang})}</hyte-role-wheel>`}
</section>`;
  };
  const all = Object.entries(texts);
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="hyte-elements" content="${version}">
<meta name="hyte-definition-version" content="${definition.version}">
<meta name="hyte-definition-date" content="${definition.date}">
<link rel="icon" href="data:,">
<title>Hyte-määrittely omalle sivustollenne – hyte-elements ${version}</title>
<link rel="stylesheet" href="guide.css">
<script defer src="hyte.min.js"></script>
<script defer src="guide.js"></script>
</head>
<body>
<header><div class="wide"><h1><a href="index.html">hyte-elements</a></h1>
<nav aria-label="Kieli – Språk – Language"><ul>${all.map(([lang, {name}]) => `<li><a href="#${lang}" lang="${lang}" hreflang="${lang}">${name}</a></li>`).join('')}</ul></nav></div></header>
<main class="wide">
${all.map(section).join('\n')}
</main>
</body>
</html>
`;
};
