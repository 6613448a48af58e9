// In the head of every page, the same in all: what is measured from inside.
window.bench = (() => {
  const marks = {};
  const moments = {};
  const counts = {};
  const shifts = [];
  const tasks = [];
  const paints = {};
  let done;
  const finished = new Promise((resolve) => (done = resolve));
  const observe = (type, look) => new PerformanceObserver((list) => list.getEntries().forEach(look)).observe({ type, buffered: true });
  observe('layout-shift', ({ value }) => shifts.push(value));
  observe('longtask', ({ startTime, duration }) => tasks.push([startTime, duration]));
  observe('paint', ({ name, startTime }) => (paints[name] = startTime));
  observe('largest-contentful-paint', ({ startTime }) => (paints.largest = startTime));

  /** After the next frame was drawn. A message comes behind the frame's style, layout and paint. */
  const afterFrame = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });

  /** All elements below, those in open shadow roots too. */
  const elementsIn = (root) => [...root.querySelectorAll('*')].flatMap((node) => (node.shadowRoot ? [node, ...elementsIn(node.shadowRoot)] : [node]));

  const OURS = 'be-card-comparison, be-channel-picker, be-credit-calendar, be-esim-check, be-link-check, be-operator-facts, be-phrase-card, be-precautions-list, be-source-list, be-topup-steps';
  /** The library's elements below. Not by looking at every node: a hundred guides have two hundred thousand. */
  const oursIn = (root) => [...root.querySelectorAll(OURS)].flatMap((node) => (node.shadowRoot ? [node, ...oursIn(node.shadowRoot)] : [node]));

  return {
    guides: 1,
    elementsIn,
    finished,
    afterFrame,
    /** One guide reached a state; the state's time is that of the frame in which the last of them did. */
    rendered(...names) {
      for (const name of names) {
        counts[name] = (counts[name] ?? 0) + 1;
        if (counts[name] !== this.guides) continue;
        moments[name] = performance.now();
        afterFrame(() => {
          marks[name] = performance.now();
          performance.mark(`bench ${name}`);
          if (name === 'whole') done();
        });
      }
    },
    /** Watches guides made by the library's script. */
    async guide(element, ...first) {
      await customElements.whenDefined(element.localName);
      // The guide renders its answer, and in the next frame all else.
      if (first.length > 0 && element.localName === 'be-topup-guide')
        await new Promise((then) => {
          const look = () => element.shadowRoot.querySelector('.answer') && (then(), observer.disconnect());
          const observer = new MutationObserver(look);
          observer.observe(element.shadowRoot, { childList: true, subtree: true });
          look();
        });
      else await element.updateComplete;
      this.rendered(...first);
      await element.updateComplete;
      this.rendered('live');
      // Elements in it come after it, each when its markup is there, and ask for facts again then.
      for (let before, now = ''; before !== now;) {
        before = now;
        await new Promise((then) => afterFrame(then));
        const all = oursIn(element.shadowRoot);
        await Promise.all(all.map((node) => node.updateComplete));
        const busy = all.filter((node) => !node.hasUpdated || node.shadowRoot?.querySelector('[aria-busy=true]')).length;
        now = busy > 0 ? `${Math.random()}` : `${all.length}`;
      }
      this.rendered('whole');
    },
    read: () => ({
      ...marks,
      /** When script said so, before the frame. */
      rendered: moments.painted,
      fcp: paints['first-contentful-paint'],
      lcp: paints.largest,
      shift: shifts.reduce((sum, value) => sum + value, 0),
      tasks,
      files: performance.getEntriesByType('resource').map(({ name, encodedBodySize, responseEnd }) => ({ name, bytes: encodedBodySize, end: responseEnd })),
      nodes: elementsIn(document).length,
    }),
  };
})();
