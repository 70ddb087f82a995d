// The entry of the script tag: one module that registers all five elements and upgrades ordinary markup.
import './define-all.js';
import { watch } from './watch.js';

watch();
