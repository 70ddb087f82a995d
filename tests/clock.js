// Runs first in a page: whether figures are old must not depend on the day on which one looks.

const ahead = new Date('2026-06-15T12:00:00Z').getTime() - Date.now();
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(RealDate.now() + ahead);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
