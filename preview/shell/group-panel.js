import { byId, element } from './element.js';
import { getJson } from './http.js';
import { nameOf } from './people.js';

/** Pictures are named as the web build knows them, from its own folder. */
const picture = (imageUrl) =>
  imageUrl === null
    ? element('span', { class: 'no-picture' }, '爸妈认证提醒')
    : element('img', { src: new URL(imageUrl, new URL('/app/', location.href)).href, alt: '' });

const card = (share, phone) =>
  element(
    'li',
    {},
    element(
      'button',
      { type: 'button', 'data-share': String(share.id), onclick: () => phone.open(share.path) },
      element('span', { class: 'small' }, `${nameOf(share.person)}发的`),
      element('strong', {}, share.title),
      picture(share.imageUrl),
    ),
  );

/** Cards in the family group, newest first; a tap opens one on the phone at hand. */
export async function createGroup(phone) {
  const list = byId('group');
  const add = (share) => list.prepend(card(share, phone));
  for (const share of await getJson('/sandbox/shares')) add(share);
  return { add };
}
