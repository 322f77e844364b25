/*
 * Sets the author's view beside each reader's view on broken.html. Loaded before the library, so that what is copied is
 * the plain markup of the page and the listener is there before the first failure.
 */

// The failures on this page are meant: keep them out of the console. They are in the debug lists instead.
document.addEventListener('comparison-error', (event) => event.preventDefault());

/** Puts a second view beside `view`, with the same panel and `debug` set. */
const addAuthorView = (view) => {
  const label = document.createElement('p');
  label.className = 'label';
  label.textContent = 'The author sees the reason';
  const panel = view.querySelector('compare-panel').cloneNode(true);
  panel.toggleAttribute('debug', true);
  const author = document.createElement('div');
  author.className = 'view';
  author.append(label, panel);
  view.after(author);
};

document.querySelectorAll('.view:not(.whole):has(> compare-panel)').forEach(addAuthorView);

for (const button of document.querySelectorAll('[data-ask]')) {
  button.addEventListener('click', () => {
    const views = button.closest('.case').querySelector('.views');
    const template = views.querySelector('template');
    template.replaceWith(template.content.cloneNode(true));
    addAuthorView(views.querySelector('.view'));
    views.hidden = false;
    button.disabled = true;
  }, { once: true });
}

for (const button of document.querySelectorAll('[data-as-reader]')) {
  button.addEventListener('click', () => {
    const asReader = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(asReader));
    button.closest('.view').querySelector('compare-panel').toggleAttribute('debug', !asReader);
  });
}
