import { addLocale } from '../i18n/add-locale.js';
import { es } from '../i18n/es.js';

addLocale(es);

export { es, es as default };
