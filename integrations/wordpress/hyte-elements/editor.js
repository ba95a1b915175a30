/**
 * The block in the editor: its variations, its settings, and the elements themselves as its preview. It runs as it is, on
 * WordPress's own packages; what there is to choose from comes from the server (`tell_editor()` in `includes/block.php`).
 */
(() => {
  const {createBlock, registerBlockType} = wp.blocks;
  const {ContrastChecker, InspectorControls, PanelColorSettings, useBlockProps} = wp.blockEditor;
  const {BaseControl, Button, CheckboxControl, Disabled, Notice, PanelBody, SelectControl, TextControl, ToggleControl} =
    wp.components;
  const {createElement: el, Fragment, useEffect, useRef, useState} = wp.element;
  const {decodeEntities} = wp.htmlEntities;
  const {__, sprintf} = wp.i18n;
  const {definition, elements, words, script, pageLanguage, userLanguage} = window.hyteElements;
  const {actors, themes, languages} = definition;

  const BLOCK = 'hyte-elements/hyte';
  /** What newer versions of WordPress want to be told, and older ones pass over. */
  const NEW_LOOK = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  /** A text of the definition, in the language of who writes. */
  const named = (text) => text[userLanguage ?? languages[0]];
  /** What a role is called: by its heading, or as its text begins where the source has none. */
  const labelOf = ({heading, text}) => (heading ? named(heading) : `${named(text).split(' ').slice(0, 6).join(' ')} …`);

  const titles = {
    'actor-card': [__('HYTE: one actor’s roles', 'hyte-elements'), 'id'],
    'role-wheel': [__('HYTE: wheel of roles', 'hyte-elements'), 'chart-pie'],
    'role-matrix': [__('HYTE: roles by theme', 'hyte-elements'), 'grid-view'],
    'theme-card': [__('HYTE: one theme', 'hyte-elements'), 'category'],
    intro: [__('HYTE: what the definition is for', 'hyte-elements'), 'info-outline'],
    definition: [__('HYTE: the whole definition', 'hyte-elements'), 'media-document'],
    source: [__('HYTE: source and version', 'hyte-elements'), 'book'],
    'language-switch': [__('HYTE: choice of language', 'hyte-elements'), 'translation'],
  };
  const descriptions = {
    'actor-card': __('What the county, the municipalities or the organisations do, role by role.', 'hyte-elements'),
    'role-wheel': __('The figure: an actor in the middle and its roles around it.', 'hyte-elements'),
    'role-matrix': __(
      'Who does what for each theme, as a table that becomes a list where it is narrow.',
      'hyte-elements',
    ),
    'theme-card': __('What each actor does for one theme, such as prevention.', 'hyte-elements'),
    intro: __('Title, purposes and legal basis.', 'hyte-elements'),
    definition: __('Everything: what it is for, every actor, and the roles by theme.', 'hyte-elements'),
    source: __('Whose text it is, which version, and the law.', 'hyte-elements'),
    'language-switch': __('Readers choose Finnish or Swedish for the definition on the page.', 'hyte-elements'),
  };
  const variations = Object.keys(titles).map((element) => ({
    name: element,
    title: titles[element][0],
    icon: titles[element][1],
    description: descriptions[element],
    isDefault: element === 'actor-card',
    attributes: {element},
    isActive: ['element'],
    scope: ['inserter', 'transform'],
  }));

  /** The block's element; the whole definition where none is named. */
  const elementOf = ({element}) => element ?? 'definition';

  const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

  /** The colours that an element has, each with the block's attribute and what it colours. */
  const coloursOf = (element) => {
    const all = [['accent', __('Accent colour', 'hyte-elements')]];
    const each = actors.map((actor, i) => [`accent${i + 1}`, named(actor.shortName)]);
    return {
      'actor-card': all,
      'role-wheel': all,
      'language-switch': all,
      'theme-card': each,
      'role-matrix': each,
      definition: each,
    }[element];
  };

  /** Where in an element a page's own links can stand: the slot and what it is beside. */
  const slotsOf = (attributes) => {
    const element = elementOf(attributes);
    const footer = ['footer', __('At the foot', 'hyte-elements')];
    const actor = actors.find(({id}) => id === attributes.actor);
    const beside = (of, role) => [role.id, `${named(of.shortName)}: ${labelOf(role)}`];
    switch (element) {
      case 'source':
      case 'language-switch':
        return [];
      case 'actor-card':
        return [footer, ...(actor?.roles ?? []).map((role) => [role.name, labelOf(role)])];
      case 'role-wheel':
        return [footer, ...(actor?.roles ?? []).map((role) => [role.id, labelOf(role)])];
      case 'theme-card':
      case 'role-matrix': {
        const isShown = ({theme}) => element === 'role-matrix' || theme === attributes.theme;
        return [footer, ...actors.flatMap((of) => of.roles.filter(isShown).map((role) => beside(of, role)))];
      }
      default:
        return [footer];
    }
  };

  /**
   * The element as a page has it. WordPress keeps what authors write with entities in it.
   * @param {object} attributes The block's.
   * @param {string} [lang] The language, where it is fixed.
   */
  const markupOf = (attributes, lang = attributes.lang) => {
    const element = elementOf(attributes);
    const written = Object.entries(elements[element]).map(([name, {property, flag}]) => {
      const value = attributes[property];
      if (!value) return '';
      return flag ? ` ${name}` : ` ${name}="${escape(value)}"`;
    });
    const style = (coloursOf(element) ?? [])
      .filter(([name]) => attributes[name])
      .map(([name]) => `--hyte-${name.replace(/\d/, '-$&')}:${attributes[name]};`)
      .join('');
    const links = (attributes.links ?? [])
      .map(({slot, text, url}) => [
        slot || 'footer',
        decodeEntities(text ?? '').trim(),
        decodeEntities(url ?? '').trim(),
      ])
      .filter(([, text, url]) => text || url)
      .map(([slot, text, url]) => {
        const said = escape(text || url);
        return `<p slot="${escape(slot)}">${url ? `<a href="${escape(url)}">${said}</a>` : said}</p>`;
      });
    return [
      `<hyte-${element}${written.join('')}${lang ? ` lang="${escape(lang)}"` : ''}${style ? ` style="${escape(style)}"` : ''}>`,
      ...links,
      `</hyte-${element}>`,
    ].join('');
  };

  /** The block's attributes from those of an element in markup. */
  const attributesFrom = (element, given) => {
    const attributes = {element};
    for (const [name, {property, flag}] of Object.entries(elements[element])) {
      if (name in given) attributes[property] = flag ? !['false', 'no', '0'].includes(given[name]) : given[name];
    }
    if (given.lang) attributes.lang = given.lang;
    return attributes;
  };

  const nameIn = ({named: {element = ''}}) => element.toLowerCase().replace(/^hyte-/, '');
  const isElement = (name) => Object.keys(elements).includes(name);
  const isOurs = (attrs) => isElement(nameIn(attrs));

  /** A block of a shortcode. The links between its tags are its own links. */
  const fromShortcode = (attrs, content) => {
    const given = {...Object.fromEntries(attrs.numeric.map((name) => [name.toLowerCase(), ''])), ...attrs.named};
    const attributes = attributesFrom(nameIn(attrs), given);
    if (content?.trim()) {
      const {body} = new DOMParser().parseFromString(content, 'text/html');
      const links = Array.from(body.querySelectorAll('a'), (link) => [
        link.textContent,
        link.getAttribute('href') ?? '',
      ]);
      attributes.links = (links.length ? links : [[body.textContent, '']]).map(([text, url]) => ({
        slot: 'footer',
        text,
        url,
      }));
    }
    return createBlock(BLOCK, attributes);
  };

  const PAGE =
    /^[^?#]*\/(actor-card|role-wheel|theme-card|role-matrix|definition|intro)(?:-([a-z-]+))?\.([a-z-]+)\.html(?:\?([^#]*))?(?:#.*)?$/;

  /** What a standalone page shows, as a block's attributes; none where an address is not of one. What it asks for goes along. */
  const shownAt = (address) => {
    const [, element, what, lang, query] = PAGE.exec(address) ?? [];
    if (!languages.includes(lang)) return undefined;
    const {lang: _, ...asked} = attributesFrom(element, Object.fromEntries(new URLSearchParams(query)));
    const attributes = {...asked, ...(lang === pageLanguage ? {} : {lang})};
    const has = (all) => all.some(({id}) => id === what);
    if (element === 'theme-card') return has(themes) ? {...attributes, theme: what} : undefined;
    if (element === 'actor-card' || element === 'role-wheel')
      return has(actors) ? {...attributes, actor: what} : undefined;
    if (what && (what !== 'short' || element === 'intro')) return undefined;
    // As on the page, which has them unless it is asked not to.
    return element === 'role-matrix' ? {...attributes, controls: asked.controls ?? true} : attributes;
  };

  /** What a paragraph shows that has nothing but the address of a page, or a link to one, in it. */
  const shownBy = (node) => {
    if (node.nodeName !== 'P') return undefined;
    const text = node.textContent.trim();
    const [link, more] = node.querySelectorAll('a');
    if (!link) return shownAt(text);
    return more || link.textContent.trim() !== text ? undefined : shownAt(link.getAttribute('href') ?? '');
  };

  const shortcodeIn = (text) => wp.shortcode.next('hyte', text ?? '')?.shortcode;

  const transforms = {
    from: [
      {
        type: 'shortcode',
        tag: 'hyte',
        isMatch: isOurs,
        transform: (attrs, {shortcode}) => fromShortcode(attrs, shortcode.content),
      },
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({text}) => {
          const shortcode = shortcodeIn(text);
          return Boolean(shortcode && isOurs(shortcode.attrs));
        },
        transform: ({text}) => {
          const {attrs, content} = shortcodeIn(text);
          return fromShortcode(attrs, content);
        },
      },
      {
        // Before WordPress would embed it as a page of somebody else's.
        type: 'raw',
        priority: 5,
        isMatch: (node) => Boolean(shownBy(node)),
        transform: (node) => createBlock(BLOCK, shownBy(node)),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch: (attributes) => isElement(elementOf(attributes)),
        transform: (attributes) => createBlock('core/html', {content: markupOf(attributes)}),
      },
    ],
  };

  /** The element itself. Nothing in it can be pressed: a press chooses the block. */
  const Preview = ({html, onSurface}) => {
    const ref = useRef();
    useEffect(() => {
      const {defaultView, head} = ref.current.ownerDocument;
      // Older versions of WordPress give no script to the frames of small previews.
      if (!defaultView.customElements.get('hyte-source') && !head.querySelector(`script[src="${script}"]`)) {
        head.append(Object.assign(head.ownerDocument.createElement('script'), {src: script}));
      }
    }, []);
    useEffect(() => {
      const frame = ref.current.firstElementChild?.shadowRoot?.querySelector('[part~="frame"]');
      if (frame) onSurface(frame.ownerDocument.defaultView.getComputedStyle(frame).backgroundColor);
    }, [html]);
    return el(Disabled, null, el('div', {ref, dangerouslySetInnerHTML: {__html: html}}));
  };

  /** A choice of one, by its name. What is not among them is kept until another is chosen. */
  const One = ({label, help, value, options, onChange}) =>
    el(SelectControl, {
      ...NEW_LOOK,
      label,
      help,
      value: value ?? '',
      options: [
        ...options,
        ...(options.some((option) => option.value === (value ?? '')) ? [] : [{value, label: `“${value}”`}]),
      ],
      onChange: (chosen) => onChange(chosen || undefined),
    });

  /** A choice of several: all of them where none is named. The last one cannot be taken away. */
  const Several = ({label, value, options, onChange}) => {
    const all = options.map((option) => option.value);
    const chosen = value ? value.split(/\s+/) : all;
    return el(
      'fieldset',
      {className: 'components-base-control'},
      el(BaseControl.VisualLabel, {as: 'legend'}, label),
      options.map((option) =>
        el(CheckboxControl, {
          ...NEW_LOOK,
          key: option.value,
          label: option.label,
          checked: chosen.includes(option.value),
          onChange: (isChosen) => {
            const left = all.filter((each) => (each === option.value ? isChosen : chosen.includes(each)));
            if (left.length) onChange(left.length === all.length ? undefined : left.join(' '));
          },
        }),
      ),
    );
  };

  const OwnLinks = ({links = [], slots, onChange}) => {
    const set = (i, change) => onChange(links.map((link, k) => (k === i ? {...link, ...change} : link)));
    const remove = (i) => onChange(links.length > 1 ? links.filter((_, k) => k !== i) : undefined);
    return el(
      PanelBody,
      {title: __('Own links', 'hyte-elements'), initialOpen: links.length > 0},
      el(
        'p',
        null,
        __('They stand beside the official text, in a box that says that they are not part of it.', 'hyte-elements'),
      ),
      links.map(({slot, text, url}, i) =>
        el(
          'div',
          // A link has no name but its place.
          {key: i, style: {borderTop: '1px solid #ddd', paddingTop: '16px', marginBottom: '24px'}},
          el(One, {
            label: __('Place', 'hyte-elements'),
            value: slot || 'footer',
            options: slots.map(([value, label]) => ({value, label})),
            help: slots.some(([value]) => value === (slot || 'footer'))
              ? undefined
              : __('This place is not in what is shown now: the link is kept, and not shown.', 'hyte-elements'),
            onChange: (chosen) => set(i, {slot: chosen}),
          }),
          el(TextControl, {
            ...NEW_LOOK,
            label: __('Text', 'hyte-elements'),
            value: decodeEntities(text ?? ''),
            onChange: (value) => set(i, {text: value}),
          }),
          el(TextControl, {
            ...NEW_LOOK,
            label: __('Address', 'hyte-elements'),
            value: decodeEntities(url ?? ''),
            placeholder: 'https://',
            onChange: (value) => set(i, {url: value}),
          }),
          el(
            Button,
            {variant: 'link', isDestructive: true, onClick: () => remove(i)},
            __('Remove this link', 'hyte-elements'),
          ),
        ),
      ),
      el(
        Button,
        {variant: 'secondary', onClick: () => onChange([...links, {slot: 'footer', text: '', url: ''}])},
        __('Add a link', 'hyte-elements'),
      ),
    );
  };

  /** The settings of an element, in the order of what they do to it. */
  const Settings = ({attributes, setAttributes, surface}) => {
    const element = elementOf(attributes);
    const has = (name) => name in elements[element];
    const set = (property) => (value) => setAttributes({[property]: value});
    const actor = actors.find(({id}) => id === attributes.actor);
    const actorOptions = actors.map(({id, shortName}) => ({value: id, label: named(shortName)}));
    const themeOptions = themes.map(({id, label}) => ({value: id, label: named(label)}));
    const slots = slotsOf(attributes);
    const colours = coloursOf(element);
    const toggle = (name, property, label, help) =>
      has(name) &&
      el(ToggleControl, {
        ...NEW_LOOK,
        label,
        help,
        checked: Boolean(attributes[property]),
        onChange: (value) => setAttributes({[property]: value || undefined}),
      });
    const content = [
      has('actor') &&
        el(One, {
          label: __('Actor', 'hyte-elements'),
          value: attributes.actor,
          options: actorOptions,
          onChange: (value) => setAttributes({actor: value, roles: undefined}),
        }),
      has('theme') &&
        el(One, {
          label: __('Theme', 'hyte-elements'),
          value: attributes.theme,
          options: themeOptions,
          onChange: set('theme'),
        }),
      has('roles') &&
        actor &&
        el(Several, {
          label: __('Roles', 'hyte-elements'),
          value: attributes.roles,
          options: actor.roles.map((role) => ({value: role.name, label: labelOf(role)})),
          onChange: set('roles'),
        }),
      has('parts') &&
        el(Several, {
          label: __('Parts', 'hyte-elements'),
          value: attributes.parts,
          options: [
            {value: 'intro', label: __('What it is for', 'hyte-elements')},
            {value: 'actors', label: __('Every actor’s roles', 'hyte-elements')},
            {value: 'matrix', label: __('Roles by theme', 'hyte-elements')},
          ],
          onChange: set('parts'),
        }),
      has('actors') &&
        el(Several, {
          label: __('Actors', 'hyte-elements'),
          value: attributes.actors,
          options: actorOptions,
          onChange: set('actors'),
        }),
      has('themes') &&
        el(Several, {
          label: __('Themes', 'hyte-elements'),
          value: attributes.themes,
          options: themeOptions,
          onChange: set('themes'),
        }),
      has('layout') &&
        el(One, {
          label: __('Layout', 'hyte-elements'),
          value: attributes.layout,
          options: [
            {value: '', label: __('All texts open', 'hyte-elements')},
            {value: 'accordion', label: __('Each role opens on its own', 'hyte-elements')},
          ],
          onChange: set('layout'),
        }),
      has('view') &&
        el(One, {
          label: __('Layout', 'hyte-elements'),
          value: attributes.view,
          options: [
            {value: '', label: __('A table where there is room, else a list', 'hyte-elements')},
            {value: 'table', label: __('Always a table', 'hyte-elements')},
            {value: 'list', label: __('Always a list', 'hyte-elements')},
          ],
          onChange: set('view'),
        }),
      toggle('controls', 'controls', __('Search and filters', 'hyte-elements')),
    ];
    const page = [
      el(One, {
        label: __('Language', 'hyte-elements'),
        value: attributes.lang,
        options: [
          {value: '', label: __('The page’s', 'hyte-elements')},
          ...languages.map((lang) => ({value: lang, label: words[lang]['in-language']})),
        ],
        onChange: set('lang'),
      }),
      has('heading-level') &&
        el(One, {
          label: __('Heading level', 'hyte-elements'),
          help: __('One below the heading that it stands under.', 'hyte-elements'),
          value: attributes.headingLevel ?? '2',
          options: ['1', '2', '3', '4', '5', '6'].map((value) => ({
            value,
            /* translators: %s: a heading's level, from 1 to 6. */
            label: sprintf(__('Heading %s', 'hyte-elements'), value),
          })),
          onChange: (value) => setAttributes({headingLevel: value === '2' ? undefined : value}),
        }),
      toggle('copy-links', 'copyLinks', __('Buttons that copy a link to a role', 'hyte-elements')),
      toggle(
        'no-source',
        'noSource',
        __('Leave out source and version', 'hyte-elements'),
        __('Where the page says them elsewhere.', 'hyte-elements'),
      ),
      has('for') &&
        el(TextControl, {
          ...NEW_LOOK,
          label: __('Only for the block with this HTML anchor', 'hyte-elements'),
          help: __(
            'Empty: for all of the definition on the page. A block’s anchor is under “Advanced”.',
            'hyte-elements',
          ),
          value: attributes.for ?? '',
          onChange: (value) => setAttributes({for: value || undefined}),
        }),
    ];
    return el(
      InspectorControls,
      null,
      content.some(Boolean) && el(PanelBody, {title: __('What is shown', 'hyte-elements')}, ...content),
      el(PanelBody, {title: __('On the page', 'hyte-elements')}, ...page),
      colours &&
        el(
          PanelColorSettings,
          {
            title: __('Colours', 'hyte-elements'),
            initialOpen: false,
            colorSettings: colours.map(([name, label]) => ({
              label,
              value: attributes[name],
              onChange: (value) => setAttributes({[name]: value || undefined}),
            })),
          },
          colours.map(([name]) =>
            el(ContrastChecker, {key: name, backgroundColor: surface, textColor: attributes[name]}),
          ),
        ),
      slots.length > 0 && el(OwnLinks, {links: attributes.links, slots, onChange: set('links')}),
    );
  };

  const Edit = ({attributes, setAttributes}) => {
    const [surface, setSurface] = useState('#ffffff');
    const props = useBlockProps(attributes.anchor ? {id: attributes.anchor} : {});
    if (!isElement(elementOf(attributes))) {
      const {unknown, allowed} = words[userLanguage ?? languages[0]];
      const said = `${unknown}: “${attributes.element}”. ${allowed}: ${Object.keys(elements).join(', ')}.`;
      return el('div', props, el(Notice, {status: 'warning', isDismissible: false}, said));
    }
    const html = markupOf(attributes, attributes.lang ?? pageLanguage ?? languages[0]);
    return el(
      Fragment,
      null,
      el(Settings, {attributes, setAttributes, surface}),
      el('div', props, el(Preview, {html, onSurface: setSurface})),
    );
  };

  registerBlockType(BLOCK, {edit: Edit, save: () => null, variations, transforms});
})();
