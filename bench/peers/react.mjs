import { createElement as h, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import fixture from 'fixture';
import { guideView, NATIVE } from './view.mjs';

function Guide() {
  useLayoutEffect(() => window.bench.rendered('painted', 'whole'), []);
  return guideView(h, NATIVE, fixture);
}

for (const place of document.querySelectorAll('.place')) createRoot(place).render(h(Guide));
