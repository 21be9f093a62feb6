try {
  var kept = JSON.parse(localStorage.getItem('stolen-cycles'));
  if (kept && (kept.theme === 'day' || kept.theme === 'night')) {
    document.documentElement.dataset.theme = kept.theme;
  }
} catch (_) {
  /* Storage denied or damaged: the device's own colours stay. */
}
