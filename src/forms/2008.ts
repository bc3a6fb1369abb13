import type { Form } from './form.js';
import { notices } from './notices.js';
import { statistics2008 } from './statistics-2008.js';
import { statisticsSections } from './statistics-sections.js';

/** Reports of 2008 to 2013: free text, and tables each place made for itself. Authority: 国务院令第492号, article 32. */
export const form2008 = { id: '2008', notice: notices.regulation2007, years: [2008, 2013], sections: statisticsSections, tables: [statistics2008] } as const satisfies Form;
