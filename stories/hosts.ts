/** Pages to see the elements on: none of its own, and three that stand for what municipal sites are like. */

import type {Language, Localized} from '../src/definition/types.js';

interface Host {
  title: string;
  /** What it looks like. */
  look: string;
  /** The municipality's name. None of them exists. */
  name?: Localized;
}

export const hosts: Record<string, Host> = {
  bare: {title: 'Bare page', look: 'none of its own'},
  lehtoniemi: {title: 'Lehtoniemi', look: 'serif, green, 10 px root', name: {fi: 'Lehtoniemi', sv: 'Lundnäs'}},
  koivusalo: {title: 'Koivusalo', look: 'framework CSS, blue', name: {fi: 'Koivusalo', sv: 'Björkholm'}},
  merikyla: {title: 'Merikylä', look: 'large type, dark bar', name: {fi: 'Merikylä', sv: 'Havsby'}},
};

const menu: Localized[] = [
  {fi: 'Asuminen', sv: 'Boende'},
  {fi: 'Koulutus', sv: 'Utbildning'},
  {fi: 'Hyvinvointi', sv: 'Välfärd'},
];
const heading: Localized = {fi: 'Hyvinvoinnin edistäminen', sv: 'Främjande av välfärd'};
const lead: Localized = {
  fi: 'Kunta edistää asukkaidensa hyvinvointia yhdessä hyvinvointialueen ja järjestöjen kanssa.',
  sv: 'Kommunen främjar invånarnas välfärd tillsammans med välfärdsområdet och organisationerna.',
};

/** A page of a host's, in a language, and where its content goes. */
export const pageOf = (id: string, language: Language): {page: HTMLElement; content: HTMLElement} => {
  const page = document.createElement('div');
  page.className = 'host';
  page.dataset.host = id;
  page.lang = language;
  const {name} = hosts[id] ?? hosts['bare']!;
  if (name) {
    page.innerHTML = `<div class="bar"><strong>${name[language]}</strong>
        <ul>${menu.map((word) => `<li><a href="#top">${word[language]}</a></li>`).join('')}</ul></div>
      <article><h1>${heading[language]}</h1><p>${lead[language]}</p><div class="content"></div></article>`;
  } else page.innerHTML = '<div class="content"></div>';
  return {page, content: page.querySelector<HTMLElement>('.content')!};
};
