// The page's language: in the address, so that it goes along to the other page. The elements follow `lang` by themselves.
const page = document.documentElement;
if (new URLSearchParams(location.search).get('lang') === 'sv') page.lang = 'sv';

const speak = () => {
  const title = document.querySelector('title');
  title.dataset.fi ??= title.textContent;
  document.title = title.dataset[page.lang];
  for (const link of document.querySelectorAll('a[href*=".html"]')) link.search = `lang=${page.lang}`;
};

addEventListener('DOMContentLoaded', speak);
addEventListener('hyte-language-change', ({language}) => {
  const address = new URL(location);
  address.searchParams.set('lang', language);
  history.replaceState(history.state, '', address);
  speak();
});
