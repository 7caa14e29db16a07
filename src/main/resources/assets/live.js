// Hears what changes, for as long as the page is looked at, and tells the page: "live:heard" on the document with the topics, "live:TOPIC" on the
// body for whatever htmx loads by itself, "live:state" on the document when the connection is "lost" or "back", or the session "over". Where no
// stream is to be had it asks every few seconds. Times are in milliseconds.

const POLL = 5_000;
// For so long a page asks before it tries to listen again.
const ASKING = 30_000;
// After another window heard something.
const NUDGE = 200;
// A stream begins at once, unless something on its way holds it back.
const BEGINNING = 5_000;
// The server gives a sign of life every 15 seconds.
const SILENCE = 40_000;
// A connection that comes back at once is no news.
const GRACE = 3_000;
const THANKS = 5_000;

const frame = document.getElementById('live');
const state = document.getElementById('live-state');
// A browser has few connections, so not every window can listen: one that asks does so at once when another one heard something.
const windows = new BroadcastChannel('live');

let after = frame?.dataset.after;
let time = frame?.dataset.time;
let source;
let listenAt = 0;
let asking = false;
let nudged = false;
let cutOff = false;
const timers = {};

function wait(name, delay, work) {
  clearTimeout(timers[name]);
  timers[name] = setTimeout(work, delay);
}

function say(text, good = false) {
  state.textContent = text;
  state.hidden = text === '';
  state.classList.toggle('good', good);
}

function tell(state) {
  document.dispatchEvent(new CustomEvent('live:state', { detail: state }));
}

function lost() {
  if (cutOff) return;
  cutOff = true;
  wait('say', GRACE, () => { say(frame.dataset.lost.replace('#', time)); tell('lost'); });
}

function connected() {
  if (!cutOff) return;
  cutOff = false;
  clearTimeout(timers.say);
  if (state.hidden) return;
  tell('back');
  say(frame.dataset.back, true);
  wait('say', THANKS, () => say(''));
}

function heard(id, topics) {
  after = id;
  const list = topics.split(' ').filter(Boolean);
  if (list.length === 0) return;
  document.dispatchEvent(new CustomEvent('live:heard', { detail: list }));
  list.forEach((topic) => document.body.dispatchEvent(new CustomEvent(`live:${topic}`)));
}

function alive() {
  connected();
  expect(SILENCE);
}

// Whoever hears nothing for so long asks.
function expect(delay) {
  wait('silence', delay, () => { leave(); ask(); });
}

function leave() {
  source?.close();
  source = undefined;
  listenAt = Date.now() + ASKING;
  clearTimeout(timers.silence);
  clearTimeout(timers.ask);
}

function listen() {
  leave();
  if (!window.EventSource) {
    ask();
    return;
  }
  source = new EventSource(`${frame.dataset.stream}?after=${encodeURIComponent(after)}`);
  expect(BEGINNING);
  source.addEventListener('begin', alive);
  source.onmessage = (message) => { alive(); heard(message.lastEventId, message.data); windows.postMessage('heard'); };
  source.addEventListener('beat', (beat) => { time = beat.data; alive(); });
  source.addEventListener('end', () => { leave(); ask(); });
  source.onerror = ({ target }) => {
    if (target.readyState !== EventSource.CLOSED) {
      lost();
      return;
    }
    leave();
    ask();
  };
}

// Also tells why a stream was refused.
async function ask() {
  asking = true;
  nudged = false;
  let next = ask;
  try {
    const address = `${frame.dataset.stream}/since?after=${encodeURIComponent(after)}`;
    const answer = await fetch(address, { headers: { Accept: 'application/json' }, cache: 'no-store', signal: AbortSignal.timeout(POLL) });
    if (answer.status === 401 || answer.status === 403) {
      over();
      return;
    }
    if (!answer.ok) throw new Error(answer.status);
    const news = await answer.json();
    // Meanwhile somebody may have turned away from the page, or back to it.
    if (document.hidden || source) return;
    if (cutOff || Date.now() >= listenAt) next = listen;
    connected();
    time = news.time;
    heard(news.id, news.topics);
  } catch {
    if (source) return;
    lost();
  } finally {
    asking = false;
  }
  if (!document.hidden) wait('ask', nudged ? NUDGE : POLL, next);
}

function nudge() {
  if (source || nudged || document.hidden || frame.dataset.over) return;
  nudged = true;
  // A slow answer is waited for, lest questions take all connections.
  if (!asking) wait('ask', NUDGE, ask);
}

function over() {
  leave();
  say('');
  document.getElementById('live-over').hidden = false;
  frame.dataset.over = 'true';
  tell('over');
}

function look() {
  if (frame.dataset.over) return;
  if (document.hidden) leave();
  else listen();
}

if (frame) {
  windows.onmessage = nudge;
  document.addEventListener('visibilitychange', look);
  // A page that goes into the browser's memory must not hold one of its few connections.
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', look);
}
