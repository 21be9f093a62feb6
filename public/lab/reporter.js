// Notes what happens to the supplier's script in this page, and tells it once to the page around it. What a browser
// has not settled by then is told as open.
const lab = (() => {
  const longestMs = 1500;
  const settleMs = 150;
  const report = { kind: 'lab-report', file: 'open', works: false, ways: {}, violations: [] };
  let isLoaded = false;
  let timer = 0;

  const tell = () => {
    report.works = document.querySelector('button') !== null;
    parent.postMessage(report, '*');
    clearTimeout(timer);
    isLoaded = false;
  };
  // The browser may tell of a violation a moment after the failure that it caused.
  const look = () => {
    if (!isLoaded || Object.values(report.ways).includes('open')) return;
    clearTimeout(timer);
    timer = setTimeout(tell, settleMs);
  };
  const settle = (way, end) => {
    report.ways[way] = end;
    look();
  };
  const noteFile = (end) => (event) => {
    const isSupplier = event.target instanceof Element && event.target.matches('[src="reading-aid.js"]');
    if (isSupplier) report.file = end;
  };

  document.addEventListener('load', noteFile('ran'), true);
  document.addEventListener('error', noteFile('refused'), true);
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, originalPolicy, lineNumber } = event;
    report.violations.push({ effectiveDirective, blockedURI, originalPolicy, lineNumber });
  });
  addEventListener('load', () => {
    isLoaded = true;
    timer = setTimeout(tell, longestMs);
    look();
  });

  return {
    tries: (way) => settle(way, 'open'),
    did: (way) => settle(way, 'done'),
    failed: (way) => settle(way, 'failed'),
  };
})();
