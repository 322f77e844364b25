/**
 * What stands where a picture is not: the first character as a reader sees it, in upper case, without an Arabic
 * article. Two ASCII ones need no `Intl`, whose first use is dear.
 */
export const monogram = (name: string): string => {
  const text = name.trim().replace(/^ال(?=.)/u, '');
  const plain = /^[ -~]([ -~]|$)/.test(text);
  return (plain ? text.charAt(0) : new Intl.Segmenter().segment(text).containing(0)?.segment ?? '').toUpperCase();
};
