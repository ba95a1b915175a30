import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {Definition} from '../../src/definition/types.js';
import {HyteRoleMatrix} from '../../src/entries/hyte-role-matrix.js';
import {
  definition as bundled,
  definitions,
  element,
  expectAccessible,
  literals,
  parts,
  settled,
  spoken,
  textOf,
  textsOf,
  unique,
  warnings,
} from './helpers.js';

const wide = 1000;

/** A matrix in a container of a width in px. */
const matrix = (attributes = '', width = wide, shown: Definition = bundled) =>
  element<HyteRoleMatrix>(
    `<div style="width: ${width}px"><hyte-role-matrix ${attributes}></hyte-role-matrix></div>`,
    shown,
  );

const find = <T extends HTMLElement>(of: HyteRoleMatrix, selector: string) => of.renderRoot.querySelector<T>(selector)!;
const all = (of: HyteRoleMatrix, selector: string) => [...of.renderRoot.querySelectorAll<HTMLElement>(selector)];

/** A cell's content without the actor's name, which stands in it for narrow containers. */
const cellText = (cell: HTMLElement) =>
  [...cell.querySelectorAll('[part="text"], [part="empty"]')].map(textOf).join(' | ');

const columns = (of: HyteRoleMatrix) => all(of, 'thead th').slice(1).map(textOf);
/** The names of the rows, without what says that one is ours. */
const rows = (of: HyteRoleMatrix, editorial: string) =>
  all(of, 'tbody th').map((head) => textOf(head).replace(` ${editorial}`, ''));
const isList = (of: HyteRoleMatrix) => getComputedStyle(find(of, 'tbody tr')).display === 'block';

/** How many hits a search has, in words. */
const counts = (of: HyteRoleMatrix) => all(of, '[part="count"] span').map(textOf);

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

/** What each definition has grouped by us: the themes of which a role is, and those that are ours altogether. */
const ours: Record<string, [roles: string[], themes: string[]]> = {
  'the bundled definition': [['knowledge-management', 'cooperation'], ['organisation-activities']],
  'a made-up definition': [['light'], ['shade']],
};

/** A word that is found in each language. */
const found: Record<string, string> = {fi: 'hyte', sv: 'hälsa', en: 'text', se: 'text'};

for (const {name, definition, languages, ...ids} of definitions) {
  const {actors, themes} = definition;
  const first = languages[0]!;
  const cells = actors.length * themes.length;

  describe(`<hyte-role-matrix> of ${name}`, () => {
    for (const language of languages) {
      const word = literals[language]!;

      describe(`content in ${language}`, () => {
        const shown = () => matrix(`lang="${language}"`, wide, definition);

        it('has the title of the definition, the actors as columns and the themes as rows, in order', async () => {
          const one = await shown();
          expect(textsOf(one, 'caption')).to.deep.equal([definition.title[language]]);
          expect(columns(one)).to.deep.equal(actors.map(({shortName}) => shortName[language]));
          expect(rows(one, word.editorial)).to.deep.equal(themes.map(({label}) => label[language]));
        });

        for (const [row, theme] of themes.entries()) {
          for (const [column, actor] of actors.entries()) {
            it(`says of ${actor.id} and ${theme.id} what the definition says`, async () => {
              const cell = all(await shown(), 'td')[row * actors.length + column]!;
              const roles = actor.roles.filter((role) => role.theme === theme.id);
              const empty = theme.actors && !theme.actors.includes(actor.id) ? word.applies : word.described;
              expect(cellText(cell)).to.equal(roles.map(({text}) => text[language]).join(' | ') || empty);
            });
          }
        }

        it('names in words what is grouped by us: single cells and whole rows, and no other', async () => {
          const one = await shown();
          const [ofRoles, ofThemes] = ours[name]!;
          for (const label of parts(one, 'editorial')) expect(textOf(label)).to.equal(word.editorial);
          const marked = (selector: string) =>
            themes.flatMap(({id}, i) => (parts(one, 'row')[i]!.querySelectorAll(selector).length ? [id] : []));
          expect(marked('td [part="editorial"]')).to.deep.equal(ofRoles);
          expect(marked('th [part="editorial"]')).to.deep.equal(ofThemes);
          expect(parts(one, 'editorial')).to.have.length(ofRoles.length + ofThemes.length);
        });

        it('tells what an empty cell does not mean, and what is ours', async () => {
          const note = textsOf(await shown(), 'note').join();
          expect(note).to.include(word.note).and.include(word.ours);
        });

        it('tells nothing of empty cells where there is none', async () => {
          const full = themes.filter(({id}) => actors[0]!.roles.some(({theme}) => theme === id));
          const one = await matrix(
            `lang="${language}" actors="${actors[0]!.id}" themes="${full[0]!.id}"`,
            wide,
            definition,
          );
          expect(textsOf(one, 'note')).to.deep.equal([word.ours]);
        });

        for (const view of ['table', 'list']) {
          it(`is accessible as a ${view}, with controls and without`, async () => {
            await expectAccessible(await matrix(`lang="${language}" view="${view}"`, wide, definition));
            const one = await matrix(`lang="${language}" view="${view}" controls`, wide, definition);
            await expectAccessible(one);
            await type(one, found[language]!);
            expect(parts(one, 'hit').length).to.be.above(0);
            await expectAccessible(one);
            await type(one, 'zzz');
            await expectAccessible(one);
          });
        }
      });

      for (const width of [320, 240]) {
        it(`fits ${width} px in ${language}, the long names of themes too`, async () => {
          const one = await matrix(`lang="${language}" controls`, width, definition);
          expect(isList(one)).to.be.true;
          expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
          for (const each of all(one, 'tbody th, td, p, select, input, button')) {
            expect(each.scrollWidth, textOf(each)).to.be.at.most(width);
          }
        });
      }
    }

    it('names the actor beside each text in a narrow container', async () => {
      const one = await matrix('', 400, definition);
      const names = all(one, 'td').map((cell) => cell.querySelector<HTMLElement>('[part="actor"]')!);
      expect(names.every((actor) => actor.checkVisibility())).to.be.true;
      expect(names.map(textOf)).to.deep.equal(themes.flatMap(() => actors.map(({shortName}) => shortName[first])));
    });

    it('is still a table to assistive technology in a narrow container', async () => {
      const one = await matrix('', 400, definition);
      const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
      const counts = roles.map((role) => all(one, `[role="${role}"]`).length);
      expect(counts).to.deep.equal([1, 2, themes.length + 1, actors.length + 1, themes.length, cells]);
      await expectAccessible(one);
    });

    it('is a table where it is asked for, and no wider than its container', async () => {
      for (const width of [wide, 400]) {
        const one = await matrix('view="table"', width, definition);
        expect(isList(one)).to.be.false;
        expect(all(one, 'td')).to.have.length(cells);
        expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
      }
    });

    it('has as many rows and columns as are left, and finds words in them', async () => {
      const one = await matrix('controls', wide, definition);
      await type(one, actors[0]!.roles[0]!.text[first]!.toUpperCase());
      expect(textsOf(one, 'hit').length).to.be.above(0);
      expect(counts(one).join()).to.include(literals[first]!.hits);
      await type(one, 'zzz');
      expect(counts(one)).to.deep.equal([literals[first]!.none]);
      await type(one, '');
      await pick(one, 'actor', actors[1]!.id);
      expect(columns(one)).to.deep.equal([actors[1]!.shortName[first]]);
      await pick(one, 'theme', themes[1]!.id);
      expect(rows(one, literals[first]!.editorial)).to.deep.equal([themes[1]!.label[first]]);
      expect(all(one, 'option')).to.have.length(1 + actors.length + 1 + themes.length);
      await pick(one, 'actor', '');
      await pick(one, 'theme', '');
      expect(all(one, 'td')).to.have.length(cells);
    });

    for (const [attribute, items] of Object.entries({actors, themes})) {
      const shown = (one: HyteRoleMatrix, language = first) =>
        attribute === 'actors' ? columns(one) : rows(one, literals[language]!.editorial);
      const nameOf = (item: (typeof items)[number], language = first) =>
        ('label' in item ? item.label : item.shortName)[language];

      describe(attribute, () => {
        for (const item of items) {
          it(`shows ${item.id} alone`, async () => {
            const one = await matrix(`${attribute}="${item.id}"`, wide, definition);
            expect(shown(one)).to.deep.equal([nameOf(item)]);
          });
        }

        it('keeps the order of the definition, in any case', async () => {
          const [one, ...others] = items;
          const last = others.pop()!;
          const some = await matrix(`${attribute}="${last.id} ${one!.id.toUpperCase()}"`, wide, definition);
          expect(shown(some)).to.deep.equal([nameOf(one!), nameOf(last)]);
          for (const other of others) expect(shown(some)).not.to.include(nameOf(other));
        });

        it('shows all of them for an empty one', async () => {
          expect(shown(await matrix(`${attribute}=""`, wide, definition))).to.have.length(items.length);
        });

        for (const bad of ['unknown', 'x'.repeat(900), '<img src=x onerror=alert(1)>']) {
          for (const language of languages) {
            it(`leaves out ${bad.slice(0, 20)}, says so in ${language}, and shows the rest`, async () => {
              let one!: HyteRoleMatrix;
              const value = unique(bad);
              const attributes = `lang="${language}" ${attribute}='${items[0]!.id} ${value}'`;
              const said = await warnings(async () => (one = await matrix(attributes, wide, definition)));
              expect(shown(one, language)).to.deep.equal([nameOf(items[0]!, language)]);
              for (const told of [said.join(), textsOf(one, 'problem').join()]) {
                expect(told).to.include(`${attribute}="${value.split(' ')[0]!.slice(0, 60)}"`);
                expect(told).to.include(ids[attribute as keyof typeof ids]);
                expect(told).to.include(literals[language]!.unknown).and.not.include(literals[language]!.failed);
              }
              expect(find(one, 'img')).to.equal(null);
            });
          }
        }

        for (const language of languages) {
          it(`says in ${language} where nothing is left`, async () => {
            let one!: HyteRoleMatrix;
            const nothing = `lang="${language}" ${attribute}="${unique('nothing')}"`;
            await warnings(async () => (one = await matrix(nothing, wide, definition)));
            expect(find(one, 'table')).to.equal(null);
            expect(textsOf(one, 'problem').join())
              .to.include(literals[language]!.failed)
              .and.include(ids[attribute as keyof typeof ids]);
            await expectAccessible(one);
          });
        }
      });
    }
  });
}

describe('<hyte-role-matrix>', () => {
  it('names in words what is grouped by us in the bundled definition: three cells, of which one row', async () => {
    for (const [language, word] of Object.entries({fi: literals['fi']!, sv: literals['sv']!})) {
      const one = await matrix(`lang="${language}"`);
      expect(textsOf(one, 'editorial')).to.deep.equal([word.editorial, word.editorial, word.editorial]);
      const marked = parts(one, 'row').filter((row) => row.querySelector('[part="editorial"]'));
      expect(marked.map((row) => row.querySelectorAll('td [part="editorial"]').length)).to.deep.equal([1, 1, 0]);
      expect(textOf(marked[2]!.querySelector('th'))).to.include(word.editorial);
    }
  });

  it('is a list where five columns have no room, and a table where it is asked for', async () => {
    const five = definitions[1]!.definition;
    expect(isList(await matrix('', wide, five))).to.be.true;
    expect(isList(await matrix('view="table"', wide, five))).to.be.false;
    expect(isList(await matrix('actors="first second third fourth"', wide, five))).to.be.false;
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

    for (const view of ['auto', 'table']) {
      it(`keeps its column heads in sight on a long page, view="${view}"`, async () => {
        const one = await matrix(`view="${view}"`);
        document.documentElement.scrollTop = one.getBoundingClientRect().top + scrollY + 400;
        await new Promise(requestAnimationFrame);
        expect(find(one, 'thead th').getBoundingClientRect().top).to.be.closeTo(0, 1);
        one.style.setProperty('--hyte-sticky-top', '50px');
        await new Promise(requestAnimationFrame);
        expect(find(one, 'thead th').getBoundingClientRect().top).to.be.closeTo(50, 1);
        document.documentElement.scrollTop = 0;
      });
    }

    it('scrolls within itself where it is asked for in a narrow container, with its row heads in sight', async () => {
      const one = await matrix('view="table"', 400);
      const scroller = find(one, '.scroller');
      expect(isList(one)).to.be.false;
      expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
      await waitUntil(() => scroller.tabIndex === 0);
      expect(scroller.getAttribute('role')).to.equal('region');
      expect(scroller.getAttribute('aria-label')).to.equal('Roolit teemoittain');
      scroller.scrollLeft = 200;
      await new Promise(requestAnimationFrame);
      const leftOf = (each: Element) => each.getBoundingClientRect().left - scroller.getBoundingClientRect().left;
      expect(leftOf(find(one, 'tbody th'))).to.be.closeTo(0, 1);
      // The heads of the columns go with their columns, below the one that stays.
      const heads = all(one, 'thead th');
      const cells = all(one, 'tbody tr:first-child > *');
      heads.forEach((head, i) => expect(leftOf(head)).to.be.closeTo(leftOf(cells[i]!), 1));
      const corner = heads[0]!.getBoundingClientRect();
      const top = (one.renderRoot as ShadowRoot).elementFromPoint(corner.right - 4, corner.top + 4);
      expect(top).to.equal(heads[0]);
    });

    it('is no stop and no region where it does not scroll', async () => {
      const one = await matrix('view="table"');
      await settled();
      const scroller = find(one, '.scroller');
      const said = () => ['tabindex', 'role', 'aria-label'].filter((name) => scroller.hasAttribute(name));
      expect(said()).to.deep.equal([]);
      one.parentElement!.style.width = '400px';
      await waitUntil(() => scroller.tabIndex === 0);
      one.parentElement!.style.width = `${wide}px`;
      await waitUntil(() => !said().length);
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
    it('is no wider than a list is, with its frame, where a list is asked for in a wide one', async () => {
      const one = await matrix('view="list"', 1200);
      expect(isList(one)).to.be.true;
      // Firefox knows how from 121 on.
      if (!CSS.supports('selector(:has(*))')) return;
      const [frame, table] = [find(one, '.box'), find(one, 'table')].map((each) => each.getBoundingClientRect());
      expect(frame!.width).to.be.closeTo(45.9 * parseFloat(getComputedStyle(one).fontSize) + 2, 0.1);
      expect(frame!.right - table!.right).to.be.closeTo(1, 1);
    });

    it('is a list by the width of the container, not of the window', async () => {
      await setViewport({width: 1280, height: 800});
      expect(isList(await matrix('', 500))).to.be.true;
      expect(isList(await matrix('', wide))).to.be.false;
    });

    it('names the actor beside each text, as in the brochure', async () => {
      const names = all(await matrix('', 400), 'td').map((cell) => textOf(cell.querySelector('[part="actor"]')));
      expect(names.slice(0, 3)).to.deep.equal(['Hyvinvointialue', 'Kunnat', 'Järjestöt']);
    });

    it('has nine rows, four columns and 24 cells to assistive technology', async () => {
      const one = await matrix('', 400);
      const counts = ['row', 'columnheader', 'rowheader', 'cell'].map((role) => all(one, `[role="${role}"]`).length);
      expect(counts).to.deep.equal([9, 4, 8, 24]);
    });
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
      expect(counts(one)).to.deep.equal([`${hits.length} osumaa`]);
      expect(await spoken(one)).to.equal(`${hits.length} osumaa`);
    });

    it('count in the plural of the language', async () => {
      const one = await matrix('controls lang="sv"');
      await type(one, 'kamratstöd');
      expect(counts(one)).to.deep.equal(['1 träff']);
      await type(one, 'egenvard');
      expect(counts(one)).to.deep.equal(['1 träff']);
      await type(one, 'infrastruktur planlaggning');
      expect(counts(one)).to.deep.equal(['2 träffar']);
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
      expect(counts(one)).to.deep.equal(['Ei osumia']);
      expect(parts(one, 'row')).to.be.empty;
      // Heads without a row would be announced as a table.
      expect(find(one, 'table')).to.equal(null);
      all(one, 'search button').at(-1)!.click();
      await one.updateComplete;
      expect(parts(one, 'row')).to.have.length(8);
      expect(find<HTMLInputElement>(one, 'input').value).to.equal('');
      expect((one.renderRoot as ShadowRoot).activeElement).to.equal(find(one, 'input'));
      expect(counts(one)).to.deep.equal([]);
    });

    for (const query of ['(', '.*', '\\', '[a-', '<b>', '   ', '"', '\u{1F600}', 'x'.repeat(3000)]) {
      it(`take ${JSON.stringify(query.slice(0, 20))} as it is`, async () => {
        const one = await matrix('controls');
        await type(one, query);
        expect(parts(one, 'hit')).to.be.empty;
        expect(parts(one, 'row')).to.have.length(query.trim() ? 0 : 8);
      });
    }

    it('answer what is much too long by its beginning', async () => {
      const one = await matrix('controls');
      const query = 'kunnan '.repeat(28);
      await type(one, `${query}${'x'.repeat(40_000)}`);
      expect(parts(one, 'hit')).to.be.empty;
      expect(find<HTMLInputElement>(one, 'input').value).to.equal(`${query}xxxx`);
      await type(one, `${query}    ${'x'.repeat(40_000)}`);
      expect(new Set(textsOf(one, 'hit').map((hit) => hit.toLowerCase()))).to.deep.equal(new Set(['kunnan']));
    });

    it('clear the filters too where they and the search hide everything, and say so', async () => {
      const one = await matrix('controls');
      await pick(one, 'actor', 'county');
      await type(one, 'infrastruktuuri');
      expect(parts(one, 'row')).to.be.empty;
      all(one, '[part="count"] button')[0]!.click();
      await settled();
      expect(parts(one, 'row')).to.have.length(8);
      expect(find<HTMLSelectElement>(one, '[name="actor"]').value).to.equal('');
      expect(textsOf(one, 'count')).to.deep.equal(['Haku tai rajaus poistettu']);
      expect(await spoken(one)).to.equal('Haku tai rajaus poistettu');
      await type(one, 'hyte');
      expect(textsOf(one, 'count').join()).not.to.include('rajaus');
    });

    it('are cleared of words that are in no text of a new language, and keep those that are', async () => {
      const one = await matrix('controls lang="fi"');
      await type(one, 'kuntien');
      one.lang = 'sv';
      await settled();
      expect(find<HTMLInputElement>(one, 'input').value).to.equal('');
      expect(parts(one, 'row')).to.have.length(8);
      expect(textsOf(one, 'count')).to.deep.equal(['Sökningen eller filtret har tagits bort']);
      await type(one, 'zzz');
      expect(find<HTMLInputElement>(one, 'input').value, 'what is typed now stays').to.equal('zzz');
      await type(one, 'a');
      one.lang = 'fi';
      await settled();
      expect(find<HTMLInputElement>(one, 'input').value).to.equal('a');
    });

    it('leave a search as it was where they are taken away, also when the language changes then', async () => {
      const one = await matrix('controls lang="fi"');
      await type(one, 'zzz');
      one.controls = false;
      one.lang = 'sv';
      await settled();
      expect(parts(one, 'row')).to.have.length(8);
      expect(one.language).to.equal('sv');
    });

    it('say after a filter how many themes are left, and after the view button which view it is', async () => {
      const one = await matrix('controls lang="sv"');
      await pick(one, 'theme', 'self-care');
      expect(await spoken(one)).to.equal('1 tema');
      await pick(one, 'theme', '');
      expect(await spoken(one)).to.equal('8 teman');
      find(one, 'search > button').click();
      expect(await spoken(one)).to.equal('Vy: lista');
    });

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
      expect(all(one, 'td').map(cellText)).to.deep.equal([bundled.actors[1]!.roles[4]!.text.fi]);
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
        await settled();
        expect(isList(one)).to.equal(!was);
        expect(button.innerText.trim()).to.equal(`Näytä ${then}`);
        expect((one.renderRoot as ShadowRoot).activeElement).to.equal(button);
        button.click();
        await settled();
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
