/** The number in a figure, and what is set smaller around it: languages differ in the side of the per-cent sign. */
export const figureParts = (figure: string): [before: string, number: string, after: string] => {
  const [, before = '', number = figure, after = ''] = /^(\P{N}*)([\p{N}.,٫]+)(.*)/u.exec(figure) ?? [];
  return [before, number, after];
};
