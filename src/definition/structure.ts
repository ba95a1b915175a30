/**
 * The definition apart from its words: what there is, in which order, what belongs together, and where it comes from.
 * The words stand in `texts.ts`, under keys made of these ids.
 */
export const structure = {
  /** The version of the content, not of the code. Municipalities cite it. */
  version: '2026.1',
  /** The day on which that version was taken from the brochure, which bears none. */
  date: '2026-11-21',
  source: {url: {fi: 'https://www.luvn.fi/fi', sv: 'https://www.luvn.fi/sv'}},
  law: {
    number: '612/2021',
    sections: '6–7\u00a0§',
    url: {
      fi: 'https://www.finlex.fi/fi/lainsaadanto/2021/612',
      sv: 'https://www.finlex.fi/sv/lagstiftning/2021/612',
    },
  },
  purposes: 4,
  /**
   * In the order of the matrix. `actors` stands where a theme belongs to some actors by its nature; `labelBasis` where
   * the label is not a heading of the source but ours.
   */
  themes: [
    {id: 'prevention'},
    {id: 'organisation-support', actors: ['county', 'municipalities']},
    {id: 'communication'},
    {id: 'knowledge-management'},
    {id: 'self-care'},
    {id: 'cooperation'},
    {id: 'basic-services', actors: ['municipalities']},
    {id: 'organisation-activities', actors: ['organisations'], labelBasis: 'editorial'},
  ],
  /**
   * In the source's order, and so are the roles of each. A role that the source heads is given by the theme of that
   * heading. One that it does not head has a name, and a theme that is our choice.
   */
  actors: [
    {
      id: 'county',
      roles: [
        'prevention',
        'organisation-support',
        'communication',
        'knowledge-management',
        'self-care',
        'cooperation',
      ],
    },
    {
      id: 'municipalities',
      roles: [
        'basic-services',
        'organisation-support',
        'cooperation',
        'knowledge-management',
        'prevention',
        'communication',
      ],
    },
    {
      id: 'organisations',
      roles: [
        {name: 'volunteering', theme: 'organisation-activities'},
        {name: 'targeted-support', theme: 'organisation-activities'},
        {name: 'participation', theme: 'organisation-activities'},
        {name: 'cooperation', theme: 'cooperation'},
        {name: 'knowledge-management', theme: 'knowledge-management'},
        'communication',
      ],
    },
  ],
} as const;
