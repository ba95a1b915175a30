import {createElement, useState, type ReactNode} from 'react';
import {Button, Separator, ToggleButton, useCopyButton} from 'storybook/internal/components';
import {PANEL_ID, SNIPPET_RENDERED} from 'storybook/internal/docs-tools';
import {addons, types, useChannel, useGlobals} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  theme: create({base: 'light', brandTitle: 'hyte-elements', colorSecondary: '#174a92'}),
  sidebar: {showRoots: true},
  // On a screen of 1440 × 900, the wheel is seen whole, and the matrix as a table.
  layout: {panelPosition: 'right', navSize: 220, rightPanelWidth: 350},
  // Widths are among our own choices.
  toolbar: {'storybook/viewport/tool': {hidden: true}},
});

interface Choice {
  /** What it is called in the toolbar. */
  label: string;
  /** What it is called in full. */
  title: string;
  globals: Record<string, unknown>;
}

const width = (px: number): Choice => ({
  label: String(px),
  title: `${px} px wide`,
  globals: {viewport: {value: `w${px}`, isRotated: false}},
});
/** What Storybook's own toolbar has behind a menu: a click each, and what is chosen is seen. */
const choices: Record<string, Choice[]> = {
  language: [
    {label: 'FI', title: 'Suomeksi', globals: {language: 'fi'}},
    {label: 'SV', title: 'På svenska', globals: {language: 'sv'}},
    {label: 'FI + SV', title: 'Both, side by side', globals: {language: 'both'}},
  ],
  theme: [
    {label: 'Light', title: 'Light theme', globals: {theme: 'light'}},
    {label: 'Dark', title: 'Dark theme', globals: {theme: 'dark'}},
  ],
  width: [
    width(320),
    width(768),
    {label: 'Full', title: 'As wide as there is room', globals: {viewport: {value: undefined, isRotated: false}}},
  ],
};

const Choices = ({of}: {of: Choice[]}): ReactNode => {
  const [globals, setGlobals, ofStory] = useGlobals();
  const isChosen = ({globals: set}: Choice) =>
    Object.entries(set).every(([name, value]) => JSON.stringify(globals[name]) === JSON.stringify(value));
  return [
    of !== choices['language'] && createElement(Separator, {key: 'separator'}),
    ...of.map((choice) =>
      createElement(
        ToggleButton,
        {
          key: choice.label,
          pressed: isChosen(choice),
          disabled: Object.keys(choice.globals).some((name) => name in ofStory),
          onClick: () => setGlobals(choice.globals),
          ariaLabel: choice.title,
          variant: 'ghost',
          padding: 'small',
        },
        choice.label,
      ),
    ),
  ];
};

/** Copies what the code panel shows, whichever panel is open. */
const CopyCode = (): ReactNode => {
  const [source, setSource] = useState('');
  useChannel({[SNIPPET_RENDERED]: ({source}: {source?: string}) => setSource(source ?? '')});
  const {children, buttonProps} = useCopyButton({
    content: source,
    children: 'Copy code',
    childrenOnCopy: 'Copied',
    ariaLabel: false,
  });
  return createElement(Button, {...buttonProps, variant: 'outline', padding: 'small'}, children);
};

addons.register('hyte', () => {
  // Code stands beside Controls: what is set there, it shows.
  const panels = addons.getElements(types.PANEL);
  for (const id of Object.keys(panels).slice(1)) {
    if (id === PANEL_ID) continue;
    const panel = panels[id];
    delete panels[id];
    panels[id] = panel;
  }
  for (const [name, of] of Object.entries(choices)) {
    addons.add(`hyte/${name}`, {
      type: types.TOOL,
      title: name,
      match: ({viewMode}) => viewMode === 'story' || (viewMode === 'docs' && name !== 'width'),
      render: () => createElement(Choices, {of}),
    });
  }
  addons.add('hyte/copy', {
    type: types.TOOLEXTRA,
    title: 'Copy code',
    match: ({viewMode}) => viewMode === 'story',
    render: () => createElement(CopyCode),
  });
});
