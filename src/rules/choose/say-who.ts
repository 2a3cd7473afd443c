/** Puts what the family calls the elder in the place of `{who}`. */
export const sayWho = (text: string, who: string): string => text.split('{who}').join(who);
