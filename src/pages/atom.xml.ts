import { feedResponse, toldNewestFirst } from '../site/feeds-of.ts';
import { gallery } from '../site/gallery.ts';
import { everything } from '../feeds/channel.ts';

/** Everything told, as Atom. */
export const GET = () =>
	feedResponse(everything(gallery().record.site, toldNewestFirst()), 'atom.xml');
