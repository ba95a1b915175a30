/** Something was asked for that there is not: whoever did can ask otherwise. */
export class UsageError extends Error {
  /**
   * @param {string} message What is wrong, and what there is instead.
   * @param {string} [command] The command whose help tells more.
   */
  constructor(message, command) {
    super(message);
    this.command = command;
  }
}
