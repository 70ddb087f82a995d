/** Expressions are interpreted: Vega's own way of compiling them is an eval. */
export default {};
