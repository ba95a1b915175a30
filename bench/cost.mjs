/**
 * What the file costs many sites and their readers in a year: requests, bytes, and energy as the Sustainable Web Design
 * Model estimates it, in version 4 (https://sustainablewebdesign.org/estimating-digital-emissions/). That model knows bytes
 * alone, not what a processor does with them: it compares, and measures nothing.
 */

/** What the model takes for each gigabyte that a page loads, in kWh: for its use, and for the making of what it runs on. */
export const MODEL = {
  operational: {'data centres': 0.055, networks: 0.059, "readers' devices": 0.08},
  embodied: {'data centres': 0.012, networks: 0.013, "readers' devices": 0.081},
};

/** What is assumed of a site. */
export const ASSUMED = {
  /** Readers a month who come to a page that has the script. */
  readers: 1_000,
  /** Such pages that each of them sees in that month. */
  views: 3,
  /** The part of readers who come without the file in their cache. */
  first: 0.75,
};

const GIGABYTE = 1e9;
const sum = (parts) => Object.values(parts).reduce((total, part) => total + part, 0);

/** The energy, in kWh, that the model estimates for so many bytes, use and making together. */
export const energyOf = (bytes) => (bytes / GIGABYTE) * (sum(MODEL.operational) + sum(MODEL.embodied));

/**
 * What it costs in a year.
 * @param sites How many sites add it.
 * @param {{once: number, each: number, requests: {once: number, each: number}}} parts Bytes and requests of what a reader's
 *   browser loads `once` and keeps, and of what comes with `each` page beyond the page itself.
 */
export const costOf = (sites, {once, each, requests}) => {
  const readers = sites * ASSUMED.readers * 12;
  const loads = readers * ASSUMED.first;
  const total = loads * once + readers * ASSUMED.views * each;
  const asked = loads * requests.once + readers * ASSUMED.views * requests.each;
  return {requests: asked, bytes: total, energy: energyOf(total)};
};
