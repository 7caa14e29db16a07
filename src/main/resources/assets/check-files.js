// Tells before sending what the server would refuse after a long upload: too many files, or too large ones.

function complaint(field) {
  const files = [...field.files];
  const limits = field.dataset;
  const large = files.find((file) => file.size > Number(limits.mostBytes));
  if (files.length > Number(limits.mostFiles)) return limits.tooMany;
  if (large) return limits.tooLarge.replace('{name}', large.name);
  return files.reduce((sum, file) => sum + file.size, 0) > Number(limits.mostTogether) ? limits.tooLargeTogether : '';
}

document.addEventListener('change', (event) => {
  const field = event.target;
  if (!field.dataset.mostFiles) return;
  field.setCustomValidity(complaint(field));
  field.reportValidity();
});
