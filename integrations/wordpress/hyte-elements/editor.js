/**
 * The block in the editor: its variations, its settings, and the elements themselves as its preview. It runs as it is, on
 * WordPress's own packages; what there is to choose from comes from the server (`tell_editor()` in `includes/block.php`).
 */
(() => {
  const {createBlock, getBlockContent, registerBlockType} = wp.blocks;
  const {ContrastChecker, InspectorControls, PanelColorSettings, useBlockProps} = wp.blockEditor;
  const {BaseControl, Button, CheckboxControl, Disabled, Notice, PanelBody, SelectControl, TextControl, ToggleControl} =
    wp.components;
  const {useSelect} = wp.data;
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
    'role-wheel': __(
      'The figure: an actor in the middle and its roles around it; a list where it is narrow.',
      'hyte-elements',
    ),
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
  /** What somebody looks for, in the definition's languages: they may write in Finnish in an editor that speaks English. */
  const everyKeyword = ['hyvinvointi', 'terveys', 'hyte-työ', 'välfärd', 'hälsa', 'health', 'wellbeing'];
  const keywords = {
    'actor-card': [
      'roolit',
      'toimija',
      'kunta',
      'kunnat',
      'järjestöt',
      'hyvinvointialue',
      'roller',
      'aktör',
      'kommun',
      'organisationer',
    ],
    'role-wheel': ['roolit', 'pyörä', 'kuvio', 'kunta', 'kunnat', 'järjestöt', 'roller', 'hjul', 'figur', 'kommun'],
    'role-matrix': ['roolit', 'matriisi', 'taulukko', 'teemat', 'työnjako', 'roller', 'matris', 'tabell', 'teman'],
    'theme-card': ['teema', 'ehkäisy', 'tema', 'förebyggande'],
    intro: ['määritelmä', 'tarkoitus', 'laki', 'definition', 'syfte', 'lag'],
    definition: ['määritelmä', 'määrittely', 'roolit', 'definition', 'roller'],
    source: ['lähde', 'versio', 'laki', 'källa', 'lag'],
    'language-switch': ['kieli', 'suomi', 'ruotsi', 'språk', 'finska', 'svenska'],
  };
  /** What needs room is wide from the start, where the theme has such a width. */
  const WIDE = ['role-wheel', 'role-matrix', 'definition'];
  const variations = Object.keys(titles).map((element) => ({
    name: element,
    title: titles[element][0],
    icon: titles[element][1],
    description: descriptions[element],
    keywords: [...everyKeyword, ...keywords[element]],
    isDefault: element === 'actor-card',
    attributes: {element, ...(WIDE.includes(element) ? {align: 'wide'} : {})},
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
    const isAmong = (name, list) => !list || list.split(/\s+/).includes(name);
    const actor = actors.find(({id}) => id === attributes.actor);
    const roles = (actor?.roles ?? []).filter(({name}) => element !== 'actor-card' || isAmong(name, attributes.roles));
    const beside = (of, role) => [role.id, `${named(of.shortName)}: ${labelOf(role)}`];
    switch (element) {
      case 'source':
      case 'language-switch':
        return [];
      case 'actor-card':
        return [footer, ...roles.map((role) => [role.name, labelOf(role)])];
      case 'role-wheel':
        return [footer, ...roles.map((role) => [role.id, labelOf(role)])];
      case 'theme-card':
      case 'role-matrix': {
        const shown = element === 'role-matrix' ? actors.filter(({id}) => isAmong(id, attributes.actors)) : actors;
        const isShown = ({theme}) => isAmong(theme, element === 'role-matrix' ? attributes.themes : attributes.theme);
        return [footer, ...shown.flatMap((of) => of.roles.filter(isShown).map((role) => beside(of, role)))];
      }
      default:
        return [footer];
    }
  };

  /** What a role is called that a link stood beside, though it is not shown now. */
  const slotLabel = (slot) => {
    for (const actor of actors) {
      for (const role of actor.roles) {
        if (role.id === slot) return `${named(actor.shortName)}: ${labelOf(role)}`;
        if (role.name === slot) return labelOf(role);
      }
    }
    return `“${slot}”`;
  };

  /** An address as it was meant: one of e-mail, or one without its beginning. */
  const meant = (url) => {
    const typed = url.trim();
    if (/^[^\s@/:]+@[^\s@/]+\.[a-z]+$/i.test(typed)) return `mailto:${typed}`;
    return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : typed;
  };
  /** Whether an address leads somewhere: WordPress takes others away. */
  const leads = (url) => /^(https?:\/\/[^/\s]|mailto:|tel:|sms:|\/|#|\?)/i.test(url.trim());

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
    const colours = (coloursOf(element) ?? [])
      .filter(([name]) => attributes[name])
      .map(([name]) => `--hyte-${name.replace(/\d/, '-$&')}:${attributes[name]};`);
    const style = [...(attributes.scheme ? [`color-scheme:${attributes.scheme};`] : []), ...colours].join('');
    const links = (attributes.links ?? [])
      .map(({slot, text, url}) => [
        slot || 'footer',
        decodeEntities(text ?? '').trim(),
        decodeEntities(url ?? '').trim(),
      ])
      .filter(([, text, url]) => text || url)
      .map(([slot, text, url]) => {
        const said = escape(text || url);
        return `<p slot="${escape(slot)}">${leads(url) ? `<a href="${escape(url)}">${said}</a>` : said}</p>`;
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

  /** A page's own links in HTML, as a block has them; a text by itself is one without an address. */
  const linksIn = (parent, slot) => {
    const links = Array.from(parent.querySelectorAll('a'), (link) => ({
      slot,
      text: link.textContent,
      url: link.getAttribute('href') ?? '',
    }));
    const text = parent.textContent.trim();
    return links.length || !text ? links : [{slot, text, url: ''}];
  };

  /** A block with a page's own links, if there are any. */
  const blockWith = (attributes, links) => createBlock(BLOCK, links.length ? {...attributes, links} : attributes);

  /** Blocks of a shortcode. The links between its tags are its own, unless another shortcode begins there. */
  const fromShortcode = (attrs, content = '') => {
    const given = {...Object.fromEntries(attrs.numeric.map((name) => [name.toLowerCase(), ''])), ...attrs.named};
    const attributes = attributesFrom(nameIn(attrs), given);
    if (/\[hyte[\s\]]/.test(content)) {
      return [createBlock(BLOCK, attributes), ...wp.blocks.rawHandler({HTML: `${content}[/hyte]`})];
    }
    const links = linksIn(new DOMParser().parseFromString(content, 'text/html').body, 'footer');
    return [blockWith(attributes, links)];
  };

  /** A block of HTML, as each version of WordPress keeps it. */
  const htmlBlock = (html) => wp.blocks.parse(`<!-- wp:html -->\n${html}\n<!-- /wp:html -->`)[0];

  /** A block of an element in HTML, where there is nothing else. */
  const fromHtml = (html) => {
    const {body} = new DOMParser().parseFromString(html ?? '', 'text/html');
    const [element, more] = body.children;
    const name = element?.localName.replace(/^hyte-/, '');
    if (more || !element?.localName.startsWith('hyte-') || !isElement(name)) return undefined;
    const given = Object.fromEntries(Array.from(element.attributes, (attribute) => [attribute.name, attribute.value]));
    const attributes = attributesFrom(name, given);
    for (const colour of ['accent', 'accent-1', 'accent-2', 'accent-3']) {
      const value = element.style.getPropertyValue(`--hyte-${colour}`).trim();
      if (value) attributes[colour.replace('-', '')] = value;
    }
    if (element.style.colorScheme) attributes.scheme = element.style.colorScheme;
    const links = Array.from(element.children).flatMap((child) => (child.slot ? linksIn(child, child.slot) : []));
    return blockWith(attributes, links);
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
  /** Whether a text is one of our shortcodes and nothing else. */
  const isShortcode = (text) => {
    const shortcode = /^\s*\[hyte\s[^]*\]\s*$/.test(text) && shortcodeIn(text);
    return Boolean(shortcode && isOurs(shortcode.attrs));
  };

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
        isMatch: ({text}) => isShortcode(text),
        transform: ({text}) => {
          const {attrs, content} = shortcodeIn(text);
          return fromShortcode(attrs, content);
        },
      },
      {
        type: 'block',
        blocks: ['core/paragraph'],
        isMatch: ({content}) => isShortcode(`${content}`),
        transform: ({content}) => fromShortcode(shortcodeIn(decodeEntities(`${content}`)).attrs),
      },
      {
        // Typed into a paragraph.
        type: 'enter',
        regExp: /^\s*\[hyte\s[^\]]*\]\s*$/,
        transform: ({content}) => {
          const typed = decodeEntities(`${content}`);
          if (!isShortcode(typed)) return createBlock('core/shortcode', {text: typed});
          const [block] = fromShortcode(shortcodeIn(typed).attrs);
          // Who pressed Enter goes on writing below it.
          setTimeout(() => wp.data.dispatch('core/block-editor').insertAfterBlock(block.clientId));
          return block;
        },
      },
      {
        type: 'block',
        blocks: ['core/html'],
        // The HTML is an attribute no more in WordPress 7.1: only the block itself has it in every version.
        isMatch: (_, block) => Boolean(fromHtml(getBlockContent([block].flat()[0]))),
        __experimentalConvert: (block) => fromHtml(getBlockContent(block)),
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
        transform: (attributes) => htmlBlock(markupOf(attributes)),
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
  const One = ({label, help, value, options, otherwise = (kept) => `“${kept}”`, onChange}) =>
    el(SelectControl, {
      ...NEW_LOOK,
      label,
      help,
      value: value ?? '',
      options: [
        ...options,
        ...(options.some((option) => option.value === (value ?? '')) ? [] : [{value, label: otherwise(value)}]),
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
          // Nothing at all would be everything.
          disabled: chosen.length === 1 && chosen[0] === option.value,
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
    const ref = useRef();
    // What has the focus goes, or is not what was asked for: it moves to the new link, or to what adds one.
    const [focus, setFocus] = useState();
    useEffect(() => {
      if (focus) Array.from(ref.current.querySelectorAll(focus)).at(-1)?.focus();
      setFocus(undefined);
    }, [links.length]);
    const remove = (i) => {
      setFocus('.is-secondary');
      onChange(links.length > 1 ? links.filter((_, k) => k !== i) : undefined);
    };
    const add = () => {
      setFocus('fieldset select');
      onChange([...links, {slot: 'footer', text: '', url: ''}]);
    };
    /** What to know of an address that readers could not follow. */
    const hintFor = (url = '', text = '') => {
      const isMissing = !url.trim();
      if (isMissing ? !text.trim() : leads(decodeEntities(meant(url)))) return undefined;
      const said = isMissing
        ? __('Without an address, the text stands by itself.', 'hyte-elements')
        : __(
            'This is not an address that readers can follow: it begins with https://, with / or with mailto:',
            'hyte-elements',
          );
      return el(Notice, {status: 'warning', isDismissible: false}, said);
    };
    return el(
      PanelBody,
      {title: __('Own links', 'hyte-elements'), initialOpen: links.length > 0, ref},
      el(
        'p',
        null,
        __('They stand beside the official text, in a box that says that they are not part of it.', 'hyte-elements'),
      ),
      links.map(({slot, text, url}, i) =>
        el(
          'fieldset',
          // A link has no name but its place.
          {key: i, style: {borderTop: '1px solid #ddd', paddingTop: '16px', marginBottom: '24px'}},
          el(
            BaseControl.VisualLabel,
            {as: 'legend'},
            /* translators: %s: which of several, a number. */
            sprintf(__('Link %s', 'hyte-elements'), i + 1),
          ),
          el(One, {
            label: __('Place', 'hyte-elements'),
            value: slot || 'footer',
            options: slots.map(([value, label]) => ({value, label})),
            otherwise: slotLabel,
            help: slots.some(([value]) => value === (slot || 'footer'))
              ? undefined
              : __('This place is not in what is shown now: the link is kept, and not shown.', 'hyte-elements'),
            onChange: (chosen) => set(i, {slot: chosen}),
          }),
          el(TextControl, {
            ...NEW_LOOK,
            label: __('Text', 'hyte-elements'),
            value: decodeEntities(text ?? ''),
            // WordPress would take what looks like a tag away from who may not write any.
            onChange: (value) => set(i, {text: value.replaceAll('<', '&lt;')}),
          }),
          el(TextControl, {
            ...NEW_LOOK,
            label: __('Address', 'hyte-elements'),
            value: decodeEntities(url ?? ''),
            placeholder: 'https://',
            onChange: (value) => set(i, {url: value}),
            onBlur: () => url && meant(url) !== url && set(i, {url: meant(url)}),
          }),
          hintFor(url, text),
          el(
            Button,
            {variant: 'link', isDestructive: true, onClick: () => remove(i)},
            __('Remove this link', 'hyte-elements'),
          ),
        ),
      ),
      el(Button, {variant: 'secondary', onClick: add}, __('Add a link', 'hyte-elements')),
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
    const anchored = useSelect((select) => {
      const {getClientIdsWithDescendants, getBlock} = select('core/block-editor');
      return getClientIdsWithDescendants()
        .map(getBlock)
        .filter((block) => block?.name === BLOCK && block.attributes.anchor && elementOf(block.attributes) !== element);
    });
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
        el(One, {
          label: __('What it switches', 'hyte-elements'),
          help: __('A block that has an HTML anchor (under “Advanced”) can have a switch of its own.', 'hyte-elements'),
          value: (attributes.for ?? '').replace(/^#/, ''),
          options: [
            {value: '', label: __('All of the definition on the page', 'hyte-elements')},
            ...anchored.map(({attributes: other}) => ({
              value: other.anchor,
              label: `${titles[elementOf(other)]?.[0] ?? ''} (#${other.anchor})`,
            })),
          ],
          onChange: set('for'),
        }),
    ];
    const scheme = el(One, {
      label: __('Light or dark', 'hyte-elements'),
      help: __('For a theme that is dark, or has dark parts.', 'hyte-elements'),
      value: attributes.scheme,
      options: [
        {value: '', label: __('As the page', 'hyte-elements')},
        {value: 'light', label: __('Light', 'hyte-elements')},
        {value: 'dark', label: __('Dark', 'hyte-elements')},
      ],
      onChange: set('scheme'),
    });
    const settings = el(
      InspectorControls,
      null,
      content.some(Boolean) && el(PanelBody, {title: __('What is shown', 'hyte-elements')}, ...content),
      el(PanelBody, {title: __('On the page', 'hyte-elements')}, ...page),
      slots.length > 0 && el(OwnLinks, {links: attributes.links, slots, onChange: set('links')}),
    );
    const look = el(
      InspectorControls,
      // From WordPress 6.2, on a tab of their own.
      {group: 'styles'},
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
            el(ContrastChecker, {
              key: name,
              backgroundColor: surface,
              textColor: attributes[name],
              enableAlphaChecker: true,
            }),
          ),
        ),
      el(PanelBody, {title: __('Light or dark', 'hyte-elements'), initialOpen: Boolean(attributes.scheme)}, scheme),
    );
    return el(Fragment, null, settings, look);
  };

  const Edit = ({attributes, setAttributes}) => {
    const [surface, setSurface] = useState('#ffffff');
    const props = useBlockProps(attributes.anchor ? {id: attributes.anchor} : {});
    if (!isElement(elementOf(attributes))) {
      const {unknown, allowed} = words[userLanguage ?? languages[0]];
      const said = `${unknown}: “${attributes.element}”. ${allowed}: ${Object.keys(elements).join(', ')}.`;
      return el('div', props, el(Notice, {status: 'warning', isDismissible: false}, said));
    }
    // Nothing in the editor has the id that a switch is for.
    const shown = {...attributes, for: undefined};
    const html = markupOf(shown, attributes.lang ?? pageLanguage ?? languages[0]);
    return el(
      Fragment,
      null,
      el(Settings, {attributes, setAttributes, surface}),
      el('div', props, el(Preview, {html, onSurface: setSurface})),
    );
  };

  /** What the list of blocks says of each: what it shows, and of whom. */
  const labelIn = (attributes, {context}) => {
    const element = elementOf(attributes);
    if (context !== 'list-view' || !titles[element]) return undefined;
    const of = {
      actor: actors.find(({id}) => id === attributes.actor)?.shortName,
      theme: themes.find(({id}) => id === attributes.theme)?.label,
    };
    const names = Object.keys(of).filter((name) => name in elements[element] && of[name]);
    return [titles[element][0], ...names.map((name) => named(of[name]))].join(', ');
  };

  registerBlockType(BLOCK, {edit: Edit, save: () => null, __experimentalLabel: labelIn, variations, transforms});
})();
