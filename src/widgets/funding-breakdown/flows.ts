// Few documents say which money goes where: what reads and tells it comes only with one that does.
export { tableOfFlows } from '../../language/index.js';
export { readFlows } from '../../reading/index.js';
