/**
 * Says something to those who listen to the page, once. The region is there before there is anything to say, and before
 * what is drawn, which takes away what comes after it. No paragraph, since empty ones are not displayed.
 */
export const announcer = (root: HTMLElement | DocumentFragment): ((text: string) => void) => {
  const region = root.querySelector('[part=announcer]') ?? document.createElement('div');
  if (!region.isConnected) {
    region.setAttribute('part', 'announcer');
    region.setAttribute('role', 'status');
    region.className = 'unseen';
    root.prepend(region);
  }
  return (text) => { region.textContent = text; };
};
