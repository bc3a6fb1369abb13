import type { Form } from './form.js';
import { notices } from './notices.js';
import { statistics2014 } from './statistics-2014.js';
import { statisticsSections } from './statistics-sections.js';

/** Reports of 2014 to 2018: free text and one statistics table, national or a province's own. Authority: 国办发〔2014〕32号. */
export const form2014 = { id: '2014', notice: notices.statistics2014, years: [2014, 2018], sections: statisticsSections, tables: [statistics2014] } as const satisfies Form;
