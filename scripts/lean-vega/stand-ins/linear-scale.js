import { scaleLinear } from 'd3-scale';

const LINEAR = 'linear';

function create() {
  const scale = scaleLinear();
  scale.type = LINEAR;
  return scale;
}

/** The one kind of scale that the charts have. */
export const scale = (type) => (type === LINEAR ? create : undefined);

export const isValidScaleType = (type) => type === LINEAR;
export const isContinuous = isValidScaleType;
export const isRegisteredScale = (value) => value?.type === LINEAR;

const never = () => false;

export {
  never as isDiscrete,
  never as isDiscretizing,
  never as isInterpolating,
  never as isLogarithmic,
  never as isQuantile,
  never as isTemporal,
};

export const registerScale = (value) => value;
