/** Registers every element once: what the script tag loads. */
import './elements/be-topup-guide/be-topup-guide.define.js';
