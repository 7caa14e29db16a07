// Counts the duties that are ticked, and keeps "the whole page" and "all" in step with the single ticks. Without it the form works, only uncounted.
const rows = () => [...document.querySelectorAll('input[name=numbers][form=bulk]')];

function refresh() {
  const form = document.getElementById('bulk');
  if (!form) return;
  const all = form.elements.all;
  const page = form.querySelector('#bulk-page');
  const ticked = rows().filter((row) => row.checked).length;
  page.checked = ticked > 0 && ticked === rows().length;
  page.indeterminate = ticked > 0 && !page.checked;
  const chosen = all.checked ? Number(all.dataset.count) : ticked;
  form.classList.toggle('chosen', chosen > 0);
  form.querySelector('output').textContent = chosen > 0 ? form.dataset.chosen.replace('#', chosen) : '';
}

document.addEventListener('change', (event) => {
  if (event.target.form?.id !== 'bulk') return;
  if (event.target.id === 'bulk-page') rows().forEach((row) => { row.checked = event.target.checked; });
  refresh();
});

document.addEventListener('htmx:afterSwap', refresh);
// A page that comes back from the browser's memory keeps its ticks.
window.addEventListener('pageshow', refresh);
