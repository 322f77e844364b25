/** Languages that are written from right to left, and scripts that make others so. */
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(-|$)|-(adlm|arab|hebr|nkoo|rohg|syrc|thaa)\b/i;

/** Whether a language is written from right to left, by its BCP 47 tag; a script in the tag decides. */
export const isRightToLeft = (tag: string): boolean => rightToLeft.test(tag.replaceAll('_', '-')) && !/-latn\b/i.test(tag);
