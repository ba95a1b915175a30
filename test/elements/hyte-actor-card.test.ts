import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {HyteActorCard} from '../../src/entries/hyte-actor-card.js';
import {madeUp} from '../fixtures/made-up.js';
import {
  definition,
  element,
  expectAccessible,
  languages,
  parts,
  printsHere,
  seenOf,
  settled,
  textOf,
  textsOf,
  unique,
  warnings,
} from './helpers.js';

const card = (attributes: string) => element<HyteActorCard>(`<hyte-actor-card ${attributes}></hyte-actor-card>`);
const details = (of: HyteActorCard) => [...of.renderRoot.querySelectorAll('details')];

customElements.define(
  'hyte-made-up-card',
  class extends HyteActorCard {
    constructor() {
      super();
      this.definition = madeUp();
    }
  },
);

describe('<hyte-actor-card>', () => {
  for (const actor of definition.actors) {
    for (const language of languages) {
      for (const layout of ['list', 'accordion']) {
        describe(`of ${actor.id} in ${language} as ${layout}`, () => {
          const shown = () => card(`actor="${actor.id}" lang="${language}" layout="${layout}"`);

          it('names the actor and has its title', async () => {
            const one = await shown();
            expect(textsOf(one, 'heading')).to.deep.equal([actor.title[language]]);
            expect(textsOf(one, 'actor')).to.deep.equal([actor.shortName[language]]);
          });

          it('has every role in the order of the source, word for word', async () => {
            const one = await shown();
            expect(textsOf(one, 'text')).to.deep.equal(actor.roles.map(({text}) => text[language]));
            const headed = actor.roles.filter(({heading}) => heading);
            expect(textsOf(one, 'role-heading')).to.deep.equal(headed.map(({heading}) => heading![language]));
          });

          it('makes up no heading where the source has none', async () => {
            const one = await shown();
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
  }

  describe('actor', () => {
    it('can be written in any case, with space around it', async () => {
      expect(textsOf(await card('actor=" COUNTY "'), 'heading')).to.deep.equal([definition.actors[0]!.title.fi]);
    });

    it('is live', async () => {
      const one = await card('actor="county"');
      one.actor = 'organisations';
      await one.updateComplete;
      expect(textsOf(one, 'heading')).to.deep.equal([definition.actors[2]!.title.fi]);
      expect(one.getAttribute('actor')).to.equal('organisations');
      one.setAttribute('actor', 'municipalities');
      await one.updateComplete;
      expect(one.actor).to.equal('municipalities');
      expect(textsOf(one, 'heading')).to.deep.equal([definition.actors[1]!.title.fi]);
    });

    const failed = {fi: 'Sisältöä ei voitu näyttää', sv: 'Innehållet kunde inte visas'};
    for (const bad of ['unknown', 'x'.repeat(5000), '<img src=x onerror=alert(1)>', 'county-prevention', '*']) {
      for (const language of languages) {
        it(`says in ${language} that ${bad.slice(0, 20)} is not known, and what is`, async () => {
          let one!: HyteActorCard;
          const value = unique(bad);
          const said = await warnings(async () => (one = await card(`lang="${language}" actor='${value}'`)));
          const problem = textOf(parts(one, 'problem')[0]);
          expect(problem).to.include(failed[language]);
          expect(problem).to.include(value.split(/\s/)[0]!.slice(0, 60));
          expect(problem).to.include('county, municipalities, organisations');
          expect(problem.length).to.be.below(600);
          expect(said.join()).to.include('<hyte-actor-card').and.include('county, municipalities, organisations');
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
        await warnings(async () => (one = await card(missing)));
        expect(textOf(parts(one, 'problem')[0]))
          .to.include('actor=""')
          .and.include('county');
      });
    }

    it('recovers once it is right', async () => {
      let one!: HyteActorCard;
      await warnings(async () => (one = await card(`actor="${unique('wrong')}"`)));
      one.actor = 'county';
      await one.updateComplete;
      expect(parts(one, 'problem')).to.be.empty;
      expect(parts(one, 'role')).to.have.length(6);
    });

    for (const odd of [null, undefined, 7, {}, []]) {
      it(`does not throw for ${JSON.stringify(odd)} as a property`, async () => {
        const one = await card('actor="county"');
        await warnings(async () => {
          one.actor = odd as unknown as string;
          await one.updateComplete;
        });
        expect(parts(one, 'problem')).to.have.length(1);
      });
    }
  });

  describe('roles', () => {
    for (const actor of definition.actors) {
      for (const role of actor.roles) {
        it(`shows ${role.id} alone`, async () => {
          const one = await card(`actor="${actor.id}" roles="${role.name}"`);
          expect(textsOf(one, 'text')).to.deep.equal([role.text.fi]);
        });
      }
    }

    it('keeps the order of the source', async () => {
      const one = await card('actor="county" roles="cooperation prevention"');
      expect(textsOf(one, 'role-heading')).to.deep.equal(['Ennaltaehkäisy', 'Hyte-yhteistyö']);
    });

    for (const none of ['roles=""', 'roles="  "', 'roles']) {
      it(`shows all of them for ${none}`, async () => {
        expect(parts(await card(`actor="county" ${none}`), 'role')).to.have.length(6);
      });
    }

    for (const bad of ['volunteering', 'x'.repeat(900), '<script>1</script>', 'county-prevention']) {
      it(`leaves out ${bad.slice(0, 20)}, says so, and shows the rest`, async () => {
        let one!: HyteActorCard;
        const value = unique(bad);
        const said = await warnings(async () => (one = await card(`actor="county" roles='PREVENTION ${value}'`)));
        expect(textsOf(one, 'role-heading')).to.deep.equal(['Ennaltaehkäisy']);
        expect(said).to.have.length(1);
        expect(said[0]).to.include(value.slice(0, 60)).and.include('self-care');
        expect(textsOf(one, 'problem').join()).to.include(value.slice(0, 60));
      });
    }

    it('says so where nothing is left', async () => {
      let one!: HyteActorCard;
      await warnings(async () => (one = await card(`actor="county" roles="${unique('nothing')}"`)));
      expect(parts(one, 'role')).to.be.empty;
      expect(textsOf(one, 'problem').join()).to.include('prevention, organisation-support');
    });
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
        expect(details(one)).to.be.empty;
        expect(parts(one, 'role')).to.have.length(6);
        expect(parts(one, 'problem')).to.have.length(/unknown|x|script/.test(bad) ? 1 : 0);
      });
    }

    it('is an accordion in any case', async () => {
      expect(details(await card('actor="county" layout="ACCORDION"'))).to.have.length(6);
    });

    it('opens a role by keyboard, and its text can be seen', async () => {
      const one = await card('actor="county" layout="accordion"');
      const [first] = details(one);
      first!.querySelector('summary')!.focus();
      expect(first!.querySelector<HTMLElement>('[part="text"]')!.checkVisibility({contentVisibilityAuto: true})).to.be
        .false;
      await sendKeys({press: 'Enter'});
      expect(first!.open).to.be.true;
      expect(first!.querySelector<HTMLElement>('[part="text"]')!.checkVisibility({contentVisibilityAuto: true})).to.be
        .true;
    });

    it('opens and closes all, and the button says which', async () => {
      const one = await card('actor="county" layout="accordion"');
      const [button] = parts<HTMLButtonElement>(one, 'toggle');
      expect(textOf(button)).to.equal('Avaa kaikki');
      button!.click();
      await settled();
      expect(details(one).every(({open}) => open)).to.be.true;
      expect(textOf(button)).to.equal('Sulje kaikki');
      details(one)[2]!.open = false;
      await settled();
      expect(textOf(button)).to.equal('Avaa kaikki');
      button!.click();
      await settled();
      button!.click();
      await settled();
      expect(details(one).some(({open}) => open)).to.be.false;
    });

    it('keeps open what is open when the language changes', async () => {
      const one = await card('actor="county" layout="accordion"');
      details(one)[1]!.open = true;
      one.lang = 'sv';
      await settled();
      expect(details(one).map(({open}) => open)).to.deep.equal([false, true, false, false, false, false]);
      expect(textOf(details(one)[1]!.querySelector('summary'))).to.equal('Stöd till organisationer');
    });

    it('leaves the texts that have no heading open', async () => {
      const one = await card('actor="organisations" layout="accordion"');
      expect(details(one)).to.have.length(1);
      const open = parts(one, 'text').filter((text) => text.checkVisibility());
      expect(open.length).to.be.at.least(5);
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

  describe('narrow', () => {
    for (const language of languages) {
      for (const width of [320, 240]) {
        it(`fits ${width} px in ${language}`, async () => {
          const one = await element<HyteActorCard>(
            `<div style="width: ${width}px">${definition.actors
              .map(({id}) => `<hyte-actor-card actor="${id}" lang="${language}"></hyte-actor-card>`)
              .join('')}</div>`,
          );
          for (const each of one.parentElement!.children as Iterable<HyteActorCard>) {
            const [frame] = parts(each, 'frame');
            expect(frame!.scrollWidth).to.be.at.most(width);
          }
        });
      }
    }
  });

  it('has as many circles in its mark as there are actors, and its own one filled', async () => {
    for (const [i, {id}] of madeUp().actors.entries()) {
      const one = await element<HyteActorCard>(`<hyte-made-up-card actor="${id}"></hyte-made-up-card>`);
      const circles = [...parts(one, 'mark')[0]!.querySelectorAll('circle')];
      expect(circles.map((circle) => circle.classList.contains('on'))).to.deep.equal(
        madeUp().actors.map((_, k) => k === i),
      );
    }
  });
});
