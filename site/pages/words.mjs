/** What the pages say of their own, beside the definition's texts and the elements' words. */
export const words = {
  fi: {
    locale: 'fi_FI',
    /** Behind a heading that several pages share, so that each has a title of its own. */
    kinds: {'role-wheel': 'kuvio', intro: 'tarkoitus', short: 'lyhyesti'},
    pdf: 'Tulostettava versio (PDF)',
    full: 'Avaa koko näkymä',
  },
  sv: {
    locale: 'sv_FI',
    kinds: {'role-wheel': 'figur', intro: 'syfte', short: 'i korthet'},
    pdf: 'Utskriftsversion (PDF)',
    full: 'Öppna hela vyn',
  },
};
