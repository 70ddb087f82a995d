export { default } from 'vega-scenegraph/src/SVGHandler.js';
