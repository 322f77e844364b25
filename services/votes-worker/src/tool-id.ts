/** What the id of a tool can be: 1 to 100 characters, without white space and control characters. */
export const idPattern = /^[^\s\p{Cc}]{1,100}$/u;
