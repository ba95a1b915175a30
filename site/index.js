// The page's own language switch: the elements follow the page's `lang` by themselves.
const buttons = document.querySelectorAll('button[lang]');

const speak = (language) => {
  document.documentElement.lang = language;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.lang === language));
};

for (const button of buttons) button.addEventListener('click', () => speak(button.lang));
speak(document.documentElement.lang);
