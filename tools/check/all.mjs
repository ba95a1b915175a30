/** Runs every `check:` script of package.json, also after one has failed, and ends with their count. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const failed = checks.filter((name) => {
  console.log(`\n${name}: ${scripts[name]}`);
  return spawnSync('npm', ['run', '--silent', name], {stdio: 'inherit', shell: process.platform === 'win32'}).status;
});

for (const name of failed) console.error(`\n${name} failed`);
console.log(`\nchecks: ${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = Math.min(failed.length, 1);
