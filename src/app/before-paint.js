// Before the page is painted: what this browser has kept. The served screen is dark and without a case; where the theme
// is another it is that one, and where a case is kept no empty one is seen before it. Plain: nothing else has come yet.
try {
  // A link to something of this page stays here.
  if (localStorage.getItem('relumen.page') === 'leg' && /\w\/$/.test(location.href)) location.replace('/leg.html');
  const { state } = JSON.parse(localStorage.getItem('relumen.settings') ?? 'null') ?? {};
  document.documentElement.dataset.theme = state?.theme === 'light' ? 'light' : 'dark';
  if (localStorage.getItem('relumen.draft') !== null) document.documentElement.dataset.kept = '';
  // Who opens the other page has chosen it: before the program, since what is opened there may lead back at once, and has
  // the last word. The last of these, as a storage that is full refuses it.
  if (location.pathname === '/leg.html') localStorage.setItem('relumen.page', 'leg');
} catch {
  // Without storage nothing is kept.
}
