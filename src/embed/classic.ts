// The entry of the script tag that is no module: everything in one file, under one name.
import './define-all.js';
import { watch } from './watch.js';

export { upgrade } from './upgrade.js';

watch();
