// Replaces what is marked on a page after something changed: the page asks for itself again, and each region with "data-live" becomes as it is in
// the new page. What a person is typing stays; a bar says then that there is something new. Times are in milliseconds.

const GAP = 400;
// A slow server is asked less often.
const SLOWER = 4;
const PATIENCE = 10_000;
const SPREAD = 2_000;
const TRIES = 5;

const frame = document.getElementById('live');
const bar = document.getElementById('live-news');
const ofPage = words(document.querySelector('main')?.dataset.liveTopics);

let timer;
// Something changed that was not asked for yet.
let due = false;
let asking = false;
let notBefore = 0;
let failed = 0;
// A form is on its way: its answer replaces the page, and what it has to say is said once.
let leaving = false;

function words(text) {
  return (text ?? '').split(' ').filter(Boolean);
}

function concerns(region, topics) {
  const own = words(region.dataset.live);
  return topics.includes('*') || (own.length > 0 ? own : ofPage).some((topic) => topics.includes(topic));
}

const regions = () => [...document.querySelectorAll('[data-live]')].filter((region) => region.id);

function isTouched(field) {
  if (field.type === 'hidden' || field.type === 'submit') return false;
  if (field === document.activeElement && !field.matches('button, [type=checkbox], [type=radio]')) return true;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((option, at) => option.selected !== option.defaultSelected && (at > 0 || field.multiple));
  return (field.value ?? '') !== (field.defaultValue ?? '');
}

const isInUse = (region) => region.querySelector('dialog[open], [data-in-use]') !== null
  || [...region.querySelectorAll('input, select, textarea')].some(isTouched);

function soon(delay = 0) {
  due = true;
  clearTimeout(timer);
  timer = setTimeout(refresh, Math.max(delay, notBefore - Date.now()));
}

async function refresh() {
  if (asking || leaving || document.hidden) return;
  asking = true;
  due = false;
  const begun = Date.now();
  const { href } = location;
  try {
    const answer = await fetch(href, { headers: { 'X-Page-Refresh': 'true' }, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    // Meanwhile another part of a list may have been asked for, or the session have ended.
    if (href !== location.href) due = true;
    else if (!leaving && !answer.redirected) take(page);
    failed = 0;
  } catch {
    failed += 1;
    due = failed < TRIES;
  }
  asking = false;
  notBefore = begun + Math.max(GAP, SLOWER * (Date.now() - begun)) + failed * GAP;
  if (due) soon();
}

function stay() {
  leaving = false;
  if (due) soon();
}

// Without a new page, as of a thing that is gone, only a person can say what comes next.
function take(page) {
  const stale = regions().filter((region) => !page || !replaced(region, page.getElementById(region.id)));
  bar.hidden = stale.length === 0;
}

// Gives whether the region shows what is new.
function replaced(region, fresh) {
  if (!region.isConnected || !fresh) return true;
  if (isInUse(region)) return false;
  Idiomorph.morph(region, fresh, { callbacks: { beforeAttributeUpdated: (name, element) => !(name === 'open' && element.localName === 'details') } });
  htmx.process(region);
  region.dispatchEvent(new CustomEvent('live:replaced', { bubbles: true }));
  return true;
}

if (frame?.dataset.again === 'true' && regions().length > 0) {
  document.addEventListener('live:heard', ({ detail }) => {
    // After a restart all pages ask at the same moment.
    if (regions().some((region) => concerns(region, detail))) soon(detail.includes('*') ? Math.random() * SPREAD : 0);
  });
  // Whoever stops typing gets what came meanwhile.
  document.addEventListener('focusout', () => { if (!bar.hidden) soon(GAP); });
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    leaving = true;
    setTimeout(stay, PATIENCE);
  });
  window.addEventListener('pageshow', stay);
  document.addEventListener('visibilitychange', stay);
  bar.querySelector('button').addEventListener('click', () => location.reload());
}
