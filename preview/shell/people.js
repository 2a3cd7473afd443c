/** The three phones of the preview. `person` is the sandbox's name for whoever holds it. */
export const people = [
  { person: 'daughter', phone: '女儿的手机', name: '女儿' },
  { person: 'son', phone: '儿子的手机', name: '儿子' },
  { person: 'mum', phone: '妈妈的手机', name: '妈妈' },
];

export const phoneOf = (person) => people.find((each) => each.person === person)?.phone ?? person;
export const nameOf = (person) => people.find((each) => each.person === person)?.name ?? person;

const key = 'preview-shell:person';

export function rememberedPerson() {
  const kept = localStorage.getItem(key);
  return people.some((each) => each.person === kept) ? kept : people[0].person;
}

export const rememberPerson = (person) => localStorage.setItem(key, person);
