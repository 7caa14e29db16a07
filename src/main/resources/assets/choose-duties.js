// Narrows the list of duties that a gate may name, and counts those that are ticked. Without it the whole list stands there.
const filters = document.getElementById('gate-filters');
const chosen = document.getElementById('gate-chosen');
const rows = [...document.querySelectorAll('.gate-choices > li')];

const folded = (text) => text.trim().toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}+/gu, '');

function narrow() {
  const words = folded(filters.querySelector('input').value);
  const by = [...filters.querySelectorAll('select')].filter((select) => select.value);
  for (const row of rows) {
    row.hidden = !row.dataset.words.includes(words)
      || by.some((select) => !row.dataset[select.dataset.by].split(' ').includes(select.value));
  }
}

function count() {
  chosen.textContent = chosen.dataset.words.replace('#', rows.filter((row) => row.querySelector('input').checked).length);
}

filters.hidden = false;
filters.addEventListener('input', narrow);
// Return in the search box searches; it must not send the gate.
filters.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
document.querySelector('.gate-choices').addEventListener('change', count);
// A page that comes back from the browser's memory keeps its ticks and its filters.
window.addEventListener('pageshow', () => { narrow(); count(); });
