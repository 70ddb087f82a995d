// The entry of the script tag: one module that registers all five elements.
import './define-all.js';
