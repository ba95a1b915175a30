/**
 * Lit's templates as `hyte.min.js` has them: what Lit does for others is left out, because thousands of pages read the
 * file. Each change names what it takes from Lit's own minified module, and fails the build where that is not there: then
 * Lit has changed, and its new version is to be looked at. See `docs/decisions/0003-slim-lit.md`.
 */

/**
 * With a Trusted Types policy of our name, so that a page allows `hyte-elements` and may have another copy of Lit, and
 * without the list of versions that Lit keeps on the page's `window`. The policy is made when first asked for: a second
 * copy of the file, which has nothing to define, asks for none.
 */
const page = [
  [
    /(\w)=(\w)\?\2\.createPolicy\("lit-html",(\{.*?\})\):void 0/,
    '$1=$2&&(()=>$1.p??=$2.createPolicy("hyte-elements",$3))',
  ],
  [/return void 0!==(\w)\?\1\./, 'return $1?$1().'],
  [/=\w+\.litHtmlPolyfillSupport;.*?\.litHtmlVersions.*?;/, '=0;'],
];

/** Without directives, of which we have none, and what is there for them alone. */
const directives = [
  [/function (\w)\((\w),(\w),\w=\2,\w\)\{if.*?_\$litDirective\$.*?,\3\}/, ''],
  // Where it was asked what a value comes to, the value itself stands; a part of a tag, which asked as well, goes below.
  [/(?<=[=(])[A-Z]\(this,([^,()]+)(?:,\w)*\)/g, '$1'],
  [/setConnected\(\w\)\{.*?\}/, ''],
  [/this\._\$AP\?\.\(!1,!0,\w\)/, ''],
  [/this\._\$AN=void 0,/g, ''],
  [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
  [/get (_\$AU|startNode|endNode|tagName)\(\)\{.*?\}/g, ''],
  [/get parentNode\(\)\{return.*?\}/, ''],
  [/get parentNode\(\)\{let.*?,\w\}/, ''],
  [/class \w\{constructor\(\w,\w,\w\)\{this\.element=\w,this\.type=6.*?\}\}/, ''],
  [/,F:\w(?=\})/, ''],
  [/,V:\w(?=,)/, ''],
  [/:6===\w\.type&&\(.*?\)\)/, ':0'],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
  [/constructor\(([\w,]+)\)\{super\(\1\),this\.type=5\}/, ''],
  [/this\.type=[12],/g, ''],
  [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6.*?\)\)/, ''],
];

/** Without the value that says that nothing is to change, and values that can be gone through and are no array. */
const values = [
  [/(\w!==this\._\$AH)&&\w!==\w&&(this\._\()/, '$1&&$2'],
  [/(\|\|\w!==this\._\$AH)&&\w!==\w,/, '$1,'],
  [/,(\w)===\w&&\(\1=this\._\$AH\[\w\]\)/, ''],
  [/if\(\((\w)=(\w)\?\?(\w)\)===\w\)return;/, '$1=$2??$3;'],
  [/Symbol\.for\("lit-noChange"\)/, '0'],
  [/\|\|"function"==typeof \w\?\.\[Symbol\.iterator\]/, ''],
];

/** Without what no template of ours has: a binding in a comment or in a raw text, MathML, a node or a compiled template as a
 * value, a listener that is an object, has options or comes and goes. */
const bindings = [
  [/if\(!\w\(\w\)\|\|!\w\.hasOwnProperty\("raw"\)\)throw Error\("invalid template strings array"\);/, ''],
  [/\(\w\.test\((\w\[2\])\)&&\(\w=RegExp\("<\/"\+\1,"g"\)\),(\w=\w)\)/, '($2)'],
  [/\((\w)\?\.creationScope\?\?(\w)\)\.importNode/, '$2.importNode'],
  [
    /(\w)=\w\?\.renderBefore\?\?(\w);let (\w)=\1(\._\$litPart\$);if\(void 0===\3\)\{const (\w)=\w\?\.renderBefore\?\?null;/,
    '$1=$2;let $3=$1$4;if(!$3){const $5=null;',
  ],
  [/if\(\w\.test\(\w\.tagName\)\)\{.*?\w\(\)\)\}\}/, ''],
  [/else\{let \w=-1;for\(.*?\.length-1\}/, ';'],
  [/:3===\w\?"<math>":""/, ':""'],
  [/:3===\w\?"<\/math>":""/, ':""'],
  [/\|\|3===\w(?=\))/, ''],
  [/void 0!==\w\.nodeType\?this\.\w\(\w\):/, ''],
  [/"number"==typeof (\w)\?(this\._\$AC\(\w\)):\(.*?,\1\)/, '$2'],
  [/,\w=\w===(\w)&&\w!==\1\|\|\w\.capture.*?passive,(\w)=\w!==\1&&\((\w)===\1\|\|\w\);\w&&/, ',$2=$3===$1;$2&&'],
  [/"function"==typeof (this\._\$AH)\?(\1\.call\(.*?\)):\1\.handleEvent\(\w\)/, '$2'],
];

/** Its packages know one another's fields by these names; here is only the one. */
const names = [
  [/_\$A(?=\w)/g, ''],
  [/_\$litType\$/g, 't'],
];

/** @returns {import('rollup').Plugin} */
export const ownTemplates = () => ({
  name: 'own-templates',
  transform(code, id) {
    if (!/lit-html\.js$/.test(id)) return null;
    return [...page, ...directives, ...bindings, ...values, ...names].reduce((own, [theirs, ours]) => {
      const changed = own.replace(theirs, ours);
      if (changed === own)
        this.error(`Lit has changed, and has no ${theirs}: look at what its new version does there.`);
      return changed;
    }, code);
  },
});
