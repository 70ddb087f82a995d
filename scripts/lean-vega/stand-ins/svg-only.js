import SVGHandler from 'vega-scenegraph/src/SVGHandler.js';
import SVGRenderer from 'vega-scenegraph/src/SVGRenderer.js';

const SVG = 'svg';

export const RenderType = { Canvas: SVG, SVG };

/** Charts are drawn as SVG, on a page. */
export const renderModule = () => ({ renderer: SVGRenderer, handler: SVGHandler });
