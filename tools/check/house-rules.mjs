/**
 * The house rule, held by ESLint: `definition ← language ← elements ← entries`, `styles, page ← elements`,
 * `definition ← render, placeholders ← entries`, `elements ← render/shadow`. Imports go left only, so that what is true knows nothing of
 * how it is shown, and importing a class defines nothing. Only the entries name the definition that the package comes with.
 */

/** What each folder of `src/` may import from, besides itself. */
const mayImport = {
  definition: [],
  styles: [],
  page: [],
  // Nobody imports these but render/shadow: only the build puts them in the place of `lit`.
  slim: [],
  language: ['definition'],
  elements: ['definition', 'language', 'styles', 'page'],
  render: ['definition'],
  placeholders: ['definition'],
  entries: ['definition', 'language', 'styles', 'page', 'elements', 'render', 'placeholders'],
};
/** What the elements are written by, which is more than all else in its folder may. */
const shadow = ['definition', 'elements', 'styles', 'slim'];
const folders = Object.keys(mayImport);

const localize = {
  regex: '^@lit/localize(/|$)',
  message: 'Texts stand in src/definition/texts.ts, the only module that lit-localize reads.',
};
const bundled = {
  regex: '/definition/(definition|structure|texts|words|generated)(/|\\.js$)',
  message: 'Only src/entries names the bundled definition and words: elements show what they are given.',
};
const ownPackage = {
  regex: '^hyte-elements(/|$)',
  message: 'Within the package, import the module itself by its path.',
};

const noShadow = {
  regex: '^\\./shadow\\.',
  message: 'What is written without the elements knows nothing of them: see src/README.md.',
};

const restrictImports = (folder, others = [], allow = mayImport[folder]) => {
  const forbidden = folders.filter((other) => other !== folder && !allow.includes(other));
  const patterns = [ownPackage, ...others];
  if (!['definition', 'entries'].includes(folder)) patterns.push(bundled);
  if (forbidden.length) {
    const allowed = allow.length ? `only from ${allow.join(', ')}` : 'nothing of ours';
    patterns.push({
      regex: `^\\..*/(${forbidden.join('|')})(/|$)`,
      message: `src/${folder} imports ${allowed}: see src/README.md.`,
    });
  }
  return {'no-restricted-imports': ['error', {patterns}]};
};

/** The rule above does not see these two. */
const otherImports = {
  selector: ':matches(ImportExpression, TSImportType)',
  message: 'Import at the top of the module, where the house rule is held.',
};
const definesElement = {
  selector: [
    'MemberExpression[object.name="customElements"]',
    'MemberExpression[object.property.name="customElements"]',
  ]
    .map((object) => `${object}:matches([property.name="define"], [property.value="define"])`)
    .concat('Decorator[expression.callee.name="customElement"]')
    .join(', '),
  message: 'Only src/entries defines elements.',
};

/** Flat configs for `src/`, to spread into ESLint's. */
export const houseRules = [
  ...folders.map((folder) => ({
    name: `house/${folder}`,
    files: [`src/${folder}/**/*.ts`],
    rules: {
      ...restrictImports(folder, folder === 'render' ? [localize, noShadow] : [localize]),
      'no-restricted-syntax': ['error', otherImports, ...(folder === 'entries' ? [] : [definesElement])],
    },
  })),
  {
    name: 'house/shadow',
    files: ['src/render/shadow*.ts'],
    rules: restrictImports('render', [localize], shadow),
  },
  {
    name: 'house/texts',
    files: ['src/definition/texts.ts'],
    rules: restrictImports('definition'),
  },
];
