// A wall screen: turns from section to section, keeps its clock and spans of time going, asks for new figures every minute even where nothing
// changes, so that its session does not run out, and says since when they are old. One interval does it all. Times are in milliseconds.

const SECOND = 1_000;
const MINUTE = 60_000;
const TURN = 15_000;
// Two minutes went by without an answer.
const OLD = 135_000;
const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });

const at = (id) => document.getElementById(id);
const board = at('board');
const sections = [...board.querySelectorAll('.board-section')];
const dots = [...board.querySelectorAll('.board-dot')];
const pause = at('board-pause');

let connection = 'back';
// The instant of the figures, by the clock of the house, and when they came, by that of the browser.
let figures;
let taken;
// How far the clock of the house is ahead of one of the browser that nobody sets. Both figures and page may be of earlier in the minute, never of
// later: the most that any page said is right.
let ahead = -Infinity;
let askAt;
let turnAt = Date.now() + TURN;

const isPaused = () => pause.getAttribute('aria-pressed') === 'true';
const house = () => ahead + performance.now();

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function span(time) {
  const s = Math.floor(Math.max(0, time) / SECOND);
  const m = Math.floor(s / 60);
  const h = Math.floor(m / 60);
  const d = Math.floor(h / 24);
  if (d > 0) return board.dataset.days.replace('#d', d).replace('#h', h % 24);
  if (h > 0) return board.dataset.hours.replace('#h', h).replace('#m', m % 60);
  return m > 0 ? board.dataset.minutes.replace('#m', m) : board.dataset.seconds.replace('#s', s);
}

function take() {
  const { dataset } = at('board-now');
  figures = Number(dataset.at);
  taken = Date.now();
  ahead = Math.max(ahead, Number(dataset.now) - performance.now());
  askAt = taken + MINUTE - house() % MINUTE + SECOND;
  tick();
}

function ask() {
  askAt = Date.now() + MINUTE;
  if (connection === 'over') comeBack();
  else document.dispatchEvent(new CustomEvent('live:heard', { detail: ['*'] }));
}

// Whoever signed in again, in whichever window of this browser, need not load the screen anew.
async function comeBack() {
  try {
    const answer = await fetch(location.href, { headers: { 'X-Page-Refresh': 'true' }, cache: 'no-store', signal: AbortSignal.timeout(MINUTE / 2) });
    if (answer.ok && !answer.redirected) location.reload();
  } catch {
    askAt = Date.now() + MINUTE;
  }
}

function age() {
  const kind = connection !== 'back' ? connection : 'stale';
  const old = connection !== 'back' || Date.now() - taken > OLD;
  board.classList.toggle('old', old);
  at('board-alarm').hidden = !old;
  at('board-sign-in').hidden = kind !== 'over';
  write(at('board-alarm-text'), old ? board.dataset[kind].replace('#', HOUR.format(figures)) : '');
  write(at('board-alarm-age'), board.dataset.age.replace('#', span(house() - figures)));
}

function tick() {
  const now = house();
  write(at('board-clock'), HOUR.format(now));
  board.querySelectorAll('[data-until]').forEach((until) => write(until, span(until.dataset.until - now)));
  age();
  if (Date.now() >= askAt) ask();
  if (!isPaused() && Date.now() >= turnAt) turn(1);
}

const hasContent = (section) => section.querySelector('.board-body > *') !== null;

function show(shown) {
  turnAt = Date.now() + TURN;
  sections.forEach((section, place) => {
    section.classList.toggle('shown', section === shown);
    dots[place].hidden = !hasContent(section);
    if (section === shown) dots[place].setAttribute('aria-current', 'true');
    else dots[place].removeAttribute('aria-current');
  });
}

function turn(step) {
  const full = sections.filter(hasContent);
  const place = full.findIndex((section) => section.classList.contains('shown'));
  if (full.length > 0) show(full.at((place + step) % full.length));
}

// Where all sections stand one below the other, keys scroll.
const turns = () => at('board-steps').checkVisibility();

function rest() {
  pause.setAttribute('aria-pressed', String(!isPaused()));
  turnAt = Date.now() + TURN;
}

document.addEventListener('live:state', ({ detail }) => { connection = detail; tick(); });
document.addEventListener('live:replaced', ({ target }) => { if (target.id === 'board-now') take(); });
document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || !turns()) return;
  if (event.key === 'ArrowRight') turn(1);
  else if (event.key === 'ArrowLeft') turn(-1);
  else if (event.key === ' ' && !event.target.closest('a, button')) rest();
  else return;
  event.preventDefault();
});
pause.addEventListener('click', rest);
dots.forEach((dot, place) => dot.addEventListener('click', () => show(sections[place])));

at('board-steps').hidden = false;
show(sections[0]);
take();
setInterval(tick, SECOND);
