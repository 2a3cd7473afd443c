const topic = /认证|养老|社保|社会保险|退休|人社|医保|待遇|生存|刷脸|领工资|津贴/;

/** Is this about pensions at all; a parcel's code and a friend's transfer are nobody's business here. */
export const isAboutPensions = (text: string): boolean => topic.test(text);
