const NUMBER = /^-?\d+([.,]\d+)*%?$/;

/** Whether a text has the form of a number, whatever its signs stand for. */
export const looksLikeNumber = (text: string) => NUMBER.test(text);
