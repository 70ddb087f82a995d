/**
 * What the contract uses of `zod/mini`, for the script that pages load: schemas that are parsed at once, never changed,
 * and never asked about. zod itself weighs ten times as much, for much that a page does not do. Types, the JSON Schema
 * and everything outside the script are zod's own; a test holds the results of both against each other.
 */

/** A result that goes no further: zod lets a value go on to the next check where all its faults allow that. */
const isAborted = ({ issues }) => issues.some((issue) => issue.continue !== true);

class Schema {
  constructor(parse, { checks = [], isOptional = false } = {}) {
    this.parse = parse;
    this.checks = checks;
    this.isOptional = isOptional;
  }

  check(...checks) {
    return new Schema(this.parse, { ...this, checks: [...this.checks, ...checks] });
  }

  run(input) {
    const result = this.parse(input);
    for (const check of this.checks) if (!isAborted(result)) check(result);
    for (const issue of result.issues) issue.path ??= [];
    return result;
  }

  safeParse(input) {
    const { value, issues } = this.run(input);
    return issues.length > 0
      ? { success: false, error: { issues } }
      : { success: true, data: value };
  }
}

const sound = (value) => ({ value, issues: [] });
const faulty = (value, issue) => ({ value, issues: [issue] });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema for values of one type; `parse` goes on with those. */
const typed = (expected, isTyped, parse = sound) =>
  new Schema((value) =>
    isTyped(value) ? parse(value) : faulty(value, { code: 'invalid_type', expected }),
  );

/** The result of a whole of which each part has been run: its key, and its own result. */
const whole = (parts, build) => ({
  value: build(parts.map(([key, { value }]) => [key, value])),
  issues: parts.flatMap(([key, { issues }]) =>
    issues.map((issue) => ({ ...issue, path: [key, ...issue.path] })),
  ),
});

/** An object with, of all that it holds, what `fieldsOf` names, each with its schema. */
const fields = (fieldsOf) =>
  typed('object', isObject, (object) =>
    whole(
      fieldsOf(object).map(([key, schema]) => [key, schema.run(object[key])]),
      Object.fromEntries,
    ),
  );

export const config = () => {};

export const string = () => typed('string', (value) => typeof value === 'string');

export const number = () => typed('number', Number.isFinite);

export const array = (element) =>
  typed('array', Array.isArray, (list) =>
    whole(
      list.map((item, index) => [index, element.run(item)]),
      (entries) => entries.map(([, item]) => item),
    ),
  );

export const object = (shape) => {
  const entries = Object.entries(shape);
  return fields((given) => entries.filter(([key, schema]) => key in given || !schema.isOptional));
};

/** Only of an object without fields of its own. */
export const catchall = (_object, schema) =>
  fields((given) =>
    Object.keys(given)
      .filter((key) => key !== '__proto__')
      .map((key) => [key, schema]),
  );

export const optional = (schema) =>
  new Schema((value) => (value === undefined ? sound(value) : schema.run(value)), {
    isOptional: true,
  });

const oneOf = (values) =>
  new Schema((value) =>
    values.includes(value) ? sound(value) : faulty(value, { code: 'invalid_value', values }),
  );

export { oneOf as enum };

export const union = (options, { error }) =>
  new Schema((value) => {
    const results = options.map((option) => option.run(value));
    const [meant, ...others] = results.filter((result) => !isAborted(result));
    return (
      results.find(({ issues }) => issues.length === 0) ??
      (meant && others.length === 0
        ? meant
        : faulty(value, {
            code: 'invalid_union',
            message: error,
            errors: results.map(({ issues }) => issues),
          }))
    );
  });

/** A check that a value can fail and still go on to the next one. */
const check =
  (isRight, issue) =>
  ({ value, issues }) => {
    if (!isRight(value)) issues.push({ ...issue, continue: true });
  };

export const regex = (pattern, { error }) =>
  check((text) => pattern.test(text), { code: 'invalid_format', message: error });

export const gte = (minimum) => check((value) => value >= minimum, { code: 'too_small', minimum });

export const lte = (maximum) => check((value) => value <= maximum, { code: 'too_big', maximum });
