/**
 * Mocha in the browsers, as the runner has it, but for what becomes of a failure. The runner sends what was found and what
 * was expected along with the message, copied by `structuredClone()`, which throws for an element or a function. Then
 * nothing at all was sent, and the runner waited, and said that the browser had disconnected.
 */
import '@web/test-runner-mocha/dist/autorun.js';

/** An element's own tag, without what is in it. */
const tagOf = (element) => element.outerHTML.match(/^<[^>]*>/)[0];

/** A value as it can be sent. */
const told = (value) => {
  if (value?.outerHTML) return tagOf(value);
  if (Array.isArray(value)) {
    const all = value.map(told);
    return all.every((each, i) => each === value[i]) ? value : all;
  }
  try {
    structuredClone(value);
    return value;
  } catch {
    return value.nodeName ?? String(value);
  }
};

/** A message without all that chai sees in a value: of an element its tag is enough, of other nodes how it begins. */
const shortened = (message, value) => {
  if (value?.outerHTML) return message.replaceAll(value.outerHTML, tagOf(value));
  return told(value) === value || message.length < 1000 ? message : `${message.slice(0, 500)} … ${message.slice(-200)}`;
};

const tell = (error) => {
  for (const key of ['actual', 'expected']) {
    const value = error[key];
    const [before, after] = [error.message, shortened(error.message, value)];
    error.message = after;
    error.stack = error.stack?.replace(before, () => after);
    error[key] = told(value);
  }
};

// Before anyone has seen it: Mocha itself compares the two in words, and would go through all that hangs on an element.
const {fail} = Mocha.Runner.prototype;
Mocha.Runner.prototype.fail = function (test, error, ...more) {
  try {
    tell(error);
  } catch {
    // No failure may get lost on the way: one that cannot be told in this way is left as it is.
  }
  return fail.call(this, test, error, ...more);
};
