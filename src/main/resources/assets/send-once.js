// A second tap on a button that is already sending would send the form twice; the server refuses that, but people should not have to see it.

// Where no answer comes, as on a lost connection, people may try again after this time, in milliseconds.
const PATIENCE = 10_000;

const sending = new Map();

function release(form) {
  clearTimeout(sending.get(form));
  sending.delete(form);
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  if (sending.has(form)) {
    event.preventDefault();
    return;
  }
  sending.set(form, setTimeout(release, PATIENCE, form));
});

// A page that comes back from the browser's memory may send again.
window.addEventListener('pageshow', () => [...sending.keys()].forEach(release));
