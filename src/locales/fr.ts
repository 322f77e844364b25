import { addLocale } from '../i18n/add-locale.js';
import { fr } from '../i18n/fr.js';

addLocale(fr);

export { fr, fr as default };
