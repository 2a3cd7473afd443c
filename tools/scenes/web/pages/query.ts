/** Where, and which money: what an address says of a benefit. */
export const place = 'region=350000&scheme=resident';
/** The same for 妈妈, as a card or a message opens a page. */
export const mum = `who=mum&${place}`;
