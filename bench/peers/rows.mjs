// A picker with a thousand ways: the built-in ones over and over, under other ids, given through `dataset`.
import 'be-topup-guide/elements/be-channel-picker/be-channel-picker.define.js';
import { defaultDataset } from 'be-topup-guide/dataset/default.js';
import * as patched from 'be-topup-guide/dataset/patched.js';
import { addWords, loadWords, tableOf } from 'be-topup-guide/locales/words.js';

const COUNT = 1000;

const ids = Object.keys(defaultDataset.channels);
const copies = Array.from({ length: COUNT }, (_, at) => [`${ids[at % ids.length]}-${at}`, ids[at % ids.length]]);
const repeat = (source) => Object.fromEntries(copies.flatMap(([copy, id]) => (source[id] === undefined ? [] : [[copy, source[id]]])));

const { base } = defaultDataset.operators;
const dataset = { operators: { base: { ...base, channels: repeat(base.channels) } }, channels: repeat(defaultDataset.channels) };

// Checked, its ids would be refused; older revisions check nothing.
patched.patches?.set(dataset, (_path, value) => value);

const picker = document.querySelector('be-channel-picker');
await picker.updateComplete;
await loadWords('en', ['first', 'ways']);
const { channels, channelAbout } = tableOf('en').words;
addWords('en', 'thousand', { ui: {}, words: { channels: repeat(channels), channelAbout: repeat(channelAbout) } });
picker.dataset = dataset;
await picker.updateComplete;
const shown = picker.shadowRoot.querySelectorAll('li[data-channel]').length;
if (shown < COUNT / 2) throw new Error(`${shown} rows instead of ${COUNT}: is the dataset still taken as it is?`);
window.bench.rendered('painted', 'whole');
