// What Prototype.js 1.6 does to the language itself, and nothing else of it: it gives every array and text a
// `toJSON` that answers with text of its own, arrays and functions further methods, and puts `$` on the page.
(() => {
  const written = (value) => (value?.toJSON ? value.toJSON() : JSON.stringify(value));

  Object.assign(Array.prototype, {
    toJSON() {
      return `[${Array.from(this, written).join(', ')}]`;
    },
    each(step) {
      for (let index = 0; index < this.length; index += 1) step(this[index], index);
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    without(...values) {
      return this.filter((value) => !values.includes(value));
    },
    clone() {
      return this.slice();
    },
  });

  Object.assign(String.prototype, {
    toJSON() {
      return `"${this}"`;
    },
    strip() {
      return this.replace(/^\s+|\s+$/g, '');
    },
    stripTags() {
      return this.replace(/<\/?[^>]+>/gi, '');
    },
  });

  Object.assign(Function.prototype, {
    curry(...given) {
      return (...others) => this(...given, ...others);
    },
  });

  window.$ = (id) => document.getElementById(id);
})();
