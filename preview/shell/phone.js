import { byId, element } from './element.js';
import { people, phoneOf, rememberedPerson, rememberPerson } from './people.js';

const narrow = matchMedia('(max-width: 780px)');
const belowIt = 70; // what the preview says, and the table's edge

/** As large as the window has room for, down to half: the panel's buttons are at its lower end. */
function fitWindow() {
  const box = byId('phone');
  const room = innerHeight - byId('phone-place').offsetTop - belowIt;
  const scale = narrow.matches ? 1 : Math.min(1, Math.max(0.5, room / box.offsetHeight));
  box.style.transform = scale < 1 ? `scale(${scale})` : '';
  box.style.marginBottom = `${(scale - 1) * box.offsetHeight}px`;
}

/** A phone shows no scroll bar beside its page. */
function hideScrollBar({ target }) {
  const style = target.contentDocument.createElement('style');
  style.textContent = 'html { scrollbar-width: none; } ::-webkit-scrollbar { display: none; }';
  target.contentDocument.head.append(style);
}

/** The phone in the middle: whose it is, and which page of the mini-program is open. `left` is told before it changes hands, `opens` on whose it is opened. */
export function createPhone(left, opens) {
  const frame = byId('app');
  let person = rememberedPerson();
  let opened = 0;
  const takers = [];

  const buttons = people.map((each) =>
    element(
      'button',
      { type: 'button', 'data-person': each.person, onclick: () => phone.giveTo(each.person) },
      each.name,
      element('span', { class: 'unread' }),
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
    /** Tells when it changes hands. */
    onGiven: (listener) => takers.push(listener),
    /** How many messages somebody has not opened yet. */
    unread(owner, count) {
      const button = buttons.find((each) => each.dataset.person === owner);
      if (button) button.querySelector('.unread').textContent = count > 0 ? `${count} 条新消息` : '';
    },
    /** Opens the mini-program from cold at a page such as `/pages/card/index?who=mum`; the counter makes the browser load it anew. */
    open(page = '/pages/home/index') {
      left();
      opens(person);
      opened += 1;
      frame.src = `/app/?open=${opened}#${page.startsWith('/') ? page : `/${page}`}`;
    },
    giveTo(next, page) {
      person = next;
      rememberPerson(person);
      draw();
      for (const listener of takers) listener();
      phone.open(page);
    },
  };
  frame.addEventListener('load', hideScrollBar);
  addEventListener('resize', fitWindow);
  fitWindow();
  draw();
  return phone;
}
