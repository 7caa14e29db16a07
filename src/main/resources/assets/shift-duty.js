// Shifts a duty on the timeline: its bar is dragged, or moved with the arrow keys, and saved by the form below the chart.
const form = document.getElementById('shift');
const preview = document.getElementById('shift-preview');
const [, cancel] = form.querySelectorAll('button');
const step = Number(form.dataset.step);
const day = Number(form.dataset.day);
const DAY = 1440;

// The one bar that is moved but not saved yet, and by how many minutes.
let bar = null;
let minutes = 0;

const shiftable = (event) => event.target.closest?.('a[data-version]');

function move(target, by) {
  if (bar && bar !== target) drop();
  bar = target;
  minutes = by;
  bar.dataset.inUse = 'true';
  bar.setAttribute('transform', `translate(${(minutes * day) / DAY} 0)`);
  form.hidden = minutes === 0;
  preview.textContent = minutes === 0 ? '' : form.dataset.preview
    .replace('%number%', bar.dataset.number)
    .replace('%start%', shown(bar.dataset.start))
    .replace('%due%', shown(bar.dataset.due));
}

// The house has one zone, seven hours ahead of UTC all year.
function shown(time) {
  const local = new Date(Date.parse(time) + (minutes + 7 * 60) * 60_000).toISOString();
  const [year, month, date] = local.slice(0, 10).split('-');
  return `${date}/${month}/${year} ${local.slice(11, 16)}`;
}

function drop() {
  bar?.removeAttribute('transform');
  bar?.removeAttribute('data-in-use');
  bar = null;
  minutes = 0;
  form.hidden = true;
  preview.textContent = '';
}

function save() {
  const address = bar.getAttribute('href');
  form.action = `${address}/shift`;
  form.elements.minutes.value = minutes;
  form.elements.version.value = bar.dataset.version;
}

form.addEventListener('submit', save, { capture: true });
cancel.addEventListener('click', () => {
  const target = bar;
  drop();
  target?.focus();
});

document.addEventListener('keydown', (event) => {
  const target = shiftable(event);
  if (!target || event.altKey || event.ctrlKey || event.metaKey) return;
  const held = bar === target ? minutes : 0;
  const by = event.shiftKey ? DAY : step;
  if (event.key === 'ArrowLeft') move(target, held - by);
  else if (event.key === 'ArrowRight') move(target, held + by);
  else if (event.key === 'Escape' && held !== 0) drop();
  else if (event.key === 'Enter' && held !== 0) form.requestSubmit();
  else return;
  event.preventDefault();
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});

// A finger scrolls the chart; only mouse and pen drag.
let drag = null;

document.addEventListener('pointerdown', (event) => {
  const target = shiftable(event);
  if (!target || event.button !== 0 || event.pointerType === 'touch') return;
  drag = { target, from: event.clientX, held: bar === target ? minutes : 0, moved: false };
});

document.addEventListener('pointermove', (event) => {
  if (!drag) return;
  const raw = ((event.clientX - drag.from) * DAY) / day;
  const by = Math.round(raw / step) * step;
  if (by === 0 && !drag.moved) return;
  drag.moved = true;
  move(drag.target, drag.held + by);
});

document.addEventListener('pointerup', () => {
  if (drag?.moved) drag.target.focus();
  setTimeout(() => { drag = null; });
});

document.addEventListener('pointercancel', () => { drag = null; });
document.addEventListener('dragstart', (event) => { if (shiftable(event)) event.preventDefault(); });
document.addEventListener('click', (event) => { if (drag?.moved) event.preventDefault(); }, { capture: true });

// Whoever shifted a duty goes on from its bar, with the whole chart and its time in sight.
addEventListener('load', () => {
  const shifted = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!shifted) return;
  shifted.focus({ preventScroll: true });
  shifted.closest('.timeline-box')?.scrollIntoView({ block: 'nearest' });
});
