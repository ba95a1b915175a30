import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import typescript from 'typescript-eslint';
import {houseRules} from './tools/check/house-rules.mjs';

export default defineConfig([
  globalIgnores(['dist/', 'coverage/', 'screenshots/', 'src/definition/generated/', 'site/builder/generated/']),
  {
    files: ['src/**/*.ts'],
    extends: [
      js.configs.recommended,
      typescript.configs.recommended,
      lit['flat/recommended'],
      wc['flat/recommended'],
      litA11y.configs.recommended,
    ],
    rules: {
      // Styles take the meaning off a list without bullets (Safari) and off a table laid out as blocks: the role keeps it.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  ...houseRules,
]);
