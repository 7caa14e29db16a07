// Reads badges with the camera and sends each to the server. Where there is no camera, or no script, people type a part of the name.
const panel = document.querySelector('[data-camera]');
const form = document.getElementById('scan');
const outcome = document.getElementById('outcome');
const button = panel.querySelector('button');

// The same badge stays before the camera for a while; in milliseconds.
const REST = 4000;

// A badge whose sending got no answer is sent again with the same id, so that it counts once.
const unanswered = new Map();
let last = { text: '', until: 0 };
let busy = false;
let camera = null;

function say(text) {
  outcome.replaceChildren(Object.assign(document.createElement('p'), { className: 'outcome outcome-refused', textContent: text }));
}

async function show(answer) {
  if (answer.status === 401) location.reload();
  else if ([200, 409, 422].includes(answer.status)) outcome.innerHTML = await answer.text();
  else say(panel.dataset.refused);
  navigator.vibrate?.(answer.ok ? 80 : [80, 80, 80]);
  if (answer.ok) htmx.ajax('GET', location.href, { target: '#standing', select: '#standing', swap: 'outerHTML' });
}

async function send(text) {
  const clientId = unanswered.get(text) ?? crypto.randomUUID();
  unanswered.set(text, clientId);
  form.elements.badge.value = text;
  form.elements.clientId.value = clientId;
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'HX-Request': 'true' } });
    unanswered.delete(text);
    await show(answer);
  } catch {
    say(panel.dataset.lost);
  }
}

async function seen(text) {
  if (busy || (text === last.text && Date.now() < last.until)) return;
  busy = true;
  await send(text);
  last = { text, until: Date.now() + REST };
  busy = false;
}

async function start() {
  camera = new Html5Qrcode('camera-view', { formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE], experimentalFeatures: { useBarCodeDetectorIfSupported: true } });
  try {
    await camera.start({ facingMode: 'environment' }, { fps: 10 }, seen, () => {});
    button.textContent = panel.dataset.stop;
  } catch {
    camera = null;
    say(panel.dataset.none);
  }
}

async function stop() {
  await camera.stop();
  camera = null;
  button.textContent = panel.dataset.start;
}

if (navigator.mediaDevices?.getUserMedia) {
  panel.hidden = false;
  button.addEventListener('click', () => (camera ? stop() : start()));
}
