import { h, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import fixture from 'fixture';
import { guideView, NATIVE } from './view.mjs';

function Guide() {
  useLayoutEffect(() => window.bench.rendered('painted', 'whole'), []);
  return guideView(h, NATIVE, fixture);
}

for (const place of document.querySelectorAll('.place')) render(h(Guide), place);
