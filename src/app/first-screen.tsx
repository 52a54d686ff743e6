import { renderToStaticMarkup } from 'react-dom/server';
import { App } from './app.tsx';

/** Sections of the case that no screen shows before it is scrolled: they come with the program, and the page stays small. */
const BELOW = /<section id="section-(?:imaging|preparation|patient|setting)".*?<\/section>/gs;

/** The first screen as markup, of a case of which nothing is known; drawn when the product is built, and not in it. */
export const firstScreen = (): string => renderToStaticMarkup(<App />).replace(BELOW, '');
