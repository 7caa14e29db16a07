// A second tap on a button that is already sending would send the form twice; the server refuses that, but people should not have to see it.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  if (form.dataset.sending) {
    event.preventDefault();
    return;
  }
  form.dataset.sending = 'yes';
});

// A page that comes back from the browser's memory may send again.
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sending]').forEach((form) => delete form.dataset.sending);
});
