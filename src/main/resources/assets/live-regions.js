// Replaces what is marked on a page after something changed: the page asks for itself again, and each region with "data-live" becomes as it is in
// the new page. What a person is typing stays, and with it the part with "data-live-part" around it, or else the whole region; a bar says then that
// there is something new. What has "data-live-stays" was said once and stays, though the new page does not say it again. Times are in milliseconds.

const GAP = 400;
// A slow server is asked less often.
const SLOWER = 4;
const PATIENCE = 10_000;
const SPREAD = 2_000;
// One that does not answer is asked again, after more and more time.
const LONGEST = 20_000;
// What is late by now was told by nobody.
const TIME = 300_000;

const frame = document.getElementById('live');
const bar = document.getElementById('live-news');
const ofPage = words(document.querySelector('main')?.dataset.liveTopics);

let timer;
// Something changed that was not asked for yet.
let due = false;
let asking = false;
let notBefore = 0;
let failed = 0;
// A form is on its way: its answer replaces the page.
let leaving = false;
// What the server last wrote in each region and part, by its id.
const written = new Map();

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

// The parts in which a person is busy, or the region itself where that is in none of them.
function held(region) {
  const busy = [...region.querySelectorAll('dialog[open], [data-in-use]'), ...[...region.querySelectorAll('input, select, textarea')].filter(isTouched)];
  return new Set(busy.map((each) => each.closest('[data-live-part], [data-live]')));
}

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
    if (answer.status === 429 || answer.status >= 500) throw new Error(answer.status);
    const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    // Meanwhile another part of a list may have been asked for. That a session has ended is told elsewhere.
    if (href !== location.href) due = true;
    else if (!leaving && !answer.redirected && answer.status !== 401) take(page);
    failed = 0;
  } catch {
    failed += 1;
    due = true;
  }
  asking = false;
  notBefore = begun + Math.min(LONGEST, Math.max(GAP, SLOWER * (Date.now() - begun)) + failed * GAP);
  if (due) soon();
}

function stay() {
  leaving = false;
  if (due) soon();
}

// Without a new page, as of a thing that is gone, only a person can say what comes next.
function take(page) {
  const stale = regions().filter((region) => !page || !replaced(region, page));
  bar.hidden = stale.length === 0;
}

// As the server wrote it, but for what differs each time: tokens of forms, and what is said once.
function look(part) {
  const copy = part?.cloneNode(true);
  copy?.querySelectorAll('[data-live-stays], [type=hidden]').forEach((each) => each.remove());
  return copy?.innerHTML.replace(/\s+/g, ' ');
}

function note(region) {
  [region, ...region.querySelectorAll('[data-live-part]')].forEach((part) => written.set(part.id, look(part)));
}

// Gives whether the region shows what is new.
function replaced(region, page) {
  const fresh = page.getElementById(region.id);
  if (!region.isConnected || !fresh) return true;
  const kept = held(region);
  const before = new Map([...kept].map((part) => [part.id, written.get(part.id)]));
  const isKept = (node) => kept.has(node) || node.dataset?.liveStays !== undefined;
  if (!kept.has(region)) {
    Idiomorph.morph(region, fresh, { callbacks: {
      beforeNodeMorphed: (node) => !isKept(node),
      beforeNodeRemoved: (node) => !isKept(node) && ![...kept].some((part) => node.contains(part)),
      beforeAttributeUpdated: (name, element) => !(name === 'open' && element.localName === 'details'),
    } });
    htmx.process(region);
    region.dispatchEvent(new CustomEvent('live:replaced', { bubbles: true }));
  }
  note(fresh);
  before.forEach((was, id) => written.set(id, was));
  return [...before].every(([id, was]) => look(page.getElementById(id)) === was);
}

// The frame's own clock alone is no reason to ask.
if (frame?.dataset.again === 'true' && document.querySelector('main [data-live], main[data-live]')) {
  regions().forEach(note);
  document.addEventListener('live:heard', ({ detail }) => {
    // After a restart all pages ask at the same moment.
    if (regions().some((region) => concerns(region, detail))) soon(detail.includes('*') ? Math.random() * SPREAD : 0);
  });
  setInterval(() => document.dispatchEvent(new CustomEvent('live:heard', { detail: ['time'] })), TIME);
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
