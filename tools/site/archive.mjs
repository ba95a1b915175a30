/** Zips whose bytes depend on nothing but what is in them and a date. */
import {spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';

/** The time of the sources: that of the last commit, or what whoever builds without git says (reproducible-builds.org). */
export const sourceDate = () => {
  const {SOURCE_DATE_EPOCH} = process.env;
  const seconds = Number(
    SOURCE_DATE_EPOCH ?? spawnSync('git', ['log', '-1', '--format=%ct'], {encoding: 'utf8'}).stdout,
  );
  if (!(seconds > 0)) {
    throw new Error('No time for the zip: build in a git checkout, or set SOURCE_DATE_EPOCH to seconds since 1970.');
  }
  return new Date(seconds * 1000);
};

/** A folder's files by their paths in it, in an order that no machine's language changes. */
export const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));

/**
 * Files as a zip.
 * @param {string} name The folder's name in it.
 * @param {Record<string, Uint8Array>} files By their paths in the folder.
 * @param {Date} date The time that all files get. Some servers go by it alone: it differs from version to version, or
 * browsers would keep the old file.
 * @returns {Uint8Array} The same bytes for the same files and date, on any machine.
 */
export const zipFiles = (name, files, date) => {
  const {TZ} = process.env;
  // A zip knows no zone, and gets the time as it is here.
  process.env.TZ = 'UTC';
  try {
    const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
    return zipSync(Object.fromEntries(entries.map(([file, bytes]) => [`${name}/${file}`, bytes])), {
      level: 9,
      mtime: date,
      os: 3,
      attrs: 0o100644 << 16,
    });
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
};
