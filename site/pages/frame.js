/**
 * What a page does where it is the content of a frame: it has no margin of its own, tells the page around it how high it is,
 * and leads links to where a frame can lead them. It runs before the first paint. In a page by itself it opens all parts for print,
 * and does what the address chooses.
 *
 * The height is told in one message, which WordPress (`message`, `value`, `secret`), open-iframe-resizer (`type`, `width`,
 * `height`) and the lines in docs/pages.md read, each what it knows.
 */
(() => {
  // On paper nothing opens.
  addEventListener('beforeprint', () => {
    for (const part of document.querySelectorAll('details')) {
      part.name = '';
      part.open = true;
    }
  });

  // What an address chooses of a view, such as `?view=list`: read here, so that a frame needs nothing else.
  const CHOICES = /^(roles|layout|actors|themes|view|controls|parts|heading-level|no-source|copy-links)$/;
  document.addEventListener(
    'readystatechange',
    () => {
      // Before the elements' script, which comes when the page has been read.
      const element = document.querySelector('main > :first-child');
      if (!element?.localName.startsWith('hyte-')) return;
      for (const [name, value] of new URLSearchParams(location.search)) {
        if (!CHOICES.test(name)) continue;
        if (value === 'no') element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    },
    {once: true},
  );
  if (parent === self) return;
  const root = document.documentElement;
  root.classList.add('framed');

  /** By which WordPress knows its frame again: in the address, behind what may be there already. */
  const SECRET = /#?\?secret=(\w+)$/;
  let secret = SECRET.exec(location.hash)?.[1];
  if (secret && location.hash.startsWith('#hyte-')) {
    try {
      // The elements look for what the hash names, and WordPress says the secret again when it is ready.
      history.replaceState(null, '', location.hash.replace(SECRET, ''));
    } catch {
      // Then nothing is looked for.
    }
  }

  let told;
  const tell = (again) => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // Only what is new: where a page answers each message, they would never end.
    if (!height || (height === told && !again)) return;
    told = height;
    const width = root.scrollWidth;
    parent.postMessage({type: 'iframe-resized', width, height, message: 'height', value: height, secret}, '*');
  };

  addEventListener('message', ({source, data}) => {
    if (source !== parent || !data) return;
    const isReady = data.message === 'ready';
    if (isReady && /^\w+$/.test(data.secret)) secret = data.secret;
    if (isReady || data.type === 'iframe-child-init' || data.type === 'iframe-get-child-dimensions') tell(true);
  });
  addEventListener('DOMContentLoaded', () => new ResizeObserver(() => tell()).observe(root));
  // Chromium observes nothing in a frame of another site that is out of sight.
  addEventListener('load', () => tell());

  /** Shows where a link leads that the frame may not follow. */
  const show = (link) => {
    const next = link.nextElementSibling;
    if (next?.role === 'alert') return;
    const address = document.createElement('span');
    address.role = 'alert';
    address.textContent = ` ${link.href} `;
    link.after(address);
  };

  addEventListener('click', (event) => {
    const {ctrlKey, metaKey, shiftKey, defaultPrevented} = event;
    const link = event.composedPath().find(({localName, href}) => localName === 'a' && href);
    if (!link || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    const isHere = link.origin + link.pathname === location.origin + location.pathname;
    if (isHere) return;
    // The same view in the other language takes this one's place.
    if (link.rel === 'alternate') {
      if (secret) link.hash = `?secret=${secret}`;
      return;
    }
    event.preventDefault();
    if (secret && link.host === location.host) {
      parent.postMessage({message: 'link', value: link.href, secret}, '*');
      return;
    }
    const opened = open(link.href, '_blank');
    if (opened) opened.opener = null;
    else show(link);
  });
})();
