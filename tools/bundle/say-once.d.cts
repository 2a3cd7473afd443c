/** @param code a module's JavaScript. @returns the same, with equal literal objects said once. */
declare function sayOnce(code: string): string;
export = sayOnce;
