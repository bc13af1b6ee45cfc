/** What could not be added, and what to do about it. */
export class AddError extends Error {
  constructor(what: string, problem: string, advice = '') {
    super(`${what}: ${problem}${advice && ` ${advice}`}`)
    this.name = 'AddError'
  }
}
