import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {HyteRoleMatrix} from '../../src/entries/hyte-role-matrix.js';
import {madeUp} from '../fixtures/made-up.js';
import {
  definition,
  element,
  expectAccessible,
  languages,
  parts,
  textOf,
  textsOf,
  unique,
  warnings,
  wordsOf,
} from './helpers.js';

const wide = 1000;

/** A matrix in a container of a width in px. */
const matrix = (attributes = '', width = wide, tag = 'hyte-role-matrix') =>
  element<HyteRoleMatrix>(`<div style="width: ${width}px"><${tag} ${attributes}></${tag}></div>`);

const find = <T extends HTMLElement>(of: HyteRoleMatrix, selector: string) => of.renderRoot.querySelector<T>(selector)!;
const all = (of: HyteRoleMatrix, selector: string) => [...of.renderRoot.querySelectorAll<HTMLElement>(selector)];

/** A cell's content without the actor's name, which stands in it for narrow containers. */
const cellText = (cell: HTMLElement) =>
  [...cell.querySelectorAll('[part="text"], [part="empty"]')].map(textOf).join(' | ');

const columns = (of: HyteRoleMatrix) => all(of, 'thead th').slice(1).map(textOf);
const isList = (of: HyteRoleMatrix) => getComputedStyle(find(of, 'tbody tr')).display === 'block';

const type = async (of: HyteRoleMatrix, query: string) => {
  const input = find<HTMLInputElement>(of, 'input');
  input.value = query;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await of.updateComplete;
};

const pick = async (of: HyteRoleMatrix, name: string, id: string) => {
  const select = find<HTMLSelectElement>(of, `select[name="${name}"]`);
  select.value = id;
  select.dispatchEvent(new Event('input', {bubbles: true}));
  await of.updateComplete;
};

customElements.define(
  'hyte-made-up-matrix',
  class extends HyteRoleMatrix {
    constructor() {
      super();
      this.definition = madeUp();
    }
  },
);

const words = {
  fi: {
    described: 'Ei kuvattu määrittelyssä',
    applies: 'Ei koske tätä toimijaa',
    editorial: 'Toimituksellinen ryhmittely',
    note: 'Tyhjä kohta ei tarkoita, ettei toimijalla ole lakisääteistä tehtävää.',
    original: 'Ei osa alkuperäistä määrittelyä',
  },
  sv: {
    described: 'Beskrivs inte i definitionen',
    applies: 'Gäller inte denna aktör',
    editorial: 'Redaktionell gruppering',
    note: 'En tom ruta betyder inte att aktören saknar lagstadgade uppgifter.',
    original: 'Ingår inte i den ursprungliga definitionen',
  },
};

describe('<hyte-role-matrix>', () => {
  for (const language of languages) {
    const word = words[language];

    describe(`content in ${language}`, () => {
      const shown = () => matrix(`lang="${language}"`);

      it('has a caption, the actors as columns and the themes as rows, in order', async () => {
        const one = await shown();
        expect(textsOf(one, 'caption')).to.deep.equal([definition.title[language]]);
        expect(columns(one)).to.deep.equal(definition.actors.map(({shortName}) => shortName[language]));
        expect(all(one, 'tbody th').map((head) => textOf(head).replace(` ${word.editorial}`, ''))).to.deep.equal(
          definition.themes.map(({label}) => label[language]),
        );
      });

      for (const [row, theme] of definition.themes.entries()) {
        for (const [column, actor] of definition.actors.entries()) {
          it(`says of ${actor.id} and ${theme.id} what the definition says`, async () => {
            const cell = all(await shown(), 'td')[row * definition.actors.length + column]!;
            const roles = actor.roles.filter((role) => role.theme === theme.id);
            const empty = theme.actors && !theme.actors.includes(actor.id) ? word.applies : word.described;
            expect(cellText(cell)).to.equal(roles.map(({text}) => text[language]).join(' | ') || empty);
          });
        }
      }

      it('names in words what is grouped by us: three cells, of which one row, and no other', async () => {
        const one = await shown();
        expect(textsOf(one, 'editorial')).to.deep.equal([word.editorial, word.editorial, word.editorial]);
        const rows = parts(one, 'row').filter((row) => row.querySelector('[part="editorial"]'));
        expect(rows.map((row) => row.querySelectorAll('td [part="editorial"]').length)).to.deep.equal([1, 1, 0]);
        expect(textOf(rows[2]!.querySelector('th'))).to.include(word.editorial);
      });

      it('tells what an empty cell does not mean, and what is ours', async () => {
        const note = textsOf(await shown(), 'note').join();
        expect(note).to.include(word.note).and.include(word.original).and.include(word.editorial);
      });

      for (const view of ['table', 'list']) {
        it(`is accessible as a ${view}, with controls and without`, async () => {
          await expectAccessible(await matrix(`lang="${language}" view="${view}"`));
          const one = await matrix(`lang="${language}" view="${view}" controls`);
          await expectAccessible(one);
          await type(one, 'hyte');
          await expectAccessible(one);
          await type(one, 'zzz');
          await expectAccessible(one);
        });
      }
    });
  }

  describe('a made-up definition of five actors and two themes', () => {
    const {actors, themes} = madeUp();

    it('is shown whole', async () => {
      const one = await matrix('lang="se"', wide, 'hyte-made-up-matrix');
      expect(columns(one)).to.deep.equal(actors.map(({shortName}) => shortName['se']));
      const expected = themes.flatMap((theme) =>
        actors.map((actor) => {
          const roles = actor.roles.filter((role) => role.theme === theme.id).map(({text}) => text['se']);
          const empty =
            theme.actors && !theme.actors.includes(actor.id)
              ? `${wordsOf('en')['not-applicable']} (se)`
              : `${wordsOf('en')['not-described']} (se)`;
          return roles.join(' | ') || empty;
        }),
      );
      expect(all(one, 'td').map(cellText)).to.deep.equal(expected);
      expect(textsOf(one, 'caption')).to.deep.equal(['Made up (se)']);
      await expectAccessible(one);
    });

    it('is a list where five columns have no room, and a table where it is asked for', async () => {
      expect(isList(await matrix('', wide, 'hyte-made-up-matrix'))).to.be.true;
      expect(isList(await matrix('view="table"', wide, 'hyte-made-up-matrix'))).to.be.false;
    });
  });

  describe('as a table', () => {
    it('stays below what a page lays over it, however low that is', async () => {
      const one = await matrix('', wide);
      const over = document.createElement('div');
      over.style.cssText = 'position: fixed; inset: 0; z-index: 1';
      document.body.append(over);
      const {left, top} = find(one, 'thead th').getBoundingClientRect();
      const seen = document.elementFromPoint(left + 10, top + 10) === over;
      over.remove();
      expect(seen).to.equal(true);
    });

    it('has headers with a scope', async () => {
      const one = await matrix();
      expect(all(one, 'thead th').every((head) => head.getAttribute('scope') === 'col')).to.be.true;
      expect(all(one, 'tbody th').every((head) => head.getAttribute('scope') === 'row')).to.be.true;
    });

    it('keeps its column heads in sight on a long page', async () => {
      const one = await matrix();
      document.documentElement.scrollTop = one.getBoundingClientRect().top + scrollY + 400;
      await new Promise(requestAnimationFrame);
      expect(find(one, 'thead th').getBoundingClientRect().top).to.be.closeTo(0, 1);
      one.style.setProperty('--hyte-sticky-top', '50px');
      await new Promise(requestAnimationFrame);
      expect(find(one, 'thead th').getBoundingClientRect().top).to.be.closeTo(50, 1);
      document.documentElement.scrollTop = 0;
    });

    it('scrolls within itself where it is asked for in a narrow container, with its row heads in sight', async () => {
      const one = await matrix('view="table"', 400);
      const scroller = find(one, '.scroller');
      expect(isList(one)).to.be.false;
      expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
      expect(scroller.tabIndex).to.equal(0);
      expect(scroller.getAttribute('aria-label')).to.equal('Roolimatriisi');
      scroller.scrollLeft = 200;
      await new Promise(requestAnimationFrame);
      const left = find(one, 'tbody th').getBoundingClientRect().left - scroller.getBoundingClientRect().left;
      expect(left).to.be.closeTo(0, 1);
    });

    it('lets its row heads go where they would leave less than a column to read', async () => {
      const one = await matrix('view="table"', 320);
      const scroller = find(one, '.scroller');
      scroller.scrollLeft = 200;
      await new Promise(requestAnimationFrame);
      const right = find(one, 'tbody th').getBoundingClientRect().right - scroller.getBoundingClientRect().left;
      expect(right).to.be.below(0);
    });
  });

  describe('in a narrow container', () => {
    it('is a list by the width of the container, not of the window', async () => {
      await setViewport({width: 1280, height: 800});
      expect(isList(await matrix('', 500))).to.be.true;
      expect(isList(await matrix('', wide))).to.be.false;
    });

    it('names the actor beside each text', async () => {
      const one = await matrix('', 400);
      const names = all(one, 'td').map((cell) => cell.querySelector<HTMLElement>('[part="actor"]')!);
      expect(names.every((name) => name.checkVisibility())).to.be.true;
      expect(names.slice(0, 3).map(textOf)).to.deep.equal(['Hyvinvointialue', 'Kunnat', 'Järjestöt']);
    });

    it('is still a table to assistive technology', async () => {
      const one = await matrix('', 400);
      const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
      const counts = roles.map((role) => all(one, `[role="${role}"]`).length);
      expect(counts).to.deep.equal([1, 2, 9, 4, 8, 24]);
      await expectAccessible(one);
    });

    for (const language of languages) {
      for (const width of [320, 240]) {
        it(`fits ${width} px in ${language}, the long names of themes too`, async () => {
          const one = await matrix(`lang="${language}" controls`, width);
          expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
          for (const each of all(one, 'tbody th, td, p, select, input, button')) {
            expect(each.scrollWidth, textOf(each)).to.be.at.most(width);
          }
        });
      }
    }
  });

  describe('view', () => {
    it('is a list where it is asked for, however wide', async () => {
      expect(isList(await matrix('view="list"'))).to.be.true;
      expect(isList(await matrix('view="LIST"'))).to.be.true;
    });

    for (const bad of ['unknown', '', 'x'.repeat(500), '<script>1</script>']) {
      it(`is automatic for ${bad.slice(0, 20) || 'nothing'}`, async () => {
        let one!: HyteRoleMatrix;
        const said = await warnings(async () => (one = await matrix(`view='${bad && unique(bad)}'`)));
        expect(isList(one)).to.be.false;
        expect(find(one, '.auto')).to.exist;
        expect(said).to.have.length(bad ? 1 : 0);
      });
    }
  });

  for (const [attribute, items] of Object.entries({actors: definition.actors, themes: definition.themes})) {
    const shown = (one: HyteRoleMatrix) =>
      attribute === 'actors'
        ? columns(one)
        : all(one, 'tbody th').map((head) => textOf(head).replace(` ${words.fi.editorial}`, ''));
    const nameOf = (item: (typeof items)[number]) => ('label' in item ? item.label.fi : item.shortName.fi);

    describe(attribute, () => {
      for (const item of items) {
        it(`shows ${item.id} alone`, async () => {
          expect(shown(await matrix(`${attribute}="${item.id}"`))).to.deep.equal([nameOf(item)]);
        });
      }

      it('keeps the order of the definition, in any case', async () => {
        const [first, second, third] = items;
        const one = await matrix(`${attribute}="${third!.id} ${first!.id.toUpperCase()}"`);
        expect(shown(one)).to.deep.equal([nameOf(first!), nameOf(third!)]);
        expect(shown(one)).not.to.include(nameOf(second!));
      });

      it('shows all of them for an empty one', async () => {
        expect(shown(await matrix(`${attribute}=""`))).to.have.length(items.length);
      });

      for (const bad of ['unknown', 'x'.repeat(900), '<img src=x onerror=alert(1)>']) {
        it(`leaves out ${bad.slice(0, 20)}, says so, and shows the rest`, async () => {
          let one!: HyteRoleMatrix;
          const value = unique(bad);
          const said = await warnings(async () => (one = await matrix(`${attribute}='${items[0]!.id} ${value}'`)));
          expect(shown(one)).to.deep.equal([nameOf(items[0]!)]);
          expect(said.join()).to.include(`${attribute}="${value.split(' ')[0]!.slice(0, 60)}"`);
          expect(said.join()).to.include(items.map(({id}) => id).join(', '));
          expect(find(one, 'img')).to.equal(null);
        });
      }

      it('says so where nothing is left', async () => {
        let one!: HyteRoleMatrix;
        await warnings(async () => (one = await matrix(`${attribute}="${unique('nothing')}"`)));
        expect(find(one, 'table')).to.equal(null);
        expect(textsOf(one, 'problem').join()).to.include('Sisältöä ei voitu näyttää').and.include(items[0]!.id);
        await expectAccessible(one);
      });
    });
  }

  describe('controls', () => {
    it('are there only where they are asked for', async () => {
      const one = await matrix();
      expect(parts(one, 'controls')).to.be.empty;
      one.controls = true;
      await one.updateComplete;
      expect(parts(one, 'controls')).to.have.length(1);
      expect(one.hasAttribute('controls')).to.be.true;
    });

    it('each have a label', async () => {
      const one = await matrix('controls lang="sv"');
      const labels = all(one, 'input, select').map((field) => (field as HTMLInputElement).labels![0]!);
      const named = labels.map((label) =>
        [...label.childNodes]
          .filter(({nodeType}) => nodeType === 3)
          .map(textOf)
          .join(''),
      );
      expect(named).to.deep.equal(['Sök i definitionen', 'Aktör', 'Tema']);
    });

    it('find what is typed without its marks and case, highlight it and count it', async () => {
      const one = await matrix('controls');
      await type(one, 'jarjesto');
      const hits = textsOf(one, 'hit');
      expect(hits).to.include('Järjestö').and.include('järjestö');
      expect(textsOf(one, 'count')).to.deep.equal([`${hits.length} osumaa`]);
      expect(find(one, '[part="count"]').getAttribute('role')).to.equal('status');
    });

    it('count in the plural of the language', async () => {
      const one = await matrix('controls lang="sv"');
      await type(one, 'kamratstöd');
      expect(textsOf(one, 'count')).to.deep.equal(['1 träff']);
      await type(one, 'egenvard');
      expect(textsOf(one, 'count')).to.deep.equal(['1 träff']);
      await type(one, 'infrastruktur planlaggning');
      expect(textsOf(one, 'count')).to.deep.equal(['2 träffar']);
      expect(parts(one, 'row')).to.have.length(1);
    });

    it('leave the official text as it is, word for word', async () => {
      const one = await matrix('controls');
      const before = textsOf(one, 'text');
      await type(one, 'a e hyte');
      expect(textsOf(one, 'text').every((text) => before.includes(text))).to.be.true;
    });

    it('say that nothing is found, and clear the search', async () => {
      const one = await matrix('controls');
      await type(one, 'zzz');
      expect(textsOf(one, 'count')).to.deep.equal(['Ei hakutuloksia']);
      expect(parts(one, 'row')).to.be.empty;
      // Heads without a row would be announced as a table.
      expect(find(one, 'table')).to.equal(null);
      all(one, 'search button').at(-1)!.click();
      await one.updateComplete;
      expect(parts(one, 'row')).to.have.length(8);
      expect(find<HTMLInputElement>(one, 'input').value).to.equal('');
      expect((one.renderRoot as ShadowRoot).activeElement).to.equal(find(one, 'input'));
      expect(textsOf(one, 'count')).to.deep.equal(['']);
    });

    for (const query of ['(', '.*', '\\', '[a-', '<b>', '   ', '"', '\u{1F600}', 'x'.repeat(3000)]) {
      it(`take ${JSON.stringify(query.slice(0, 20))} as it is`, async () => {
        const one = await matrix('controls');
        await type(one, query);
        expect(parts(one, 'hit')).to.be.empty;
        expect(parts(one, 'row')).to.have.length(query.trim() ? 0 : 8);
      });
    }

    it('leave the address alone', async () => {
      const one = await matrix('controls');
      const {href} = location;
      find(one, 'input').focus();
      await sendKeys({type: 'tieto'});
      await sendKeys({press: 'Enter'});
      expect(textsOf(one, 'hit').length).to.be.above(0);
      expect(location.href).to.equal(href);
    });

    it('filter by actor and theme, and offer all again', async () => {
      const one = await matrix('controls');
      await pick(one, 'actor', 'municipalities');
      expect(columns(one)).to.deep.equal(['Kunnat']);
      await pick(one, 'theme', 'prevention');
      expect(all(one, 'td').map(cellText)).to.deep.equal([definition.actors[1]!.roles[4]!.text.fi]);
      expect(all(one, 'option')).to.have.length(4 + 9);
      await pick(one, 'actor', '');
      await pick(one, 'theme', '');
      expect(all(one, 'td')).to.have.length(24);
    });

    it('offer what the attributes leave', async () => {
      const one = await matrix('controls actors="county" themes="prevention self-care"');
      expect(all(one, 'option').map(textOf)).to.deep.equal([
        'Kaikki toimijat',
        'Hyvinvointialue',
        'Kaikki teemat',
        'Ennaltaehkäisy',
        'Itsehoitoon kannustaminen',
      ]);
    });

    it('keep what is set when the language changes', async () => {
      const one = await matrix('controls');
      await pick(one, 'actor', 'organisations');
      one.lang = 'sv';
      await Promise.resolve();
      await one.updateComplete;
      expect(columns(one)).to.deep.equal(['Organisationerna']);
      expect(find<HTMLSelectElement>(one, 'select').selectedOptions[0]!.label).to.equal('Organisationerna');
    });

    it('show everything where a filter is no longer offered', async () => {
      const one = await matrix('controls');
      await pick(one, 'actor', 'organisations');
      one.actors = 'county municipalities';
      await one.updateComplete;
      expect(columns(one)).to.deep.equal(['Hyvinvointialue', 'Kunnat']);
    });

    it('show as chosen what is chosen, also once others are offered', async () => {
      const one = await matrix('controls');
      const chosen = () => find<HTMLSelectElement>(one, 'select').value;
      await pick(one, 'actor', 'municipalities');
      one.actors = 'county organisations';
      await one.updateComplete;
      expect(chosen()).to.equal('');
      expect(columns(one)).to.deep.equal(['Hyvinvointialue', 'Järjestöt']);
      one.actors = 'municipalities organisations';
      await one.updateComplete;
      expect(chosen()).to.equal('municipalities');
      expect(columns(one)).to.deep.equal(['Kunnat']);
    });

    for (const [width, first, then] of [
      [wide, 'luettelona', 'taulukkona'],
      [400, 'taulukkona', 'luettelona'],
    ] as const) {
      it(`offer the other view at ${width} px, and go back, with the focus kept`, async () => {
        const one = await matrix('controls', width);
        const button = find<HTMLButtonElement>(one, 'search > button');
        const was = isList(one);
        expect(button.innerText.trim()).to.equal(`Näytä ${first}`);
        button.focus();
        await sendKeys({press: 'Enter'});
        await one.updateComplete;
        expect(isList(one)).to.equal(!was);
        expect(button.innerText.trim()).to.equal(`Näytä ${then}`);
        expect((one.renderRoot as ShadowRoot).activeElement).to.equal(button);
        button.click();
        await one.updateComplete;
        expect(isList(one)).to.equal(was);
        expect(one.view).to.equal('auto');
      });
    }

    it('are walked in reading order by keyboard', async () => {
      const one = await matrix('controls');
      const order = all(one, 'input, select, button, a');
      order[0]!.focus();
      for (const next of order.slice(1)) {
        await sendKeys({press: 'Tab'});
        expect((one.renderRoot as ShadowRoot).activeElement).to.equal(next);
      }
    });
  });
});
