import { byId, element } from './element.js';

/** Lays a sheet over the phone; the page below rests until it is taken away. Returns how to take it away. */
export function laySheet(title, onEscape, ...content) {
  const place = byId('sheet-place');
  const frame = byId('app');
  const before = document.activeElement;
  const heading = element('h2', { id: 'sheet-title', tabindex: '-1' }, title);
  const sheet = element('div', {
    class: 'sheet',
    role: 'dialog',
    'aria-modal': 'true',
    'aria-labelledby': 'sheet-title',
  });
  sheet.append(heading, ...content);
  sheet.addEventListener('keydown', (event) => event.key === 'Escape' && onEscape());
  place.replaceChildren(sheet);
  frame.inert = true;
  heading.focus();
  return () => {
    sheet.remove();
    frame.inert = false;
    before?.focus?.();
  };
}
