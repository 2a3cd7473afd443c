import { byId, element } from './element.js';
import { people, phoneOf, rememberedPerson, rememberPerson } from './people.js';

/** The phone in the middle: whose it is, and which page of the mini-program is open. `left` is told before it changes hands. */
export function createPhone(left) {
  const frame = byId('app');
  let person = rememberedPerson();
  let opened = 0;

  const buttons = people.map((each) =>
    element(
      'button',
      { type: 'button', 'data-person': each.person, onclick: () => phone.giveTo(each.person) },
      each.phone,
    ),
  );
  byId('people').append(...buttons);

  function draw() {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.person === person));
    byId('phone-owner').textContent = phoneOf(person);
    frame.title = `小程序，在${phoneOf(person)}上`;
  }

  const phone = {
    person: () => person,
    /** Opens the mini-program from cold at a page such as `/pages/card/index?who=mum`; the counter makes the browser load it anew. */
    open(page = '/pages/home/index') {
      left();
      opened += 1;
      frame.src = `/app/?open=${opened}#${page.startsWith('/') ? page : `/${page}`}`;
    },
    giveTo(next, page) {
      person = next;
      rememberPerson(person);
      draw();
      phone.open(page);
    },
  };
  draw();
  return phone;
}
