/** A chart is given its data and has no links. */
function refuse() {
  return Promise.reject(new Error('A chart loads nothing.'));
}

export const loader = () => ({ load: refuse, sanitize: refuse, http: refuse, file: refuse });

export function read() {
  throw new Error('A chart reads no files.');
}

export const responseType = read;
