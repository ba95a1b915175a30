import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {Definition} from '../../src/definition/types.js';
import {HyteActorCard} from '../../src/entries/hyte-actor-card.js';
import {
  definition as bundled,
  definitions,
  element,
  expectAccessible,
  filled,
  isOpen,
  isSeen,
  literals,
  openers,
  parts,
  printsHere,
  seenOf,
  settled,
  textOf,
  textsOf,
  unique,
  warnings,
} from './helpers.js';

const card = (attributes: string, shown: Definition = bundled) =>
  element<HyteActorCard>(`<hyte-actor-card ${attributes}></hyte-actor-card>`, shown);

for (const {name, definition, languages, actors: known} of definitions) {
  const {actors} = definition;
  const first = languages[0]!;

  describe(`<hyte-actor-card> of ${name}`, () => {
    for (const actor of actors) {
      for (const language of languages) {
        for (const layout of ['list', 'accordion']) {
          describe(`of ${actor.id} in ${language} as ${layout}`, () => {
            const shown = () => card(`actor="${actor.id}" lang="${language}" layout="${layout}"`, definition);

            it('names the actor and has its title', async () => {
              const one = await shown();
              expect(textsOf(one, 'heading')).to.deep.equal([actor.title[language]]);
              expect(textsOf(one, 'actor')).to.deep.equal([actor.shortName[language]]);
              expect(parts(one, 'problem')).to.be.empty;
            });

            it('has every role in the order of the source, word for word', async () => {
              const one = await shown();
              expect(textsOf(one, 'text')).to.deep.equal(actor.roles.map(({text}) => text[language]));
              const headed = actor.roles.filter(({heading}) => heading);
              expect(textsOf(one, 'role-heading')).to.deep.equal(headed.map(({heading}) => heading![language]));
            });

            it('makes up no heading where the source has none', async () => {
              const one = await shown();
              expect(parts(one, 'role')).to.have.length(actor.roles.length);
              actor.roles.forEach(({heading}, i) => {
                const role = parts(one, 'role')[i]!;
                expect(role.querySelectorAll('[part="role-heading"]')).to.have.length(heading ? 1 : 0);
                if (!heading) expect(seenOf(role)).to.equal(actor.roles[i]!.text[language]);
              });
            });

            it('is accessible', async () => expectAccessible(await shown()));
          });
        }
      }

      it(`has as many circles in the mark of ${actor.id} as there are actors, and its own one filled`, async () => {
        const one = await card(`actor="${actor.id}"`, definition);
        expect(filled(parts(one, 'mark')[0]!)).to.deep.equal(actors.map((each) => each === actor));
      });

      it(`opens the roles of ${actor.id} that have a heading, and leaves the others open`, async () => {
        const one = await card(`actor="${actor.id}" layout="accordion"`, definition);
        expect(openers(one)).to.have.length(actor.roles.filter(({heading}) => heading).length);
        const open = parts(one, 'text').filter(isSeen);
        expect(open.map(textOf)).to.deep.equal(
          actor.roles.filter(({heading}) => !heading).map(({text}) => text[first]),
        );
      });
    }

    describe('actor', () => {
      it('can be written in any case, with space around it', async () => {
        const one = await card(`actor=" ${actors[0]!.id.toUpperCase()} "`, definition);
        expect(textsOf(one, 'heading')).to.deep.equal([actors[0]!.title[first]]);
      });

      it('is live', async () => {
        const one = await card(`actor="${actors[0]!.id}"`, definition);
        one.actor = actors[2]!.id;
        await one.updateComplete;
        expect(textsOf(one, 'heading')).to.deep.equal([actors[2]!.title[first]]);
        expect(one.getAttribute('actor')).to.equal(actors[2]!.id);
        one.setAttribute('actor', actors[1]!.id);
        await one.updateComplete;
        expect(one.actor).to.equal(actors[1]!.id);
        expect(textsOf(one, 'heading')).to.deep.equal([actors[1]!.title[first]]);
      });

      const aRole = actors[2]!.roles[0]!.id;
      for (const bad of ['unknown', 'x'.repeat(5000), '<img src=x onerror=alert(1)>', aRole, '*']) {
        for (const language of languages) {
          it(`says in ${language} that ${bad.slice(0, 20)} is not known, and what is`, async () => {
            let one!: HyteActorCard;
            const value = unique(bad);
            const said = await warnings(
              async () => (one = await card(`lang="${language}" actor='${value}'`, definition)),
            );
            const problem = textOf(parts(one, 'problem')[0]);
            expect(problem).to.include(literals[language]!.failed).and.include(literals[language]!.unknown);
            expect(problem).to.include(value.split(/\s/)[0]!.slice(0, 60));
            expect(problem).to.include(known);
            expect(problem.length).to.be.below(600);
            expect(said).to.have.length(1);
            expect(said[0]).to.include('<hyte-actor-card').and.include(known).and.include(literals[language]!.unknown);
            expect(one.renderRoot.querySelector('img')).to.equal(null);
            expect(parts(one, 'role')).to.be.empty;
            expect(parts(one, 'source')).to.have.length(1);
            await expectAccessible(one);
          });
        }
      }

      for (const missing of ['', 'actor', 'actor=""', 'actor="  "']) {
        it(`says what can be named where it is missing: ${missing || 'no attribute'}`, async () => {
          let one!: HyteActorCard;
          await warnings(async () => (one = await card(missing, definition)));
          expect(textOf(parts(one, 'problem')[0]))
            .to.include('actor=""')
            .and.include(known);
        });
      }

      it('recovers once it is right', async () => {
        let one!: HyteActorCard;
        await warnings(async () => (one = await card(`actor="${unique('wrong')}"`, definition)));
        one.actor = actors[2]!.id;
        await one.updateComplete;
        expect(parts(one, 'problem')).to.be.empty;
        expect(parts(one, 'role')).to.have.length(actors[2]!.roles.length);
      });

      for (const odd of [null, undefined, 7, {}, []]) {
        it(`does not throw for ${JSON.stringify(odd)} as a property`, async () => {
          const one = await card(`actor="${actors[0]!.id}"`, definition);
          await warnings(async () => {
            one.actor = odd as unknown as string;
            await one.updateComplete;
          });
          expect(parts(one, 'problem')).to.have.length(1);
        });
      }
    });

    describe('roles', () => {
      for (const actor of actors) {
        for (const role of actor.roles) {
          it(`shows ${role.id} alone`, async () => {
            const one = await card(`actor="${actor.id}" roles="${role.name}"`, definition);
            expect(textsOf(one, 'text')).to.deep.equal([role.text[first]]);
          });
        }

        for (const none of ['roles=""', 'roles="  "', 'roles']) {
          it(`shows all of ${actor.id} for ${none}`, async () => {
            const one = await card(`actor="${actor.id}" ${none}`, definition);
            expect(parts(one, 'role')).to.have.length(actor.roles.length);
            expect(parts(one, 'problem')).to.be.empty;
          });
        }
      }

      it('keeps the order of the source', async () => {
        const {id, roles} = actors[2]!;
        const one = await card(`actor="${id}" roles="${roles[2]!.name} ${roles[0]!.name}"`, definition);
        expect(textsOf(one, 'text')).to.deep.equal([roles[0]!.text[first], roles[2]!.text[first]]);
      });

      for (const bad of ['nothing-such', 'x'.repeat(900), '<script>1</script>', actors[1]!.roles[0]!.id]) {
        for (const language of languages) {
          it(`leaves out ${bad.slice(0, 20)}, says so in ${language}, and shows the rest`, async () => {
            let one!: HyteActorCard;
            const {id, roles} = actors[1]!;
            const value = unique(bad);
            const attributes = `lang="${language}" actor="${id}" roles='${roles[0]!.name.toUpperCase()} ${value}'`;
            const said = await warnings(async () => (one = await card(attributes, definition)));
            expect(textsOf(one, 'role-heading')).to.deep.equal([roles[0]!.heading![language]]);
            expect(said).to.have.length(1);
            const allowed = roles.map((role) => role.name).join(', ');
            expect(said[0])
              .to.include(value.slice(0, 60))
              .and.include(allowed)
              .and.include(literals[language]!.unknown);
            expect(textsOf(one, 'problem').join())
              .to.include(value.slice(0, 60))
              .and.include(allowed)
              .and.include(literals[language]!.unknown)
              .and.not.include(literals[language]!.failed);
          });
        }
      }

      it('says so where nothing is left', async () => {
        let one!: HyteActorCard;
        const {id, roles} = actors[1]!;
        await warnings(async () => (one = await card(`actor="${id}" roles="${unique('nothing')}"`, definition)));
        expect(parts(one, 'role')).to.be.empty;
        expect(textsOf(one, 'problem').join()).to.include(roles.map((role) => role.name).join(', '));
      });
    });

    describe('narrow', () => {
      for (const language of languages) {
        for (const width of [320, 240]) {
          it(`fits ${width} px in ${language}`, async () => {
            const one = await element<HyteActorCard>(
              `<div style="width: ${width}px">${actors
                .map(({id}) => `<hyte-actor-card actor="${id}" lang="${language}"></hyte-actor-card>`)
                .join('')}</div>`,
              definition,
            );
            for (const each of one.parentElement!.children as Iterable<HyteActorCard>) {
              const [frame] = parts(each, 'frame');
              expect(frame!.scrollWidth).to.be.at.most(width);
            }
          });
        }
      }
    });
  });
}

describe('<hyte-actor-card>', () => {
  it('has six roles for each actor of the bundled definition, in the order of the brochure', async () => {
    for (const {id} of bundled.actors) expect(parts(await card(`actor="${id}"`), 'role')).to.have.length(6);
    const one = await card('actor="county" roles="cooperation prevention"');
    expect(textsOf(one, 'role-heading')).to.deep.equal(['Ennaltaehkäisy', 'Hyte-yhteistyö']);
  });

  it('names the roles of the bundled definition as the guides do', async () => {
    let one!: HyteActorCard;
    await warnings(async () => (one = await card(`actor="county" roles="PREVENTION ${unique('volunteering')}"`)));
    expect(textsOf(one, 'role-heading')).to.deep.equal(['Ennaltaehkäisy']);
    expect(textsOf(one, 'problem').join()).to.include('prevention, organisation-support').and.include('self-care');
  });

  describe('heading-level', () => {
    it("makes the roles' headings one below the title", async () => {
      const one = await card('actor="county" heading-level="4"');
      expect(new Set(parts(one, 'role-heading').map(({localName}) => localName))).to.deep.equal(new Set(['h5']));
    });

    it('tells assistive technology of the seventh level, which HTML does not have', async () => {
      const one = await card('actor="county" heading-level="6"');
      const [first] = parts(one, 'role-heading');
      expect(first!.getAttribute('role')).to.equal('heading');
      expect(first!.getAttribute('aria-level')).to.equal('7');
      await expectAccessible(one);
    });
  });

  describe('layout', () => {
    for (const bad of ['unknown', 'LIST ', '', 'x'.repeat(500), '"><script>']) {
      it(`is a list for ${bad.slice(0, 20) || 'nothing'}`, async () => {
        let one!: HyteActorCard;
        await warnings(async () => (one = await card(`actor="county" layout='${bad}'`)));
        expect(openers(one)).to.be.empty;
        expect(parts(one, 'role')).to.have.length(6);
        expect(parts(one, 'problem')).to.have.length(/unknown|x|script/.test(bad) ? 1 : 0);
      });
    }

    it('is an accordion in any case', async () => {
      expect(openers(await card('actor="county" layout="ACCORDION"'))).to.have.length(6);
    });

    it('opens a role by keyboard, and its text can be seen', async () => {
      const one = await card('actor="county" layout="accordion"');
      const [opener] = openers(one);
      const [text] = parts(one, 'text');
      opener!.focus();
      expect(isSeen(text!)).to.be.false;
      await sendKeys({press: 'Enter'});
      await settled();
      expect(isOpen(opener!)).to.be.true;
      expect(isSeen(text!)).to.be.true;
    });

    it('has each button in a heading, and tells which text it opens', async () => {
      const one = await card('actor="county" layout="accordion"');
      openers(one).forEach((opener, i) => {
        expect(opener.parentElement!.localName).to.equal('h3');
        const text = (one.renderRoot as ShadowRoot).getElementById(opener.getAttribute('aria-controls')!);
        expect(text!.contains(parts(one, 'text')[i]!)).to.be.true;
      });
    });

    it('opens what the find in page has found', async () => {
      const one = await card('actor="county" layout="accordion"');
      parts(one, 'text')[1]!.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await settled();
      expect(openers(one).map(isOpen)).to.deep.equal([false, true, false, false, false, false]);
    });

    it('opens and closes all, and the button says which', async () => {
      const one = await card('actor="county" layout="accordion"');
      const [button] = parts<HTMLButtonElement>(one, 'toggle');
      expect(textOf(button)).to.equal('Avaa kaikki roolit');
      button!.click();
      await settled();
      expect(openers(one).every(isOpen)).to.be.true;
      expect(textOf(button)).to.equal('Sulje kaikki roolit');
      openers(one)[2]!.click();
      await settled();
      expect(textOf(button)).to.equal('Avaa kaikki roolit');
      button!.click();
      await settled();
      button!.click();
      await settled();
      expect(openers(one).some(isOpen)).to.be.false;
    });

    it('keeps open what is open when the language changes', async () => {
      const one = await card('actor="county" layout="accordion"');
      openers(one)[1]!.click();
      one.lang = 'sv';
      await settled();
      expect(openers(one).map(isOpen)).to.deep.equal([false, true, false, false, false, false]);
      expect(textOf(openers(one)[1])).to.equal('Stöd till organisationer');
    });

    it('leaves the texts that have no heading open', async () => {
      const one = await card('actor="organisations" layout="accordion"');
      expect(openers(one)).to.have.length(1);
      expect(parts(one, 'text').filter(isSeen)).to.have.length(5);
    });

    if (printsHere) {
      it('prints open', async () => {
        const one = await card('actor="county" layout="accordion"');
        await emulateMedia({media: 'print'});
        try {
          const heights = parts(one, 'text').map((text) => text.getBoundingClientRect().height);
          expect(Math.min(...heights)).to.be.above(0);
          expect(parts(one, 'toggle')[0]!.checkVisibility()).to.be.false;
        } finally {
          await emulateMedia({media: 'screen'});
        }
      });
    }
  });
});
