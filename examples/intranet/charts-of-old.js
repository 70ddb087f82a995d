// This site draws charts of its own with an older Vega, under the name that Vega takes.
window.vega = Object.freeze({ version: '5.20.0', expressionInterpreter: 'of the host' });
window.vl = window.vega;
