/** Says so when every component of the page has drawn itself. */
export async function componentsReady(prefix, count) {
  const all = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith(prefix));
  await Promise.all(all.map(async (element) => (await customElements.whenDefined(element.localName), await element.updateComplete)));
  for (let at = 0; at < count; at += 1) window.bench.rendered('painted', 'whole');
}
