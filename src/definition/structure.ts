/**
 * The definition apart from its words: what there is, in which order, what belongs together, and where it comes from.
 * The words stand in `texts.ts`, under keys made of these ids.
 */
export const structure = {
  /** The version of the content, not of the code. Municipalities cite it. */
  version: '2026.1',
  source: {url: {fi: 'https://www.luvn.fi/fi', sv: 'https://www.luvn.fi/sv'}},
  law: {
    number: '612/2021',
    sections: '6–7 §',
    url: {
      fi: 'https://www.finlex.fi/fi/lainsaadanto/2021/612',
      sv: 'https://www.finlex.fi/sv/lagstiftning/2021/612',
    },
  },
  purposes: 4,
  /** In the order of the matrix. `actors` stands where a theme belongs to some actors by its nature. */
  themes: [
    {id: 'prevention', basis: 'heading'},
    {id: 'organisation-support', basis: 'heading', actors: ['county', 'municipalities']},
    {id: 'communication', basis: 'heading'},
    {id: 'knowledge-management', basis: 'heading'},
    {id: 'self-care', basis: 'heading'},
    {id: 'cooperation', basis: 'heading'},
    {id: 'basic-services', basis: 'heading', actors: ['municipalities']},
    {id: 'organisation-activities', basis: 'editorial', actors: ['organisations']},
  ],
  /** In the source's order, and so are the roles of each. A role is named after its theme where it has no `name`. */
  actors: [
    {
      id: 'county',
      roles: [
        {theme: 'prevention', themeBasis: 'heading'},
        {theme: 'organisation-support', themeBasis: 'heading'},
        {theme: 'communication', themeBasis: 'heading'},
        {theme: 'knowledge-management', themeBasis: 'heading'},
        {theme: 'self-care', themeBasis: 'heading'},
        {theme: 'cooperation', themeBasis: 'heading'},
      ],
    },
    {
      id: 'municipalities',
      roles: [
        {theme: 'basic-services', themeBasis: 'heading'},
        {theme: 'organisation-support', themeBasis: 'heading'},
        {theme: 'cooperation', themeBasis: 'heading'},
        {theme: 'knowledge-management', themeBasis: 'heading'},
        {theme: 'prevention', themeBasis: 'heading'},
        {theme: 'communication', themeBasis: 'heading'},
      ],
    },
    {
      id: 'organisations',
      roles: [
        {name: 'volunteering', theme: 'organisation-activities', themeBasis: 'editorial'},
        {name: 'targeted-support', theme: 'organisation-activities', themeBasis: 'editorial'},
        {name: 'participation', theme: 'organisation-activities', themeBasis: 'editorial'},
        {theme: 'cooperation', themeBasis: 'editorial'},
        {theme: 'knowledge-management', themeBasis: 'editorial'},
        {theme: 'communication', themeBasis: 'heading'},
      ],
    },
  ],
} as const;
