import {expect} from '@open-wc/testing';
import {definition} from '../../src/definition/definition.js';
import {matrixOf, type Row} from '../../src/definition/matrix.js';
import {madeUp} from '../fixtures/made-up.js';

/** The ids of the roles in each cell; `-` where the theme is not the actor's. */
const drawn = (rows: readonly Row[]) =>
  rows.map(({theme, cells}) => [
    theme.id,
    ...cells.map(({roles, applies}) => (applies ? roles.map(({id}) => id).join(' ') : '-')),
  ]);

describe('the matrix', () => {
  const {actors, themes} = madeUp();

  it('has a row for each theme and a cell for each actor, whatever their number', () => {
    expect(drawn(matrixOf(actors, themes))).to.deep.equal([
      ['light', 'first-light', 'second-light', 'third-street-lamps third-light', '', 'fifth-light'],
      ['shade', '-', 'second-shade', 'third-shade', '-', '-'],
    ]);
  });

  it('takes actors and themes in the order that it is given', () => {
    expect(drawn(matrixOf([actors[2]!, actors[0]!], [themes[1]!, themes[0]!]))).to.deep.equal([
      ['shade', 'third-shade', '-'],
      ['light', 'third-street-lamps third-light', 'first-light'],
    ]);
  });

  it('has no rows without themes, and no cells without actors', () => {
    expect(matrixOf(actors, [])).to.deep.equal([]);
    expect(drawn(matrixOf([], themes))).to.deep.equal([['light'], ['shade']]);
  });

  it('names the actor in each cell', () => {
    for (const {cells} of matrixOf(actors, themes)) {
      expect(cells.map(({actor}) => actor)).to.deep.equal(actors);
    }
  });

  it('tells a cell of which nothing is said from one that is not for the actor', () => {
    const [light, shade] = matrixOf(actors, themes);
    expect(light!.cells[3]).to.include({applies: true}).and.to.have.property('roles').that.is.empty;
    expect(shade!.cells[3]).to.include({applies: false}).and.to.have.property('roles').that.is.empty;
  });

  it('shows each role of the real definition once, in its own row and column', () => {
    const rows = matrixOf(definition.actors, definition.themes);
    const shown = rows.flatMap(({theme, cells}) =>
      cells.flatMap(({actor, roles, applies}) => {
        for (const role of roles) {
          expect(applies, role.id).to.be.true;
          expect(role.theme).to.equal(theme.id);
          expect(actor.roles).to.include(role);
        }
        return roles;
      }),
    );
    expect(shown).to.have.members(definition.actors.flatMap(({roles}) => roles));
  });
});
