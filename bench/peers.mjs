/** Libraries that do comparable work, bundled as a site would. */
export const peers = {
  shoelace: {name: 'Shoelace', shows: 'card, details'},
  sgds: {name: 'SGDS', shows: 'card, accordion, table'},
};
export const bundlePeer = async () => {
  throw new Error('to be done');
};
