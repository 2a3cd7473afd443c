import { momentInWords } from './china-dates.js';
import { byId, element } from './element.js';
import { getJson } from './http.js';
import { people, phoneOf } from './people.js';

const read = new Set();

function card(message, phone) {
  const fields = message.fields.map(({ label, value }) =>
    element('div', { class: 'field' }, element('span', {}, label), value),
  );
  const open = () => {
    read.add(message.id);
    phone.giveTo(message.person, message.page ?? undefined);
  };
  const made = element(
    'button',
    { type: 'button', class: read.has(message.id) ? '' : 'new', 'data-message': message.id, onclick: open },
    element('span', { class: 'small' }, '服务通知 · 爸妈认证提醒'),
    element('strong', {}, message.title),
    ...fields,
    element('span', { class: 'small when' }, `${phoneOf(message.person)} · ${momentInWords(Date.parse(message.at))}`),
  );
  return element('li', {}, made);
}

/** The messages of the phone in the middle, newest first, as each phone has its own; a tap opens the message's page. */
export async function createInbox(phone) {
  const all = await getJson('/sandbox/inbox');
  const draw = () => {
    const mine = all.filter(({ person }) => person === phone.person()).map((message) => card(message, phone));
    byId('inbox').replaceChildren(...mine.reverse());
    byId('inbox-owner').textContent = phoneOf(phone.person());
    for (const { person } of people)
      phone.unread(person, all.filter((message) => message.person === person && !read.has(message.id)).length);
  };
  phone.onGiven(draw);
  draw();
  return {
    add(message) {
      all.push(message);
      draw();
    },
  };
}
