const topics =
  /认证|养老|社保|社会保险|退休|人社|医保|待遇|生存|刷脸|刷面|人脸|领工资|津贴|补贴|年审|出粮|停粮|粮出|低保|遗属|抚恤|民政|老人|补助|停发|公务员|年金|社会保障|资格|工资|保险金|安全账户|涉案/;

/** Is this about pensions at all; a parcel's code and a friend's transfer are nobody's business here. */
export const isAboutPensions = (plain: string): boolean => topics.test(plain);
