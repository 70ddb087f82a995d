/** The charts bring their own axes and legends. */
function refuse() {
  throw new Error('A chart has no axes or legends of Vega.');
}

export { refuse as labelFormat, refuse as labelFraction, refuse as labelValues };
