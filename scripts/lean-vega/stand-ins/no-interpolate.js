/** No scale of these charts runs through colours. */
function refuse() {
  throw new Error('A chart has no scale of colours.');
}

export {
  refuse as interpolate,
  refuse as interpolateColors,
  refuse as interpolateRange,
  refuse as quantizeInterpolator,
  refuse as scaleCopy,
  refuse as scaleFraction,
};
