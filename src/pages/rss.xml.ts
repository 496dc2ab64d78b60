import { feedResponse, toldNewestFirst } from '../feeds-of.ts';
import { gallery } from '../gallery.ts';
import { everything } from '../wire/feed/channel.ts';

/** Everything told, as RSS 2.0. */
export const GET = () =>
	feedResponse(everything(gallery().record.site, toldNewestFirst()), 'rss.xml');
